import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/engine/forms/recognise';
import { inputTable } from '../../../src/engine/inputs/table';
import {
  glossaryLines,
  itemsInUse,
  missingExplanations,
  type GlossaryLine,
  type ItemInUse,
} from '../../../src/engine/narrative/glossary';
import { WUHAN_2022_GLOSSARY } from '../../../src/engine/packs/wuhan-2022/glossary';
import { sample } from '../../snapshots/samples';

const NONE = inputTable({});

function textOf(line: GlossaryLine): string {
  const head = `${line.number}${line.term}`;
  if (line.kind === 'title') return head;
  return `${head}：${line.kind === 'explained' ? line.text : ''}`;
}

const RUNNING: ItemInUse = {
  code: '2080101',
  name: '行政运行',
  path: '社会保障和就业支出(类)人力资源和社会保障管理事务(款)行政运行(项)',
};

test('part five of the reference report comes out as printed', async () => {
  const items = itemsInUse(recognise(await sample('reference')));
  const printed = readFileSync(join(__dirname, '../../data/glossary-wuhan-2022.txt'), 'utf8');
  expect(glossaryLines(WUHAN_2022_GLOSSARY, items, NONE).map(textOf)).toEqual(printed.trim().split('\n'));
});

test('only 项 with an amount are explained, each with its 类 and 款', async () => {
  const snapshot = await sample('reference');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    // No amount of 提租补贴 (2210202) any more: its row stays, blank.
    cells: sheet.cells.filter(
      ({ row, kind }) =>
        kind !== 'number' || !sheet.cells.some((cell) => cell.row === row && cell.text === '2210202'),
    ),
  }));
  const items = itemsInUse(recognise({ ...snapshot, sheets }));
  expect(items).toHaveLength(8);
  expect(items.map(({ code }) => code)).not.toContain('2210202');
  expect(items[0]).toEqual(RUNNING);
});

test('what the pack does not explain is asked for', () => {
  const item = { code: '2040607', name: '公共法律服务', path: '公共安全支出(类)司法(款)公共法律服务(项)' };
  const lines = glossaryLines(WUHAN_2022_GLOSSARY, [RUNNING, item], NONE);
  expect(lines).toContainEqual({
    kind: 'missing',
    number: '2.',
    term: item.path,
    key: 'glossary.2040607',
  });
  expect(missingExplanations(lines)).toEqual(['glossary.2040607']);
});

test('a code that means another 项 today is not explained with the old words', () => {
  const renamed = { ...RUNNING, name: '机关运行', path: '甲(类)乙(款)机关运行(项)' };
  expect(missingExplanations(glossaryLines(WUHAN_2022_GLOSSARY, [renamed], NONE))).toEqual([
    'glossary.2080101',
  ]);
});

test('inputs replace explanations by code or term, and add terms behind the last', () => {
  const inputs = inputTable({
    inputs: { glossary: { '2080101': '另一种解释。', 基本支出: '本单位的解释。', 事业收入: '指……。' } },
  });
  const lines = glossaryLines(WUHAN_2022_GLOSSARY, [RUNNING], inputs);
  const texts = lines.map(textOf);
  expect(texts).toContain(`1.${RUNNING.path}：另一种解释。`);
  expect(texts).toContain('(三)基本支出：本单位的解释。');
  expect(texts.at(-1)).toBe('(七)事业收入：指……。');
  expect(lines.find(({ term }) => term === '基本支出')).toMatchObject({ key: 'glossary.基本支出' });
});

test('without any 项 their heading is left out and the numbers close up', () => {
  const numbers = glossaryLines(WUHAN_2022_GLOSSARY, [], NONE).map(({ number, term }) => number + term);
  expect(numbers.slice(0, 2)).toEqual(['(一)一般公共预算财政拨款收入', '(二)基本支出']);
});
