import { Services } from '../../src/app/Services';
import { createServices } from '../../src/composition/createServices';
import { bearerIdentity } from './bearerIdentity';
import { people } from './people';

/** The product as each person would have it open, on a page of the product's own site. Opened once for each. */
export class Sessions {
  private readonly opened = new Map<string, Services>();

  /**
   * @param siteUrl absolute
   * @param bearer what follows `Authorization: Bearer ` for that person
   */
  public constructor(
    private readonly siteUrl: string,
    private readonly bearer: (login: string) => string
  ) {}

  /** @throws Error for a login that is not in the demo municipality */
  public open(login: string): Services {
    const open = this.opened.get(login) ?? this.create(login);
    this.opened.set(login, open);
    return open;
  }

  private create(login: string): Services {
    const person = people.find((one) => one.login === login);
    if (!person) throw new Error(`${login} is not in the demo municipality`);
    const pageContext = {
      web: { absoluteUrl: this.siteUrl },
      user: { displayName: person.title, loginName: login },
      legacyPageContext: {}
    };
    return createServices({ pageContext }, this.siteUrl, [bearerIdentity(this.bearer(login))]);
  }
}
