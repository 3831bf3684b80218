/** What an import reads and writes: sources, and the workbook made of them. */
import { FORM_IDS } from '../../engine/forms/definitions/titles';
import { foundForm, type Recognition } from '../../engine/forms/model';
import { recognise } from '../../engine/forms/recognise';
import type { ImportedWorkbook } from '../../engine/sources/planImport';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure } from '../host';
import { readCsv } from './csv/readCsv';
import { writeTemplate } from './newWorkbook/writeTemplate';
import { readWorkbook } from './read';

/** A workbook, or a text of separated values by its ending. @throws HostFailure as `readWorkbook` and `readCsv` */
export async function readSource(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  return /\.(csv|txt|tsv)$/i.test(name) ? readCsv(bytes, name) : readWorkbook(bytes, name);
}

/**
 * The workbook as the bytes of an .xlsx. What was written is read as any other workbook would be; only then is it
 * handed out.
 * @throws HostFailure `unknown` where its amounts are not those that were imported: a fault of ours
 */
export async function importedBytes({
  template,
  recognition,
}: Pick<ImportedWorkbook, 'template' | 'recognition'>): Promise<Uint8Array> {
  const bytes = writeTemplate(template);
  const written = recognise(await readWorkbook(bytes, ''));
  if (amountsOf(written) !== amountsOf(recognition)) throw new HostFailure('unknown', 'read back differs');
  return bytes;
}

function amountsOf(recognition: Recognition): string {
  const figures = FORM_IDS.flatMap((id) => foundForm(recognition, id)?.figures ?? []);
  return figures
    .map(({ form, row, column, reading, unit }) => {
      const amount = reading.kind === 'amount' ? String(reading.value) : reading.kind;
      return [form, row.key, column.key, amount, unit].join('|');
    })
    .join('\n');
}
