import type { Narrative, Paragraph } from '../../../src/engine/narrative/narrative';
import { narrativeHtml } from '../../../src/output/narrative/html';
import { narrativeJson } from '../../../src/output/narrative/json';
import { narrativeText } from '../../../src/output/narrative/text';

const CELL = { sheet: '表1 收入', row: 30, column: 2 };

const BODY: Paragraph = {
  id: '一/total',
  kind: 'body',
  pieces: [
    { kind: 'text', text: '总计' },
    {
      kind: 'figure',
      text: '12.5',
      figure: {
        kind: 'difference',
        rule: 'difference/2dp',
        value: 12_500_000_000_000n,
        terms: [
          { value: 20_000_000_000_000n, decimals: 2, cell: CELL, input: null },
          { value: 7_500_000_000_000n, decimals: 2, cell: null, input: 'prior.T1.total' },
        ],
        formula: '#1 − #2',
      },
    },
    { kind: 'text', text: '，原因：' },
    { kind: 'input', text: '<b>甲\n乙</b>&"', key: 'reasons.T1.total', cell: null },
    { kind: 'missing', text: '〔请填：用途〕', key: 'reasons.item.2080101' },
  ],
};

const NARRATIVE: Narrative = {
  pack: 'wuhan-2022',
  entity: null,
  year: 2022,
  charts: [
    {
      id: 'chart1',
      kind: 'columns',
      title: '变动',
      categories: ['2021年度', '2022年度'],
      series: [{ name: '收入', values: [null, 12_500_000_000_000n] }],
    },
  ],
  sections: [
    {
      id: '一',
      level: 1,
      heading: '一、总体',
      title: '总体',
      paragraphs: [
        BODY,
        { id: '一/chart', kind: 'caption', pieces: [{ kind: 'text', text: '图' }], chart: 'chart1' },
      ],
    },
    { id: '一.一', level: 2, heading: '（一）细目', title: '细目', paragraphs: [] },
  ],
  missing: [{ key: 'reasons.item.2080101', label: '用途', section: '一', paragraph: '一/total' }],
};

test('text has a line for each heading, paragraph and caption, whatever an input holds', () => {
  expect(narrativeText(NARRATIVE)).toBe(
    '一、总体\n总计12.5，原因：<b>甲 乙</b>&"〔请填：用途〕\n图\n（一）细目\n',
  );
});

test('html is text only: nothing of an input becomes markup', () => {
  const html = narrativeHtml(NARRATIVE);
  expect(html).toContain('<h2>一、总体</h2>');
  expect(html).toContain('<h3>（一）细目</h3>');
  expect(html).toContain('&lt;b&gt;甲<br>乙&lt;/b&gt;&amp;&quot;');
  expect(html).not.toContain('<b>');
  expect(html).toContain('text-align:center');
});

test('json says of each figure where it stands, its cells, inputs, rule and reckoning', () => {
  const document: unknown = JSON.parse(narrativeJson(NARRATIVE));
  expect(document).toMatchObject({
    schema: 'final-accounts/narrative@1',
    pack: 'wuhan-2022',
    entity: null,
    year: 2022,
    missing: ['reason.item.2080101'],
    asked: [{ key: 'reason.item.2080101', label: '用途', section: '一', paragraph: '一/total' }],
    charts: [{ id: 'chart1', series: [{ name: '收入', values: [null, '12.5'] }] }],
    sections: [
      {
        id: '一',
        title: '总体',
        heading: '一、总体',
        paragraphs: [
          {
            missing: ['reason.item.2080101'],
            inputs: [{ start: 10, end: 22, key: 'reasons.T1.total', cell: null }],
            placeholders: [{ start: 22, end: 29, key: 'reason.item.2080101' }],
            figures: [
              {
                start: 2,
                end: 6,
                text: '12.5',
                cells: ["'表1 收入'!C31"],
                rule: 'difference/2dp',
                kind: 'difference',
                value: '12.5',
                formula: '#1 − #2',
                inputs: ['prior.T1.total'],
                terms: [
                  { value: '20', cell: "'表1 收入'!C31", input: null },
                  { value: '7.5', cell: null, input: 'prior.T1.total' },
                ],
              },
            ],
          },
          { chart: 'chart1', kind: 'caption', figures: [] },
        ],
      },
      { id: '一.一', paragraphs: [] },
    ],
  });
});
