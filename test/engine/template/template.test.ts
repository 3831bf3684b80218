/** What the blank workbook says, as our own reader reads it, and against the reference workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractIdentities } from '../../../src/engine/equations/printedNotes';
import { FORM_IDS } from '../../../src/engine/forms/definitions/titles';
import { recognise } from '../../../src/engine/forms/recognise';
import { PACKS } from '../../../src/engine/packs';
import { check } from '../../../src/engine/run';
import { withCodes } from '../../../src/engine/template/codeLines';
import { structureOf } from '../../../src/engine/template/rollForward';
import { readWorkbook } from '../../../src/hosts/file/read';
import { blank, ENTITY, formOf } from './blank';

const reference = readWorkbook(
  readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx')),
  'reference.xlsx',
).then((snapshot) => ({ snapshot, recognition: recognise(snapshot) }));

const CODES = ['2080101', '2101103', '2210201', '30901'].map((code) => ({ code, name: '' }));

/** form, year, entity, money unit of every form found. */
function facts(recognition: ReturnType<typeof recognise>): unknown[] {
  return FORM_IDS.flatMap((id) => {
    const slot = recognition.slots[id];
    return slot.status === 'found'
      ? [[id, slot.form.year, slot.form.entity?.text ?? null, slot.form.unit?.value ?? null]]
      : [];
  });
}

describe.each([2019, 2022, 2023, 2031])('for %i', (year) => {
  test.each([ENTITY, '', 'Bureau of “Records” & Archives <省>', '=1+1', '_x000D_甲', '某市第一中学'])(
    'all eleven forms are recognised, of entity %j',
    (entity) => {
      const read = entity.replace(/\s/g, '').replace('（本级）', '(本级)') || null;
      const expected = FORM_IDS.map((id) => [id, year, read, id.startsWith('T') ? '万元' : null]);
      for (const structure of [undefined, withCodes(CODES)]) {
        const { recognition } = blank({ year, entity, ...(structure && { structure }) });
        expect(facts(recognition)).toEqual(expected);
        expect(recognition.otherSheets).toEqual([]);
      }
    },
  );
});

test('whatever the entity is called, no form is lost', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(name, (entity) => {
      const { recognition } = blank({ entity });
      expect(FORM_IDS.filter((id) => recognition.slots[id].status !== 'found')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(PACKS.map((pack) => [pack.id, pack] as const))('%s: its forms and no other', (_, pack) => {
  const { template, recognition } = blank({ pack });
  expect(template.sheets.map(({ form }) => form)).toEqual(pack.forms);
  expect(facts(recognition)).toHaveLength(pack.forms.length);
});

test('the notes hold nineteen identities, every one of them read', () => {
  const { recognition } = blank();
  const lines = FORM_IDS.flatMap((id) => formOf(recognition, id).notes);
  const read = lines.map(({ text }) => extractIdentities(text));
  const nineForms = FORM_IDS.filter((id) => id.startsWith('T'));
  const printed = nineForms.flatMap((id) =>
    formOf(recognition, id).notes.map(({ text }) => extractIdentities(text)),
  );
  expect(printed.flatMap(({ identities }) => identities)).toHaveLength(19);
  expect(read.flatMap(({ unparsed }) => unparsed)).toEqual([]);
});

test('an empty workbook breaks nothing; it lacks what an empty form must say', () => {
  const { findings } = check(blank().snapshot);
  expect(findings.map(({ id, level }) => [id, level])).toEqual([
    ['E-01/T7', 'warning'],
    ['E-01/T8', 'warning'],
    ['E-01/T9', 'warning'],
  ]);
});

describe('against the reference workbook', () => {
  /** With the lines and indicators of the reference, of its year and entity. */
  const twin = reference.then(({ recognition }) =>
    blank({ entity: '武汉市社会保险中心', structure: structureOf(recognition, 2022) }),
  );

  test('the sheets are called alike and stand in the same order', async () => {
    const { template } = await twin;
    const { snapshot } = await reference;
    expect(template.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
  });

  test.each(FORM_IDS)('%s: title, entity, lines, columns and notes are the same', async (id) => {
    const ours = formOf((await twin).recognition, id);
    const theirs = formOf((await reference).recognition, id);
    const isEmptyNote = ({ text }: { text: string }): boolean => text.startsWith('说明：');
    expect(ours.title?.text).toBe(theirs.title?.text);
    expect(ours.entity?.text).toBe(theirs.entity?.text);
    expect(ours.unit?.value).toBe(theirs.unit?.value);
    expect(ours.rows.map(({ key, label, line }) => [key, label, line])).toEqual(
      theirs.rows.map(({ key, label, line }) => [key, label, line]),
    );
    // The report prints 小计 in 表5; the reference workbook says 合计.
    const printed = (label: string): string => (id === 'T5' && label === '合计' ? '小计' : label);
    expect(ours.columns.map(({ key, number, label }) => [key, number, label])).toEqual(
      theirs.columns.map(({ key, number, label }) => [key, number, printed(label)]),
    );
    // The self-evaluation forms: what stands beside labels is the unit's, and not in a blank form.
    if (id.startsWith('T'))
      expect(ours.notes.map(({ text }) => text)).toEqual(
        theirs.notes.filter((line) => !isEmptyNote(line)).map(({ text }) => text),
      );
  });

  test.each(['P1', 'P2'] as const)('%s: labels, weights and remarks are the same', async (id) => {
    const { snapshot } = await twin;
    const sheet = (await reference).snapshot.sheets.find(({ name }) => name === formName(id, snapshot));
    const written = new Set(
      snapshot.sheets.find(({ name }) => name === sheet?.name)?.cells.map(({ text }) => text),
    );
    const missing = (sheet?.cells ?? []).filter(({ kind, text }) => kind === 'text' && !written.has(text));
    // Only what the unit fills in: targets, results, texts, the boxes it ticked, the date.
    const FILLED = /^(\d|≤|按时|有效提升|提升$|完成市|针对|1[.、]|填报日期|武汉市人力)/;
    expect(missing.map(({ text }) => text).filter((text) => !FILLED.test(text))).toEqual([]);
  });

  function formName(
    id: 'P1' | 'P2',
    { sheets }: { sheets: readonly { name: string }[] },
  ): string | undefined {
    return sheets.find(({ name }) => name.includes(id === 'P1' ? '整体' : '项目绩效'))?.name;
  }
});

test('from 2023 on 专用结余 is named, and read as the same line', () => {
  const label = (year: number): string | undefined =>
    formOf(blank({ year }).recognition, 'T1').rowByKey.get('r28')?.label;
  expect([2022, 2023].map(label)).toEqual(['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）']);
});
