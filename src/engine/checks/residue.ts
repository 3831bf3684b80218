/**
 * L-04: what is left of another year or another unit in the lines under a form (空表说明, notes): last year's workbook
 * is often the template of this year's.
 */
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { Form, TextLine } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import { plainLabel } from '../workbook/text';
import { broken, holds, notRun, remark, type Check, type Instance } from './check';
import { mostFrequent } from './publication';

export const RESIDUE_CHECKS: readonly Check[] = [
  {
    id: 'L-04',
    forms: [],
    level: 'warning',
    statement: '表下说明中的年度、单位名称与各表表头一致',
    basis: ['同一套报表；上年文字应当更新'],
    run: ({ form }) => {
      const forms = FORM_IDS.flatMap((id): readonly Form[] => {
        const found = form(id);
        return found ? [found] : [];
      });
      const year = mostFrequent(forms.flatMap((one) => (one.year === null ? [] : [String(one.year)])));
      const entity = mostFrequent(forms.flatMap((one) => (one.entity ? [plainLabel(one.entity.text)] : [])));
      const instances = forms.flatMap((one) =>
        one.notes.flatMap((line) => residueIn(one, line, year, entity)),
      );
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
];

/** One instance for a line that names a year or, as 空表说明 do, the unit before the year. */
function residueIn(form: Form, line: TextLine, year: string | null, entity: string | null): Instance[] {
  const text = plainLabel(line.text);
  const years = [...text.matchAll(/(?:^|\D)(20\d{2})年度/g)].flatMap(([, found]) => found ?? []);
  if (years.length === 0) return [];
  const place = `${form.id}/${qualifiedA1(line.cell).split('!').at(-1) ?? ''}`;
  const say = (id: 'noteYearDiffers' | 'noteEntityDiffers', value: string, common: string): Instance => {
    const values = { form: OFFICIAL_NAMES[form.id], cell: qualifiedA1(line.cell), value, common };
    return broken(`${place}/${id}`, remark(form.id, line.cell, { id, values }));
  };
  const other = year === null ? undefined : years.find((found) => found !== year);
  const owner = /^说明:(.{2,40}?)20\d{2}年度/.exec(text)?.[1];
  const stranger = entity !== null && owner !== undefined && owner !== entity && !/^[本我该]/.test(owner);
  const found = [
    ...(other === undefined ? [] : [say('noteYearDiffers', other, year ?? '')]),
    ...(stranger ? [say('noteEntityDiffers', owner, entity)] : []),
  ];
  return found.length > 0 ? found : [holds(place)];
}
