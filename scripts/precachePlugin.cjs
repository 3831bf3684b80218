/**
 * Writes into the service worker what the page loads, now or later: its scripts with all that they may ask for, its
 * HTML, icons and samples. Source maps, the pane and office.js are none of the page's.
 */
const { createHash } = require('node:crypto');

const NAME = 'PrecachePlugin';

class PrecachePlugin {
  /** @param {{ worker: string, entry: string, files: RegExp }} options `files`: assets besides the scripts */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Behind everything that names or changes files.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const { worker, entry, files: others } = this.options;
        const names = [
          ...new Set([
            ...scriptsOf(compilation, entry),
            ...Object.keys(compilation.assets).filter((name) => others.test(name)),
          ]),
        ]
          .filter((name) => !name.endsWith('.map') && name !== worker)
          .sort();
        const hash = createHash('sha256');
        for (const name of names) hash.update(name).update(compilation.getAsset(name).source.buffer());
        const precache = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: names });
        const source = compilation.getAsset(worker).source.source().toString();
        compilation.updateAsset(
          worker,
          new sources.RawSource(source.replaceAll('__PRECACHE__', () => precache)),
        );
      });
    });
  }
}

/** The scripts of the entry and of everything it may load later. */
function scriptsOf(compilation, entry) {
  const seen = new Set();
  const waiting = [compilation.entrypoints.get(entry)];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    if (seen.has(group)) continue;
    seen.add(group);
    // A worker is an entry of its own, which its page starts.
    waiting.push(...group.getChildren(), ...group.asyncEntrypointsIterable);
  }
  return [...seen].flatMap((group) => group.getFiles());
}

module.exports = { PrecachePlugin };
