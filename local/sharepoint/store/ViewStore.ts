import type { Database } from './Database';

/** A saved view. Names are those of the wire (SP.View). */
export interface ViewDefinition {
  Id: string;
  Title: string;
  DefaultView: boolean;
  PersonalView: boolean;
  Hidden: boolean;
  ViewQuery: string;
  RowLimit: number;
  Paged: boolean;
  /** internal names of the columns shown */
  fields: string[];
  /** server-relative */
  url: string;
  CustomFormatter: string | null;
  Aggregations: string;
  Scope: number;
  ViewType2: string | null;
}

export class ViewStore {
  public constructor(private readonly database: Database) {}

  public all(listKey: number): ViewDefinition[] {
    return this.database
      .all<{ definition: string }>('SELECT definition FROM views WHERE list_key = ? ORDER BY sort', listKey)
      .map((row) => JSON.parse(row.definition) as ViewDefinition);
  }

  public add(listKey: number, view: ViewDefinition): void {
    this.database.run(
      `INSERT INTO views (id, list_key, sort, definition)
       VALUES (?, ?, (SELECT coalesce(max(sort), 0) + 1 FROM views WHERE list_key = ?), ?)`,
      view.Id,
      listKey,
      listKey,
      JSON.stringify(view)
    );
  }

  public save(view: ViewDefinition): void {
    this.database.run('UPDATE views SET definition = ? WHERE id = ?', JSON.stringify(view), view.Id);
  }

  public remove(id: string): void {
    this.database.run('DELETE FROM views WHERE id = ?', id);
  }
}
