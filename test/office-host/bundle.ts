/** Bundles the emulator into one script for a real browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import type { EmulatorOptions } from './install';

/** The script that defines `window.installEmulatedExcel(snapshot, options)`. */
export async function bundleEmulator(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulated-excel-'));
  try {
    await compile(folder);
    return await readFile(join(folder, 'emulator.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same, with the call that installs this workbook: give it to the page before its own scripts. */
export async function emulatorScript(
  snapshot: WorkbookSnapshot,
  options: EmulatorOptions = {},
): Promise<string> {
  const script = await bundleEmulator();
  return `${script}\n;window.installEmulatedExcel(${JSON.stringify(snapshot)}, ${JSON.stringify(options)});`;
}

function compile(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: join(__dirname, 'browser.ts'),
    output: { path: folder, filename: 'emulator.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
