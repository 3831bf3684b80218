/** The project's own modules from a plain script: TypeScript without a build step, compiled as it is loaded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const require = createRequire(import.meta.url);
const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');
const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
require.extensions['.ts'] = (module, path) => {
  module._compile(transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText, path);
};
// Set by the build otherwise.
globalThis.__VERSION__ = require(join(root, 'package.json')).version;

/** @param {string} path of a module below the project's folder, without `.ts` */
export const fromSource = (path) => require(join(root, `${path}.ts`));
