/** One sheet of the Ministry's set → figures of ours. */
import type { Grid } from '../../workbook/grid';
import { sentence } from '../sentence';
import { KNOWS_NOTHING, type SourceReading } from '../source';
import { readBudgetForm, readSameColumns } from './codeForms';
import { readEconomicItems } from './economicForm';
import { readingOf, type SetForm, type SetReading } from './formCells';
import { readAppropriations, readIncomeAndSpending } from './ledgers';
import { isReadForm, setFormName, type SetNumber } from './setForms';

/** A form whose layout is not known is told as a warning; one that should be readable and is not, as a problem. */
export function readSetForm(source: string, grid: Grid, number: SetNumber): SetReading {
  const kind = setFormName(number);
  const form = isReadForm(number) ? formOf(source, grid, number) : null;
  if (form) return readingOf(source, grid, kind, form);
  const place = { source, sheet: grid.name, row: null, column: null };
  const told = [
    {
      place,
      content: kind,
      reason: sentence(isReadForm(number) ? 'formUnreadable' : 'formNotRead', { form: kind }),
    },
  ];
  const reading: SourceReading = {
    place,
    kind,
    taken: 0,
    figures: [],
    totals: [],
    names: [],
    problems: isReadForm(number) ? told : [],
    warnings: isReadForm(number) ? [] : told,
    knows: KNOWS_NOTHING,
  };
  return { reading, heading: { year: null, entity: null, unit: null } };
}

function formOf(source: string, grid: Grid, number: SetNumber): SetForm | null {
  switch (number) {
    case '01':
      return readIncomeAndSpending(grid);
    case '01-1':
      return readAppropriations(grid);
    case '03':
      return readSameColumns(source, grid, 'T2');
    case '04':
      return readSameColumns(source, grid, 'T3');
    case '07':
    case '09':
    case '11':
      return readBudgetForm(source, grid, number);
    case '08-1':
      return readEconomicItems(source, grid);
    default:
      return null;
  }
}
