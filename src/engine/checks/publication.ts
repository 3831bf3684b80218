/**
 * What publication asks of the forms: all there, one year, one entity, one unit; empty forms with a 空表说明.
 */
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import { isEmptyForm, type Form } from '../forms/model';
import type { FormId, Level } from '../report/report';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import { plainLabel } from '../workbook/text';
import { broken, holds, notRun, remark, type Check, type CheckContext, type Instance } from './check';

const PUBLICATION = '财预〔2016〕143号：没有数据的表格应当列出空表并说明';
/** Forms every unit publishes. 国资 and fund forms are left out where there is no such money, by some regions. */
const ALWAYS_PUBLISHED: ReadonlySet<FormId> = new Set(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);

export const PUBLICATION_CHECKS: readonly Check[] = [
  {
    id: 'S-04',
    forms: [],
    level: 'warning',
    statement: '九张公开表齐全，每张表只有一份',
    basis: ['部门决算公开样表'],
    run: ({ recognition }) => ({
      instances: FORM_IDS.map((id) =>
        presence(id, recognition.slots[id].status, candidates(recognition.slots[id])),
      ),
      why: null,
    }),
  },
  {
    id: 'E-01',
    forms: [],
    level: 'warning',
    statement: '表7、表8、表9为空时表下有空表说明，不空时没有',
    basis: [PUBLICATION],
    run: (context) => {
      const forms = found(context, ['T7', 'T8', 'T9']);
      return forms.length > 0
        ? { instances: forms.map(emptyNote), why: null }
        : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
  {
    id: 'E-02',
    forms: [],
    level: 'info',
    statement: '同一张表内零值写法一致（都留空或都写 0）',
    basis: ['格式一致'],
    run: (context) => {
      const forms = found(context, FORM_IDS).filter(({ figures }) => figures.length > 0);
      return forms.length > 0
        ? { instances: forms.map(mixedBlanks), why: null }
        : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
  {
    id: 'X-25',
    forms: [],
    level: 'warning',
    statement: '各表年度、单位名称、金额单位一致',
    basis: ['同一套报表'],
    run: (context) => {
      const forms = found(context, FORM_IDS);
      const instances = [
        ...agreement(forms, 'yearDiffers', ({ year, title }) =>
          year === null ? null : { text: String(year), cell: title?.cell ?? null },
        ),
        ...agreement(
          forms,
          'entityDiffers',
          ({ entity }) => entity && { text: plainLabel(entity.text), cell: entity.cell },
        ),
        ...agreement(forms, 'unitDiffers', ({ unit }) => unit && { text: unit.value, cell: unit.cell }),
      ];
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
];

function found(context: CheckContext, ids: readonly FormId[]): Form[] {
  return ids.map((id) => context.form(id)).filter((form) => form !== null);
}

function candidates(slot: CheckContext['recognition']['slots'][FormId]): readonly Form[] {
  return slot.status === 'ambiguous' ? slot.candidates : [];
}

function presence(id: FormId, status: 'found' | 'missing' | 'ambiguous', rivals: readonly Form[]): Instance {
  if (status === 'found') return holds(id);
  const name = OFFICIAL_NAMES[id];
  if (status === 'ambiguous') {
    const sheets = rivals.map(({ sheet }) => sheet).join('、');
    return broken(id, {
      ...remark(id, null, { id: 'formAmbiguous', values: { form: name, sheets } }),
      // Nothing in this form was checked until someone decides: not to be passed over.
      level: 'error',
    });
  }
  const level: Exclude<Level, 'rounding'> = ALWAYS_PUBLISHED.has(id) ? 'warning' : 'info';
  const missing = { ...remark(id, null, { id: 'formMissing', values: { form: name } }), level };
  // Performance forms and, in some regions, fund forms are published elsewhere: said, not asked.
  return level === 'warning'
    ? broken(id, missing)
    : { place: id, outcome: 'notApplicable', finding: missing, equation: null, why: null };
}

function emptyNote(form: Form): Instance {
  const where = form.emptyNote?.cell ?? form.title?.cell ?? null;
  const values = { form: OFFICIAL_NAMES[form.id], cell: where ? qualifiedA1(where) : '' };
  if (isEmptyForm(form) === (form.emptyNote !== null)) return holds(form.id);
  return broken(
    form.id,
    remark(form.id, where, { id: form.emptyNote ? 'noteOnNonEmpty' : 'emptyWithoutNote', values }),
  );
}

/** Zeros written in some cells and left blank in others: one line a form. */
function mixedBlanks(form: Form): Instance {
  const zero = form.figures.find(({ reading }) => reading.kind === 'amount' && reading.value === 0n);
  const blank = form.figures.some(({ reading }) => reading.kind === 'blank');
  if (!zero || !blank) return holds(form.id);
  const values = { form: OFFICIAL_NAMES[form.id], cell: qualifiedA1(zero.cell) };
  return broken(form.id, remark(form.id, zero.cell, { id: 'mixedBlanks', values }));
}

interface Stated {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** Every form states what most forms state. */
function agreement(
  forms: readonly Form[],
  id: 'yearDiffers' | 'entityDiffers' | 'unitDiffers',
  read: (form: Form) => Stated | null,
): Instance[] {
  const stated = forms.flatMap((form) => {
    const value = read(form);
    return value ? [{ form, value }] : [];
  });
  const common = mostFrequent(stated.map(({ value }) => value.text));
  return stated.map(({ form, value }): Instance => {
    const place = `${form.id}/${id.replace('Differs', '')}`;
    if (common === null || value.text === common) return holds(place);
    const values = {
      form: OFFICIAL_NAMES[form.id],
      cell: value.cell ? qualifiedA1(value.cell) : '',
      value: value.text,
      common,
    };
    return broken(place, remark(form.id, value.cell, { id, values }));
  });
}

/** The most frequent text, the first on a tie; null of none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = text;
  return best;
}
