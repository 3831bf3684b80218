/**
 * SVG → PNG in Node. The drawing library is a native module, outside the bundle, and may be missing on a machine;
 * so may Chinese fonts, without which it would draw charts without a word.
 */
import type * as Library from '@resvg/resvg-js';
import type { Rasterise } from '../output/charts/rasterise';
import { CHART_FONTS } from '../output/charts/options';

/** `why`: the library cannot be loaded, or there is no Chinese font. */
export type NodeRasteriser =
  | { readonly rasterise: Rasterise }
  | { readonly rasterise: null; readonly why: 'notLoaded' | 'noChineseFont' };

/** @param load replaced in tests */
export async function nodeRasteriser(
  load: () => Promise<typeof Library> = () => import('@resvg/resvg-js'),
): Promise<NodeRasteriser> {
  const library = await load().catch(() => null);
  if (!library) return { rasterise: null, why: 'notLoaded' };
  if (!drawsChinese(library)) return { rasterise: null, why: 'noChineseFont' };
  return {
    rasterise: async (svg, width) =>
      new Uint8Array(new library.Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()),
  };
}

/** Whether a Chinese character leaves any ink: the library draws nothing where no font has it. */
function drawsChinese({ Resvg }: typeof Library): boolean {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">' +
    `<text x="0" y="16" font-size="16" font-family="${CHART_FONTS}">国</text></svg>`;
  return new Resvg(svg).render().pixels.some((byte) => byte !== 0);
}
