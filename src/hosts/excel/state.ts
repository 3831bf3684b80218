/**
 * The state of a workbook in Excel: a custom XML part. Excel saves it with the file; writing it is on no undo stack and
 * leaves the user's as it is.
 */
import { roundTrip } from './batch';
import { STATE_NAMESPACE, stateText, stateXml } from '../statePart';

/**
 * The text kept in this workbook, or null. One round trip where there is none, two where there is.
 * @throws HostFailure
 */
export async function readState(): Promise<string | null> {
  const [first] = await listParts();
  if (first === undefined) return null;
  return stateText(
    await roundTrip((workbook) => {
      const xml = workbook.customXmlParts.getItem(first).getXml();
      return () => xml.value;
    }),
  );
}

/**
 * Replaces it; null removes it. Parts beyond the first, which a copied sheet or a merge of files may leave, go.
 * @throws HostFailure
 */
export async function writeState(text: string | null): Promise<void> {
  const found = await listParts();
  if (text === null && found.length === 0) return;
  await roundTrip(({ customXmlParts: parts }) => {
    const [first, ...others] = found;
    for (const other of text === null ? found : others) parts.getItem(other).delete();
    if (text !== null && first === undefined) parts.add(stateXml(text));
    if (text !== null && first !== undefined) parts.getItem(first).setXml(stateXml(text));
    return () => undefined;
  });
}

/** The ids of our parts. */
function listParts(): Promise<readonly string[]> {
  return roundTrip((workbook) => {
    const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
}
