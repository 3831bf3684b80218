/** A folder of workbooks to run `check` on, and a way to run it with real threads. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { run } from '../../src/cli/program';

const samples = join(__dirname, '../../assets/samples');

export interface Folder {
  readonly path: string;
  /** Puts one of the sample workbooks there, under this name. */
  add(name: string, from?: 'reference.xlsx' | 'planted.xlsx'): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  return {
    path,
    add: (name, from = 'planted.xlsx') => {
      const to = join(path, name);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(samples, from), to);
      return to;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** What threads have compiled, for the next ones of the same test file. */
const compiled = mkdtempSync(join(tmpdir(), 'final-accounts-threads-'));
afterAll(() => rmSync(compiled, { recursive: true }));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function cli(...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await run(args, streams, (options) => {
    return new Worker(join(__dirname, 'checkWorker.cjs'), {
      workerData: { options, compiled },
    });
  });
  return { code, out, err };
}
