/** The imported workbook in 万元, as it is published: every figure rounded by itself, or balanced (舍位平衡). */
import { recognise } from '../forms/recognise';
import type { Pack } from '../packs/pack';
import { planConversion } from '../rounding/convert';
import type { ConversionPlan, Practice } from '../rounding/plan';
import { checkRecognised } from '../run';
import { shownSnapshot, withEdits } from './contents';
import type { ImportedWorkbook } from './planImport';

export interface ConvertedImport {
  readonly workbook: ImportedWorkbook;
  readonly conversion: ConversionPlan;
}

export function importInWan(
  imported: ImportedWorkbook,
  { pack, practice }: { readonly pack: Pack; readonly practice: Practice },
): ConvertedImport {
  const conversion = planConversion(imported.snapshot, imported.recognition, { pack, practice });
  const template = withEdits(imported.template, conversion.edit.cells);
  const snapshot = shownSnapshot(template);
  const recognition = recognise(snapshot);
  const report = checkRecognised(snapshot, recognition, { pack });
  return { workbook: { ...imported, template, snapshot, recognition, report }, conversion };
}
