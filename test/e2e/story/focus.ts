/** Where the focus is and whether it is seen. These run in the page: each stands for itself. */

/** The key that brings the focus nearer to an element; null where it is there. */
export function stepTo(target: Element): string | null {
  const active = document.activeElement ?? document.body;
  if (active === target) return null;
  const isAfter =
    active === document.body ||
    (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // Out of the tab order: the arrows lead to it, once the focus is in its list.
  if (target instanceof HTMLElement && target.tabIndex < 0) {
    const list = target.closest(
      '[data-paragraph], [role=menu], [role=tablist], [role=group], [role=radiogroup]',
    );
    const across = list?.matches('[data-paragraph], [role=tablist]') ?? false;
    if (list?.contains(active) && active.matches('button, [role], input')) {
      const inWalk = active.closest('[data-paragraph], [role=menu], [role=tablist], [role=group]') === list;
      if (inWalk) return across ? (isAfter ? 'ArrowRight' : 'ArrowLeft') : isAfter ? 'ArrowDown' : 'ArrowUp';
    }
  }
  return isAfter ? 'Tab' : 'Shift+Tab';
}

/** All of an element's looks that a focus may change: its own, those before, after and closely around it. */
export function looks(target: Element): string {
  const places: readonly (readonly [Element | null, string | null])[] = [
    [target, null],
    [target, '::before'],
    [target, '::after'],
    [target.parentElement, null],
    [target.parentElement, '::after'],
  ];
  return JSON.stringify(
    places.map(([element, pseudo]) => {
      if (!element) return null;
      const style = getComputedStyle(element, pseudo);
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = style;
      return [
        outlineStyle,
        outlineWidth,
        outlineColor,
        boxShadow,
        borderColor,
        borderWidth,
        style.backgroundColor,
      ];
    }),
  );
}

/** What covers the middle of an element, if anything does, and whether it or what is around it has a ring. */
export function standing(target: Element): { readonly covered: string | null; readonly ring: boolean } {
  const [box = target.getBoundingClientRect()] = target.getClientRects();
  const middle = (from: number, to: number, end: number): number =>
    (Math.max(from, 0) + Math.min(to, end)) / 2;
  const x = middle(box.left, box.right, innerWidth);
  const y = middle(box.top, box.bottom, innerHeight);
  const hit = document.elementFromPoint(x, y);
  const clear = hit !== null && (target.contains(hit) || hit.contains(target));
  const rings = (element: Element | null, pseudo: string | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow, borderWidth } = getComputedStyle(element, pseudo);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    return outlined || (pseudo === null ? boxShadow !== 'none' : parseFloat(borderWidth) > 0);
  };
  const ring = rings(target, null) || rings(target, '::after') || rings(target.parentElement, '::after');
  return { covered: clear ? null : (hit?.outerHTML.slice(0, 160) ?? 'the edge of the window'), ring };
}
