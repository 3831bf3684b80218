/** From SVG to PNG: how it is done differs between Node and the browser, and may not be possible at all. */

/**
 * The picture as PNG, `width` pixels wide, its height in proportion.
 * @throws where the picture cannot be drawn; the caller then goes without.
 */
export type Rasterise = (svg: string, width: number) => Promise<Uint8Array>;
