/**
 * The blank standard workbook of a pack and a year: its forms as they are officially printed, ready to be filled in.
 * Source of the layout: 武汉市 2022 年度单位决算公开样表 (reference report); docs/template.md.
 */
import type { Pack } from '../packs/pack';
import type { FormId } from '../report/report';
import { codeSheet } from './codeSheet';
import { economicSheet } from './economicSheet';
import { projectEvaluationSheet, wholeEvaluationSheet } from './evaluationSheet';
import type { Owner } from './heading';
import { appropriationsSheet, incomeAndExpenditureSheet } from './ledgerSheet';
import type { TemplateSheet, TemplateWorkbook } from './sheet';
import { BLANK_STRUCTURE, type TemplateStructure } from './structure';
import { threePublicSheet } from './threePublicSheet';

export interface TemplateRequest {
  /** Its forms are made, in its order. */
  readonly pack: Pack;
  /** 决算年度, four digits. */
  readonly year: number;
  /** '' where it is to be filled in by hand. White space is made one blank. */
  readonly entity: string;
  /** Lines and names taken over; without it lines are left free. */
  readonly structure?: TemplateStructure;
}

export function templateWorkbook(request: TemplateRequest): TemplateWorkbook {
  const { pack, year, structure = BLANK_STRUCTURE } = request;
  const owner = { year, entity: request.entity.trim().replace(/\s+/g, ' ') };
  return { sheets: pack.forms.map((form) => sheetOf(form, structure, owner)) };
}

function sheetOf(
  form: FormId,
  { codes, economic, evaluations }: TemplateStructure,
  owner: Owner,
): TemplateSheet {
  switch (form) {
    case 'T1':
      return incomeAndExpenditureSheet(owner);
    case 'T4':
      return appropriationsSheet(owner);
    case 'T2':
    case 'T3':
    case 'T5':
    case 'T7':
    case 'T8':
      return codeSheet(form, codes[form], owner);
    case 'T6':
      return economicSheet(economic, owner);
    case 'T9':
      return threePublicSheet(owner);
    case 'P1':
      return wholeEvaluationSheet(evaluations.P1, owner);
    case 'P2':
      return projectEvaluationSheet(evaluations.P2, owner);
  }
}
