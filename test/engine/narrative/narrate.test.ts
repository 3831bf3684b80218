/** Sections, paragraphs and what is asked for, over whole workbooks. */
import { textOf, type Narrative } from '../../../src/engine/narrative/narrative';
import { withCells, withoutSheet } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { PACKS, WUHAN } from '../packs/packs';
import { linesOf, referenceInputs, written } from './writing';

function section(narrative: Narrative, title: string): readonly string[] {
  const found = narrative.sections.find((each) => each.title.startsWith(title));
  return found?.paragraphs.map(textOf) ?? [];
}

describe.each(PACKS)('%s', (_, pack) => {
  it('claims nothing of a form that is not there, and asks for it once', async () => {
    const narrative = written(withoutSheet(await sample('reference'), '表7'), pack, referenceInputs());
    expect(section(narrative, '政府性基金预算财政拨款')).toEqual([
      '〔请填：《政府性基金预算财政拨款收入支出决算表》中的数〕',
    ]);
    expect(narrative.missing.filter(({ key }) => key === 'form.T7')).toHaveLength(1);
  });

  it('numbers sections as they come out, and keeps their ids', async () => {
    const { sections } = written(await sample('reference'), pack, referenceInputs());
    const tops = sections.filter(({ level }) => level === 1);
    expect(tops.map(({ heading }) => heading.split('、')[0])).toEqual(
      [...'一二三四五六七八九十', '十一', '十二', '十三'].slice(0, tops.length),
    );
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    // Without project spending and projects the pack's part on them may go; what follows keeps its id.
    const without = written(
      withCells(await sample('reference'), { '表5!G7': 0, '表5!G8': 0, '表5!G9': 0, '表5!G11': 0 }),
      pack,
    ).sections;
    const idOf = new Map(sections.map(({ title, id }) => [title, id]));
    for (const { title, id } of without) expect(idOf.get(title)).toBe(id);
  });

  it('asks for a cell that cannot be read by its name', async () => {
    const snapshot = withCells(await sample('reference'), { '表1!C36': '#REF!', '表1!F36': '#REF!' });
    const narrative = written(snapshot, pack, referenceInputs());
    expect(section(narrative, '收入支出决算总体情况')[0]).toMatch(/总计〔请填：.*C36中的数〕万元。$/);
  });
});

it('asks for the budget of items in the words of the place', async () => {
  const reference = await sample('reference');
  const words = PACKS.map(([id, pack]) => {
    const { missing } = written(reference, pack);
    const label = missing.find(({ key }) => key === 'initialBudget.2080101')?.label;
    return [id, /(年初|全年)预算数/.exec(label ?? '')?.[1]];
  });
  expect(words).toEqual([
    ['wuhan-2022', '年初'],
    ['central-2022', '年初'],
    ['shanghai-2024', '年初'],
    ['sichuan-2022', '全年'],
    ['guangdong-2023', '全年'],
  ]);
});

it('is the same whenever it is written', async () => {
  const reference = await sample('reference');
  const [first, second] = [written(reference, WUHAN), written(reference, WUHAN)];
  expect(linesOf(first)).toEqual(linesOf(second));
});
