/** The blank workbook as the engine sees it, without a file in between. */
import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm, type Form, type Recognition } from '../../../src/engine/forms/model';
import { WUHAN_2022 } from '../../../src/engine/packs/wuhan-2022/pack';
import type { FormId } from '../../../src/engine/report/report';
import type { TemplateWorkbook } from '../../../src/engine/template/sheet';
import { templateSnapshot } from '../../../src/engine/template/snapshot';
import { templateWorkbook, type TemplateRequest } from '../../../src/engine/template/template';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';

export const ENTITY = '某市档案馆（本级）';

export interface Blank {
  readonly template: TemplateWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
}

export function blank(request: Partial<TemplateRequest> = {}): Blank {
  const template = templateWorkbook({ pack: WUHAN_2022, year: 2022, entity: ENTITY, ...request });
  const snapshot = templateSnapshot(template, '新建.xlsx');
  return { template, snapshot, recognition: recognise(snapshot) };
}

export function formOf(recognition: Recognition, id: FormId): Form {
  const form = foundForm(recognition, id);
  if (!form) throw new Error(`${id} is not recognised`);
  return form;
}
