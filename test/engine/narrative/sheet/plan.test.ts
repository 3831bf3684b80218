import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../../src/engine/forms/recognise';
import type { Inputs } from '../../../../src/engine/inputs/inputs';
import { parseInputs } from '../../../../src/engine/inputs/parse';
import { inputTable } from '../../../../src/engine/inputs/table';
import { narrate } from '../../../../src/engine/narrative/narrate';
import { textOf, type Narrative } from '../../../../src/engine/narrative/narrative';
import { NOTHING_WRITTEN, textMark, type KeptNarrative } from '../../../../src/engine/narrative/sheet/kept';
import { planNarrative } from '../../../../src/engine/narrative/sheet/plan';
import { narrativeStates, type ParagraphState } from '../../../../src/engine/narrative/sheet/states';
import { DEFAULT_PACK } from '../../../../src/engine/packs';
import { inverseOf } from '../../../../src/engine/workbook/edits';
import { NARRATIVE_SHEET } from '../../../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { applied } from '../../../snapshots/applied';
import { mapSheets, withCells, withRows } from '../../../snapshots/change';
import { sample } from '../../../snapshots/samples';

const INPUTS: Inputs = parseInputs(
  JSON.parse(readFileSync(join(__dirname, '../../../data/inputs-wuhan-2022.json'), 'utf8')),
).inputs;

function narrated(snapshot: WorkbookSnapshot, inputs: Inputs = INPUTS): Narrative {
  return narrate(recognise(snapshot), inputTable({ inputs }), DEFAULT_PACK);
}

interface Written {
  readonly snapshot: WorkbookSnapshot;
  readonly kept: KeptNarrative;
}

/** The text written once, nobody having touched it. */
async function written(): Promise<Written> {
  const snapshot = await sample('reference');
  const { edit, kept } = planNarrative(snapshot, narrated(snapshot), NOTHING_WRITTEN);
  return { snapshot: applied(snapshot, edit), kept };
}

function statusCounts(states: readonly ParagraphState[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of states) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Column A of the sheet, row by row. */
function column(snapshot: WorkbookSnapshot): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET);
  return (sheet?.cells ?? []).filter((cell) => cell.column === 0).map(({ text }) => text);
}

function edited(snapshot: WorkbookSnapshot, of: string, to: string): WorkbookSnapshot {
  return mapSheets(snapshot, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === NARRATIVE_SHEET && cell.text === of ? { ...cell, text: to, value: to } : cell,
    ),
  }));
}

describe('writing the narrative the first time', () => {
  it('puts one heading or paragraph in each row, as text', async () => {
    const snapshot = await sample('reference');
    const narrative = narrated(snapshot);
    const { edit } = planNarrative(snapshot, narrative, NOTHING_WRITTEN);
    const lines = narrative.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(textOf),
    ]);
    expect(column(applied(snapshot, edit))).toEqual(lines);
    expect(edit.cells.filter(({ after }) => after.kind === 'formula')).toEqual([]);
    expect(edit.newSheets.map(({ name }) => name)).toEqual([NARRATIVE_SHEET]);
    expect(edit.charts.map(({ kind }) => kind)).toEqual(['columns', 'pie', 'pie', 'columns']);
  });

  it('draws the charts that are asked for, and leaves the others', async () => {
    const snapshot = await sample('reference');
    const narrative = narrated(snapshot);
    const only = narrative.charts.filter(({ id }) => id === 'chart4');
    const { edit, kept } = planNarrative(snapshot, narrative, NOTHING_WRITTEN, () => false, only);
    expect(edit.charts.map(({ name }) => name)).toHaveLength(1);
    expect(Object.keys(kept)).toHaveLength(1);
  });

  it('is taken back without a trace', async () => {
    const snapshot = await sample('reference');
    const { edit } = planNarrative(snapshot, narrated(snapshot), NOTHING_WRITTEN);
    expect(applied(applied(snapshot, edit), inverseOf(edit))).toEqual(snapshot);
  });

  it('goes below what the user has on a sheet of that name', async () => {
    const reference = await sample('reference');
    const own: WorkbookSnapshot = {
      ...reference,
      sheets: [
        ...reference.sheets,
        {
          name: NARRATIVE_SHEET,
          visibility: 'visible',
          cells: [{ row: 2, column: 0, kind: 'text', value: '自己写的话', text: '自己写的话' }],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        },
      ],
    };
    const { edit } = planNarrative(own, narrated(own), NOTHING_WRITTEN);
    const texts = column(applied(own, edit));
    expect(texts.slice(0, 2)).toEqual(['自己写的话', '一、收入支出决算总体情况说明']);
    expect(applied(applied(own, edit), inverseOf(edit))).toEqual(own);
  });
});

describe('looking at what was written', () => {
  it('is all current, and nothing is to be written', async () => {
    const { snapshot, kept } = await written();
    const narrative = narrated(snapshot);
    expect(Object.keys(statusCounts(narrativeStates(snapshot, narrative, kept)))).toEqual(['current']);
    expect(planNarrative(snapshot, narrative, kept).edit.cells).toEqual([]);
  });

  it('says which paragraphs a changed figure has made outdated, and rewrites only these', async () => {
    const { snapshot, kept } = await written();
    const later = withCells(snapshot, { '表5!E10': 1362.17 });
    const narrative = narrated(later);
    const outdated = narrativeStates(later, narrative, kept).filter(({ status }) => status !== 'current');
    expect(outdated.map(({ id, status }) => [id, status])).toEqual([['五.三/item/2080101', 'outdated']]);
    const plan = planNarrative(later, narrative, kept);
    expect(plan.edit.cells).toHaveLength(1);
    const renewed = applied(later, plan.edit);
    expect(statusCounts(narrativeStates(renewed, narrative, plan.kept))).toEqual({
      current: narrativeStates(renewed, narrative, plan.kept).length,
    });
    expect(applied(renewed, inverseOf(plan.edit))).toEqual(later);
  });

  it('never overwrites what a person has changed unless it is taken', async () => {
    const { snapshot, kept } = await written();
    const before = '本单位当年无政府性基金预算财政拨款收入支出。';
    const byHand = edited(snapshot, before, '本单位当年没有政府性基金。');
    const narrative = narrated(byHand);
    const [state] = narrativeStates(byHand, narrative, kept).filter(({ status }) => status !== 'current');
    expect(state).toMatchObject({ status: 'edited', now: before, onSheet: '本单位当年没有政府性基金。' });
    expect(planNarrative(byHand, narrative, kept).edit.cells).toEqual([]);
    const forced = planNarrative(byHand, narrative, kept, ({ status }) => status === 'edited');
    expect(column(applied(byHand, forced.edit))).toEqual(column(snapshot));
  });

  it('tells an edited paragraph whose figures changed too', async () => {
    const { snapshot, kept } = await written();
    const item = column(snapshot).find((text) => text.includes('行政运行（项）')) ?? '';
    const byHand = withCells(edited(snapshot, item, `${item}补充说明。`), { '表5!E10': 1362.17 });
    const changed = narrativeStates(byHand, narrated(byHand), kept).filter(
      ({ status }) => status !== 'current',
    );
    expect(changed.map(({ status }) => status)).toEqual(['conflict']);
    expect(planNarrative(byHand, narrated(byHand), kept).edit.cells).toEqual([]);
  });

  it('takes words for a person’s where it is not known what was written', async () => {
    const { snapshot } = await written();
    const later = withCells(snapshot, { '表5!E10': 1362.17 });
    const states = narrativeStates(later, narrated(later), NOTHING_WRITTEN);
    expect(states.filter(({ status }) => status !== 'current').map(({ status }) => status)).toEqual([
      'conflict',
    ]);
  });

  it('does not bring back what a person removed', async () => {
    const { snapshot, kept } = await written();
    const without = mapSheets(snapshot, (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row }) => sheet.name !== NARRATIVE_SHEET || row !== 2),
    }));
    const narrative = narrated(without);
    const states = narrativeStates(without, narrative, kept);
    expect(states.filter(({ status }) => status !== 'current').map(({ id, status }) => [id, status])).toEqual(
      [['一/chart', 'deleted']],
    );
    expect(planNarrative(without, narrative, kept).edit.cells).toEqual([]);
    const back = planNarrative(without, narrative, kept, () => true);
    expect(column(applied(without, back.edit))).toContain('图1：收、支决算总计变动情况');
  });
});

describe('rows that moved', () => {
  it('finds paragraphs again after rows were put in, and leaves these alone', async () => {
    const { snapshot, kept } = await written();
    const moved = withRows(snapshot, NARRATIVE_SHEET, 3, [['（补充）另见附件。'], ['（补充）共 2 页。']]);
    const later = withCells(moved, { '表5!E10': 1362.17 });
    const { edit } = planNarrative(later, narrated(later), kept);
    const texts = column(applied(later, edit));
    expect(texts.slice(2, 4)).toEqual(['（补充）另见附件。', '（补充）共 2 页。']);
    expect(texts).toHaveLength(column(snapshot).length + 2);
    expect(texts.some((text) => text.includes('1,362.17'))).toBe(true);
  });

  it('puts a new item where it belongs and takes out one that is gone, if it is still ours', async () => {
    const { snapshot, kept } = await written();
    const gone = withCells(snapshot, { '表5!A13': null, '表5!D13': null, '表5!E13': null, '表5!F13': null });
    const narrative = narrated(gone, { ...INPUTS, initialBudget: without('2080501') });
    const states = narrativeStates(gone, narrative, kept);
    const lost = states.find(({ status }) => status === 'gone');
    expect(lost?.ours).toBe(true);
    const renewed = planNarrative(gone, narrative, kept);
    const after = applied(gone, renewed.edit);
    expect(column(after)).toEqual(
      narrative.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)]),
    );
    // And back again.
    const again = applied(after, inverseOf(renewed.edit));
    expect(again).toEqual(gone);
    const restored = planNarrative(withForms(after, snapshot), narrated(snapshot), renewed.kept);
    expect(column(applied(withForms(after, snapshot), restored.edit))).toEqual(column(snapshot));
  });

  it('keeps a paragraph that is gone where a person has written in it', async () => {
    const { snapshot, kept } = await written();
    const item = column(snapshot).find((text) => text.startsWith('9.')) ?? '';
    const byHand = edited(snapshot, item, `${item}（已核）`);
    const narrative: Narrative = {
      ...narrated(byHand),
      sections: narrated(byHand).sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.filter(({ id }) => id !== '五.三/item/2210203'),
      })),
    };
    const { edit } = planNarrative(byHand, narrative, kept);
    expect(edit.cells).toEqual([]);
  });
});

describe('charts', () => {
  it('are changed by their numbers alone while there are as many of them', async () => {
    const { snapshot, kept } = await written();
    const later = withCells(snapshot, { '表3!F7': 1940.45 });
    const { edit } = planNarrative(later, narrated(later), kept);
    expect(edit.charts).toEqual([]);
    expect(edit.cells.some(({ after }) => after.kind === 'number' && after.value === '1940.45')).toBe(true);
  });

  it('are left alone where a person has changed their numbers', async () => {
    const { snapshot, kept } = await written();
    const byHand = withCells(snapshot, { [`${NARRATIVE_SHEET}!E34`]: 1, '表3!F7': 1940.45 });
    const { edit } = planNarrative(byHand, narrated(byHand), kept, () => true);
    expect(edit.cells.filter(({ cell }) => cell.column > 2)).toEqual([]);
  });
});

it('remembers texts by a mark that line ends and outer blanks do not change', () => {
  expect(textMark(' 一\r\n二 ')).toBe(textMark('一\n二'));
  expect(textMark('一二')).not.toBe(textMark('一\n二'));
});

function without(code: string): Record<string, string> {
  return Object.fromEntries(Object.entries(INPUTS.initialBudget ?? {}).filter(([each]) => each !== code));
}

/** The forms of one workbook with the text of another. */
function withForms(text: WorkbookSnapshot, forms: WorkbookSnapshot): WorkbookSnapshot {
  const narrative = text.sheets.filter(({ name }) => name === NARRATIVE_SHEET);
  return { ...forms, sheets: [...forms.sheets.filter(({ name }) => name !== NARRATIVE_SHEET), ...narrative] };
}
