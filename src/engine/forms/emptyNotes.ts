/**
 * 空表说明: forms without an amount are published too, with a line that says so (财预〔2016〕143号). The words are those
 * printed under 表7, 表8 and 表9 of the reference report.
 */
import type { CellEdit } from '../workbook/edits';
import { Grid } from '../workbook/grid';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FormId } from '../report/report';
import { foundForm, isEmptyForm, type Form, type Recognition } from './model';

/** What is said after `说明：` and unit and year. */
const SAID: Readonly<Partial<Record<FormId, string>>> = {
  T7: '无政府性基金预算财政拨款收入，也没有使用政府性基金预算拨款安排的支出。',
  T8: '无国有资本经营预算财政拨款收入，也没有使用国有资本经营预算拨款安排的支出。',
  T9: '无“三公”经费支出。',
};

export interface Publisher {
  readonly entity: string | null;
  readonly year: number | null;
}

/** The line for each empty form that has none; none at all while unit or year are not known. */
export function missingEmptyNotes(
  recognition: Recognition,
  { entity, year }: Publisher,
): Readonly<Partial<Record<FormId, string>>> {
  if (entity === null || year === null) return {};
  const forms = emptyForms(recognition);
  return Object.fromEntries(forms.map(({ id }) => [id, `说明：${entity}${year}年度${SAID[id]}`]));
}

/** Writes each of these lines into the first row below the form that is blank; a form without one is left out. */
export function emptyNoteEdits(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  publisher: Publisher,
): readonly CellEdit[] {
  const texts = missingEmptyNotes(recognition, publisher);
  return emptyForms(recognition).flatMap((form): CellEdit[] => {
    const text = texts[form.id];
    const row = blankRowBelow(snapshot, form);
    if (text === undefined || row === null) return [];
    const cell = { sheet: form.sheet, row, column: form.area.left };
    return [{ cell, before: { kind: 'blank' }, after: { kind: 'text', text } }];
  });
}

function emptyForms(recognition: Recognition): readonly Form[] {
  return (['T7', 'T8', 'T9'] as const).flatMap((id) => {
    const form = foundForm(recognition, id);
    return form && form.emptyNote === null && isEmptyForm(form) ? [form] : [];
  });
}

/** Just below the form; null where something else stands there or a merged area covers the cell. */
function blankRowBelow({ sheets }: WorkbookSnapshot, { sheet, area }: Form): number | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return null;
  const row = area.bottom + 1;
  const grid = new Grid(found);
  const merge = grid.mergeAt(row, area.left);
  const covered = merge !== null && (merge.top !== row || merge.left !== area.left);
  return covered || grid.cellsOf(row).length > 0 ? null : row;
}
