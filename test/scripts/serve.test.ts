import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const server = pathToFileURL(join(__dirname, '../../scripts/serve.mjs')).href;
let folder: string;
let child: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  mkdirSync(join(folder, 'dist/scripts'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/page.html'), '<p>页</p>');
  writeFileSync(join(folder, 'dist/scripts/page.0123456789.js'), '1');
  const program = `import { staticServer } from ${JSON.stringify(server)};
    const s = staticServer(${JSON.stringify(join(folder, 'dist'))});
    s.listen(0, '127.0.0.1', () => console.log(s.address().port));`;
  child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (data) => resolve(Number(data)));
    child.once('exit', reject);
  });
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly body: string;
}

/** `fetch` would tidy the path before sending it. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          cache: response.headers['cache-control'],
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('pages are revalidated, scripts named by their content are kept', async () => {
  expect(await ask('/page.html?x=1')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    cache: 'no-cache',
    body: '<p>页</p>',
  });
  const script = await ask('/scripts/page.0123456789.js');
  expect(script).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect(script.cache).toContain('immutable');
});

test('the address alone leads to the page', async () => {
  expect((await ask('/')).status).toBe(302);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/scripts/../../secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%zz',
  '/scripts/',
  '/none',
])('%s is not found', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
});

test('nothing but reading', async () => {
  expect((await ask('/page.html', 'POST')).status).toBe(405);
});
