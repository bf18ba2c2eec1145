import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVER = `
import { createServer } from 'node:http';
import { createSharePoint } from ${JSON.stringify(join(__dirname, 'index.ts'))};
const sharePoint = createSharePoint({ dataDir: process.argv[1] });
if (!sharePoint.tenant.hasSite('/')) {
  sharePoint.tenant.addUser({ login: 'a@x.example', title: 'A', email: 'a@x.example' });
  sharePoint.tenant.addSite({ url: '/', title: 'Rot', admins: ['a@x.example'] });
}
const server = createServer((request, response) => void sharePoint.handle(request, response));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

async function start(dataDir: string): Promise<{ child: ChildProcess; api: string }> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', 'tsx', '--input-type=module', '-e', SERVER, dataDir],
    { cwd: join(__dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { child, api: `http://127.0.0.1:${port}/_api/` };
}

async function call(api: string, path: string, body?: unknown): Promise<Response> {
  return fetch(api + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
      Authorization: 'Bearer a@x.example'
    },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
}

test('kill -9 in the middle of writing loses nothing that was answered', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kh-sharepoint-'));
  try {
    const first = await start(dataDir);
    await call(first.api, 'web/lists', { Title: 'L', BaseTemplate: 100 });
    const answered: number[] = [];
    const writing = (async () => {
      for (;;) {
        const response = await call(first.api, "web/lists/getByTitle('L')/items", { Title: 'x' });
        answered.push(((await response.json()) as { Id: number }).Id);
        if (answered.length === 40) first.child.kill('SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    const second = await start(dataDir);
    const response = await call(second.api, "web/lists/getByTitle('L')/items?$select=Id&$top=5000");
    const rows = ((await response.json()) as { value: { Id: number }[] }).value.map((row) => row.Id);
    second.child.kill('SIGKILL');
    expect(answered.length).toBeGreaterThanOrEqual(40);
    expect(rows).toEqual(expect.arrayContaining(answered));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 60_000);
