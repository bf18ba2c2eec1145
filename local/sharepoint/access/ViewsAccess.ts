import { permissions } from '../security/Rights';
import type { ListRow } from '../store/rows';
import type { ViewDefinition } from '../store/ViewStore';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import { newView, viewUrl } from './defaultView';

/** Saved views of a list. They decide nothing about who may read what. */
export class ViewsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public all(list: ListRow): ViewDefinition[] {
    return this.#context.store.views.all(list.key);
  }

  /** @throws SharePointFault 404 */
  public find(list: ListRow, matches: (view: ViewDefinition) => boolean): ViewDefinition {
    const view = this.all(list).find(matches);
    if (!view) {
      throw new SharePointFault(
        404,
        '-2147024809, System.ArgumentException',
        'The specified view is invalid.'
      );
    }
    return view;
  }

  public add(list: ListRow, title: string, given: Partial<ViewDefinition>): ViewDefinition {
    this.#context.gate.requireList(list, permissions.manageLists);
    if (given.PersonalView) throw faults.notImplemented('personal views');
    const view: ViewDefinition = {
      ...newView(title, viewUrl(list, title.replace(/["#%*:<>?/\\|&~{}.]/g, ''))),
      fields: this.all(list).find((other) => other.DefaultView)?.fields ?? [],
      ...given
    };
    this.#checkFields(list, view.fields);
    this.#context.store.views.add(list.key, view);
    this.#keepOneDefault(list, view);
    return view;
  }

  public update(list: ListRow, view: ViewDefinition, change: Partial<ViewDefinition>): void {
    this.#context.gate.requireList(list, permissions.manageLists);
    const changed = { ...view, ...change };
    if (change.fields) this.#checkFields(list, change.fields);
    this.#context.store.views.save(changed);
    this.#keepOneDefault(list, changed);
  }

  public remove(list: ListRow, view: ViewDefinition): void {
    this.#context.gate.requireList(list, permissions.manageLists);
    this.#context.store.views.remove(view.Id);
  }

  #keepOneDefault(list: ListRow, chosen: ViewDefinition): void {
    if (!chosen.DefaultView) return;
    for (const view of this.all(list)) {
      if (view.DefaultView && view.Id !== chosen.Id) {
        this.#context.store.views.save({ ...view, DefaultView: false });
      }
    }
  }

  #checkFields(list: ListRow, names: string[]): void {
    const fields = this.#context.store.fields.all(list.key);
    for (const name of names) {
      if (!fields.some((field) => field.InternalName === name))
        throw faults.columnUnknown(name, list.root_url);
    }
  }
}
