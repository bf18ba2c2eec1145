import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { Row, columns } from './rows';

/** As little as a server can do: one table, one query, JSON. No rights, no column types, no query language. */
export async function startBareServer(
  rows: readonly Row[]
): Promise<{ url: string; close(): Promise<void> }> {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE TABLE items (Id INTEGER PRIMARY KEY, ${columns.join(', ')})`);
  const insert = database.prepare(
    `INSERT INTO items (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  );
  for (const row of rows) insert.run(...columns.map((name) => row[name]));
  const select = database.prepare(`SELECT Id, ${columns.join(', ')} FROM items ORDER BY Id LIMIT ?`);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ value: select.all(rows.length) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      database.close();
    }
  };
}
