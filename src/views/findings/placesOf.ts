import type { Finding } from '../../engine/report/report';
import { parseArea } from '../../engine/workbook/reference';
import { placeName, placeNamed, type Locatable } from '../place';

/**
 * The cells a finding speaks of, its own first, each once. Those of its equation and of its rounding differences are left
 * out: they stand in tables of their own.
 */
export function placesOf(finding: Finding): readonly Locatable[] {
  const { sheet, sentence, addends, members } = finding;
  const said = Object.entries(sentence.values).flatMap(([key, value]) =>
    value.split('、').map((name): Locatable | null => {
      // `cells` may be on the finding's own sheet and then do not repeat it.
      const own = key === 'cells' && parseArea(name) !== null;
      return own ? { sheet, cell: name } : placeNamed(name);
    }),
  );
  const places = new Map<string | null, Locatable>();
  for (const place of [finding, ...said]) {
    if (place === null) continue;
    const name = placeName(place);
    if (name !== null && !places.has(name)) places.set(name, place);
  }
  const own = placeName(finding);
  for (const listed of [...addends, ...members]) {
    const name = placeName(listed);
    if (name !== own) places.delete(name);
  }
  return [...places.values()];
}
