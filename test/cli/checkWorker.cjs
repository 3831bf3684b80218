/** A thread of `check` from the sources: TypeScript is compiled as it is loaded, so that no build is needed. */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { parentPort, threadId, workerData } = require('node:worker_threads');
const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');

const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
/** Each thread loads the whole engine: what one has compiled the next only reads. */
require.extensions['.ts'] = (module, path) => {
  const name = `${createHash('sha256').update(path).digest('hex')}.js`;
  const compiled = join(workerData.compiled, name);
  if (!existsSync(compiled)) {
    const { outputText } = transpileModule(readFileSync(path, 'utf8'), { compilerOptions });
    writeFileSync(`${compiled}.${threadId}`, outputText);
    renameSync(`${compiled}.${threadId}`, compiled);
  }
  module._compile(readFileSync(compiled, 'utf8'), path);
};
globalThis.__VERSION__ = require('../../package.json').version;

const { serveChecks } = require('../../src/cli/checkWorker.ts');

// A file of this name ends its thread, as running out of memory would.
parentPort.on('message', ({ path }) => {
  if (basename(path).includes('crash')) process.exit(1);
});
serveChecks(parentPort, workerData.options);
