/** Page sizes and margins in twips (1/1440 inch). */

export type PageKind = 'front' | 'text' | 'portraitForm' | 'landscapeForm';

interface Page {
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

const MILLIMETRE = 1440 / 25.4;
const margin = (top: number, bottom: number, left: number, right: number): Page['margin'] => ({
  top: Math.round(top * MILLIMETRE),
  bottom: Math.round(bottom * MILLIMETRE),
  left: Math.round(left * MILLIMETRE),
  right: Math.round(right * MILLIMETRE),
});

export const A4 = { width: 11906, height: 16838 };

/** Texts have the margins of official documents (GB/T 9704—2012); forms need the room. */
export const PAGES: Readonly<Record<PageKind, Page>> = {
  front: { landscape: false, margin: margin(37, 35, 28, 26) },
  text: { landscape: false, margin: margin(37, 35, 28, 26) },
  portraitForm: { landscape: false, margin: margin(18, 18, 20, 20) },
  landscapeForm: { landscape: true, margin: margin(18, 18, 20, 20) },
};

export function textWidth(kind: PageKind): number {
  const { landscape, margin } = PAGES[kind];
  return (landscape ? A4.height : A4.width) - margin.left - margin.right;
}

export function textHeight(kind: PageKind): number {
  const { landscape, margin } = PAGES[kind];
  return (landscape ? A4.width : A4.height) - margin.top - margin.bottom;
}
