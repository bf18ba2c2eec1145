import { IList } from '@pnp/sp/lists/types';

/**
 * Work that a comparison of schema and site cannot express: first rows, moved data. Numbered, append-only: once
 * released, neither the id nor what it writes is changed, since it has run in customers' sites. It holds its own
 * names and texts instead of importing the schema, which moves on.
 */
export interface Migration {
  /** `0001-base-seeds`: the row in the install log. */
  readonly id: string;
  /** Swedish, shown in the plan. */
  readonly description: string;
  /**
   * Repeatable: finds out what is already done. Throws what SharePoint answers.
   * @param listAt gives the list at a URL below the site (`Lists/Units`)
   */
  up(listAt: (url: string) => IList): Promise<void>;
}
