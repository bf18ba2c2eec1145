import { DraftStore } from '../app/DraftStore';
import { ReferenceData } from '../app/ReferenceData';
import { RememberedJson } from '../data/device/RememberedJson';
import { SharePointReferenceRepository } from '../data/repositories/SharePointReferenceRepository';
import { isQmsError } from '../domain/shared/QmsError';
import { Connection } from './connect';

/** Units, categories and settings: remembered on the device, fetched at most once while the page is open. */
export class References {
  private readonly memory: RememberedJson<ReferenceData>;
  private readonly repository: SharePointReferenceRepository;
  private fetched: ReferenceData | undefined;
  private loading: Promise<ReferenceData> | undefined;

  public constructor(
    private readonly connection: Connection,
    drafts: DraftStore
  ) {
    this.memory = new RememberedJson(drafts, 'references', 1);
    this.repository = new SharePointReferenceRepository(connection.ourSite);
  }

  public remembered(): ReferenceData | undefined {
    return this.fetched ?? this.memory.read();
  }

  /** Asks SharePoint. The form and the inbox ask at about the same time: one batch serves both. */
  public load(): Promise<ReferenceData> {
    this.loading ??= this.loadAndKeep().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** What has been fetched while this page is open, or else fetched now. */
  public async current(): Promise<ReferenceData> {
    return this.fetched ?? this.load();
  }

  private async loadAndKeep(): Promise<ReferenceData> {
    this.fetched = await this.loadFromWhereItIs();
    this.memory.write(this.fetched);
    return this.fetched;
  }

  /** A site that was moved or removed since last time is looked for again, once. */
  private async loadFromWhereItIs(): Promise<ReferenceData> {
    try {
      return await this.repository.load();
    } catch (error) {
      if (!isQmsError(error, 'notFound')) throw error;
      this.connection.forgetSite();
      this.connection.ourSite.forget();
      return this.repository.load();
    }
  }
}
