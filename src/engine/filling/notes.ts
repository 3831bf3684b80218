/**
 * 空表说明 under forms that stay empty. An empty form is only said to be one where the rest of the workbook bears it out:
 * 表4 and 表6 are filled in and hold none of its money.
 */
import { emptyNoteEdits } from '../forms/emptyNotes';
import { figureAt, foundForm, type Form, type Recognition } from '../forms/model';
import { namesOf } from '../inputs/workbookFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { recognitionAsKnown } from './knowledge';
import type { FillProposal } from './proposal';
import type { Solution } from './solve';
import type { FormId } from '../report/report';

const BASIS = { check: 'E-01', statement: '财预〔2016〕143号：没有数据的表格应当列出空表并说明' };

/** Where the money of an empty form would show: by form, row and column. */
const ELSEWHERE: Readonly<
  Partial<Record<FormId, { readonly form: FormId; readonly cells: readonly (readonly [string, string])[] }>>
> = {
  T7: {
    form: 'T4',
    cells: [
      ['r2', 'c1'],
      ['r30', 'c1'],
      ['r59', 'c4'],
      ['r60', 'c4'],
    ],
  },
  T8: {
    form: 'T4',
    cells: [
      ['r3', 'c1'],
      ['r31', 'c1'],
      ['r59', 'c5'],
      ['r60', 'c5'],
    ],
  },
  T9: {
    form: 'T6',
    cells: [
      ['30212', 'c1'],
      ['31013', 'c1'],
      ['30231', 'c1'],
      ['30217', 'c1'],
    ],
  },
};

export function noteProposals(
  snapshot: WorkbookSnapshot,
  solution: Solution,
  recognition: Recognition,
): readonly FillProposal[] {
  const filled = recognitionAsKnown(solution, recognition);
  return emptyNoteEdits(snapshot, filled, namesOf(filled)).flatMap(
    ({ cell, before, after }): FillProposal[] => {
      const form = emptyFormAt(filled, cell.sheet, cell.row);
      if (!form || !isBorneOut(filled, form)) return [];
      return [
        {
          kind: 'fill',
          form: form.id,
          row: '空表说明',
          column: '',
          cell,
          before,
          after,
          value: null,
          basis: BASIS,
          addends: [],
          rounding: [],
          applied: true,
        },
      ];
    },
  );
}

/** The form whose last row stands just above. */
function emptyFormAt(recognition: Recognition, sheet: string, row: number): Form | null {
  const forms = (['T7', 'T8', 'T9'] as const).flatMap((id) => foundForm(recognition, id) ?? []);
  return forms.find((form) => form.sheet === sheet && form.area.bottom + 1 === row) ?? null;
}

function isBorneOut(recognition: Recognition, { id }: Form): boolean {
  const elsewhere = ELSEWHERE[id];
  const form = elsewhere ? foundForm(recognition, elsewhere.form) : null;
  if (!elsewhere || !form) return false;
  const isFilledIn = form.figures.some(({ reading }) => reading.kind === 'amount' && reading.value !== 0n);
  return (
    isFilledIn &&
    elsewhere.cells.every(([row, column]) => {
      const reading = figureAt(form, row, column)?.reading;
      return !reading || reading.kind === 'blank' || (reading.kind === 'amount' && reading.value === 0n);
    })
  );
}
