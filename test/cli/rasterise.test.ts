import { nodeRasteriser } from '../../src/cli/rasterise';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32"/></svg>';

/** A library that draws `ink`, or nothing, for any character. */
function library(ink: number) {
  class Resvg {
    constructor(
      readonly svg: string,
      readonly options?: { fitTo?: { value: number } },
    ) {}
    render() {
      return {
        pixels: Uint8Array.from([0, 0, 0, ink]),
        asPng: () => Uint8Array.from([this.options?.fitTo?.value ?? 0]),
      };
    }
  }
  // Only these two members are used; the test shows that no other is.
  return Promise.resolve({ Resvg } as never);
}

test('the library of this machine draws a PNG of the width asked for, or says why not', async () => {
  const found = await nodeRasteriser();
  if (found.rasterise === null) {
    expect(['notLoaded', 'noChineseFont']).toContain(found.why);
    return;
  }
  const png = Buffer.from(await found.rasterise(SVG, 128));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 64]);
});

test('a machine without the library goes without PNG', async () => {
  const none = await nodeRasteriser(() => Promise.reject(new Error('no native module')));
  expect(none).toEqual({ rasterise: null, why: 'notLoaded' });
});

test('a machine without Chinese fonts goes without PNG: it would draw charts without a word', async () => {
  expect(await nodeRasteriser(() => library(0))).toEqual({ rasterise: null, why: 'noChineseFont' });
  const { rasterise } = await nodeRasteriser(() => library(255));
  expect(await rasterise?.(SVG, 7)).toEqual(Uint8Array.from([7]));
});
