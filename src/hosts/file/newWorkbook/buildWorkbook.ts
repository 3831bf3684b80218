/** Puts the new workbook together: description, file, last year's figures. A chunk of its own: most never need it. */
import { FORM_IDS, OFFICIAL_NAMES } from '../../../engine/forms/definitions/titles';
import type { Recognition } from '../../../engine/forms/model';
import { recognise } from '../../../engine/forms/recognise';
import type { InputEntries } from '../../../engine/inputs/entries';
import { neededInputs } from '../../../engine/inputs/needed';
import { priorWorkbook } from '../../../engine/inputs/prior';
import { inputsSheetEdit } from '../../../engine/inputs/sheet';
import { inputTable } from '../../../engine/inputs/table';
import type { Pack } from '../../../engine/packs/pack';
import type { Sentence } from '../../../engine/report/sentence';
import { withCodes } from '../../../engine/template/codeLines';
import { entityOf, structureOf } from '../../../engine/template/rollForward';
import type { TemplateWorkbook } from '../../../engine/template/sheet';
import { templateSnapshot } from '../../../engine/template/snapshot';
import { BLANK_STRUCTURE } from '../../../engine/template/structure';
import { templateWorkbook } from '../../../engine/template/template';
import type { WorkbookEdit } from '../../../engine/workbook/edits';
import { HostFailure } from '../../host';
import { patchWorkbook } from '../patch/patchWorkbook';
import type { NewWorkbook, NewWorkbookOptions } from './newWorkbook';
import { writeTemplate } from './writeTemplate';

/** Far beyond any name of an office, far below what a cell holds: a title has the name and more. */
const LONGEST_ENTITY = 200;

export function buildWorkbook(options: NewWorkbookOptions): NewWorkbook {
  const { pack, year, codes = [], prior } = options;
  const recognition = prior && recognise(prior);
  const entity = options.entity ?? (recognition ? entityOf(recognition, prior) : '');
  if (entity.length > LONGEST_ENTITY) throw new HostFailure('textTooLong', `${entity.length} characters`);
  const taken = recognition ? structureOf(recognition, year) : BLANK_STRUCTURE;
  const structure = codes.length > 0 ? withCodes(codes, taken) : taken;
  const template = templateWorkbook({ pack, year, entity, structure });
  const bytes = writeTemplate(template);
  if (!prior || !recognition) return { bytes, notices: [] };
  const thisYear = { year, entity: entity === '' ? null : entity };
  const { entries, warnings } = priorWorkbook(prior, thisYear);
  return {
    bytes: patchWorkbook(bytes, inputsEdit(template, pack, entries)),
    notices: [...warnings, ...leftOut(recognition)],
  };
}

/** Adds the sheet 填报说明数据 with what last year's workbook says of it. */
function inputsEdit(template: TemplateWorkbook, pack: Pack, prior: InputEntries): WorkbookEdit {
  const snapshot = templateSnapshot(template, '');
  const table = inputTable({ prior });
  return inputsSheetEdit(snapshot, neededInputs(recognise(snapshot), { pack, table }), table);
}

/** Forms that several sheets claim to be are not taken over: nobody has said which of them is it. */
function leftOut({ slots }: Recognition): Sentence[] {
  return FORM_IDS.flatMap((id): Sentence[] => {
    const slot = slots[id];
    if (slot.status !== 'ambiguous') return [];
    const sheets = slot.candidates.map(({ sheet }) => sheet).join('、');
    return [{ id: 'formAmbiguous', values: { form: OFFICIAL_NAMES[id], sheets } }];
  });
}
