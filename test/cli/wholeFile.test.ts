import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { wholeFile } from '../../src/cli/wholeFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

test('what stood there stays until all of it is written', async () => {
  writeFileSync(at('a'), 'before');
  const file = await wholeFile(at('a'));
  file.write('af');
  file.write(new Uint8Array([0x74, 0x65, 0x72]));
  expect(readFileSync(at('a'), 'utf8')).toBe('before');
  file.finish();
  expect(readFileSync(at('a'), 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['a']);
});

test('discarded, nothing of it was ever there', async () => {
  const file = await wholeFile(at('a'));
  file.write('x');
  file.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('a link stays a link, to the new content', async () => {
  writeFileSync(at('real'), 'before');
  symlinkSync(at('real'), at('link'));
  const file = await wholeFile(at('link'));
  file.write('after');
  file.finish();
  expect(readFileSync(at('real'), 'utf8')).toBe('after');
  expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
});

test('who may read and write it stays as it was', async () => {
  writeFileSync(at('a'), 'before');
  chmodSync(at('a'), 0o600);
  const file = await wholeFile(at('a'));
  file.write('after');
  file.finish();
  expect(statSync(at('a')).mode & 0o777).toBe(0o600);
});

test('a folder that is not there refuses', async () => {
  await expect(wholeFile(at('none/a'))).rejects.toThrow('ENOENT');
});

test('Ctrl+C in the middle leaves nothing half-written, and ends with the exit code of an interrupt', async () => {
  const source = readFileSync(join(__dirname, '../../src/cli/wholeFile.ts'), 'utf8');
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
  writeFileSync(at('wholeFile.js'), transpileModule(source, { compilerOptions }).outputText);
  writeFileSync(at('result'), 'before');
  const script = `require('./wholeFile.js').wholeFile('result').then((file) => {
    file.write('half'); process.stdout.write('writing'); setInterval(() => undefined, 1000);
  });`;
  const child = spawn(process.execPath, ['-e', script], { cwd: folder });
  child.stdout.once('data', () => child.kill('SIGINT'));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(130);
  expect(readdirSync(folder).sort()).toEqual(['result', 'wholeFile.js']);
  expect(readFileSync(at('result'), 'utf8')).toBe('before');
});
