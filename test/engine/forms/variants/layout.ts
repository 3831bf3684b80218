/** Small sheets for the variants: rows as people see them, forms as they are read. */
import { foundForm, figureAt, type Form } from '../../../../src/engine/forms/model';
import { recognise } from '../../../../src/engine/forms/recognise';
import { toText } from '../../../../src/engine/amounts/scaled';
import type { FormId } from '../../../../src/engine/report/report';
import { sheetOfRows } from '../../../snapshots/cells';

type Rows = Parameters<typeof sheetOfRows>[1];

/** The form on a single sheet; throws where it is not recognised. */
export function readForm(id: FormId, rows: Rows, name = 'Sheet1'): Form {
  const form = foundForm(recognise({ name: 'test.xlsx', sheets: [sheetOfRows(name, rows)] }), id);
  if (!form) throw new Error(`${id} is not recognised`);
  return form;
}

/** What was read at a row and column: an amount, '' for a blank, null where there is no such figure. */
export function amountAt(form: Form, row: string, column: string): string | null {
  const reading = figureAt(form, row, column)?.reading;
  if (!reading) return null;
  return reading.kind === 'amount'
    ? toText(reading.value)
    : reading.kind === 'blank'
      ? ''
      : `?${reading.text}`;
}
