import { fromText, type Scaled } from '../../../src/engine/amounts/scaled';
import type { ChartData } from '../../../src/engine/narrative/narrative';
import { chartSvg } from '../../../src/output/charts/chartSvg';
import { describeChart } from '../../../src/output/charts/describe';
import { USUAL_NUMBERS } from '../../../src/output/charts/options';

function amount(text: string | null): Scaled | null {
  return text === null ? null : fromText(text);
}

function columns(prior: string | null, now: string | null): ChartData {
  return {
    id: 'chart1',
    kind: 'columns',
    title: '收、支决算总计变动情况',
    categories: ['2021年度', '2022年度'],
    series: ['收入总计', '支出总计'].map((name) => ({ name, values: [amount(prior), amount(now)] })),
  };
}

function pie(parts: Readonly<Record<string, string | null>>): ChartData {
  const values = Object.values(parts).map(amount);
  return {
    id: 'chart2',
    kind: 'pie',
    title: '收入决算结构',
    categories: Object.keys(parts),
    series: [{ name: '收入', values }],
  };
}

/** Every text of the picture, in drawing order. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

test('columns carry years, series, the unit and every amount with separators', () => {
  const shown = texts(chartSvg(columns('2018.46', '2132.07')));
  expect(shown).toEqual(expect.arrayContaining(['2021年度', '2022年度', '收入总计', '支出总计', '万元']));
  expect(shown.filter((text) => text === '2,018.46')).toHaveLength(2);
  expect(shown.filter((text) => text === '2,132.07')).toHaveLength(2);
});

test('a missing amount is said to be missing, never drawn or printed as 0', () => {
  const svg = chartSvg(columns(null, '2132.07'));
  const shown = texts(svg);
  expect(shown.filter((text) => text === '缺')).toHaveLength(2);
  // The axis begins at 0; no column says so.
  expect(shown.filter((text) => text === '0')).toHaveLength(1);
  expect(shown).not.toContain('0.00');
});

test('a pie names each part with amount and share', () => {
  const shown = texts(chartSvg(pie({ 基本支出: '1939.45', 项目支出: '192.62' })));
  expect(shown).toEqual(['基本支出', '1,939.45 万元  91%', '项目支出', '192.62 万元  9%']);
});

test('shares are printed as the pack prints percentages', () => {
  const numbers = {
    ...USUAL_NUMBERS,
    amount: { decimals: 2, dropZeros: false, thousands: false },
    percent: { decimals: 2, dropZeros: false, thousands: false },
  };
  const shown = texts(chartSvg(pie({ 基本支出: '1939.4', 项目支出: '192.6' }), { numbers }));
  expect(shown).toContain('1939.40 万元  90.97%');
});

test('a single part is a whole disc without an edge, its name inside', () => {
  const svg = chartSvg(pie({ 财政拨款收入: '2132.07' }));
  expect(texts(svg)).toEqual(['财政拨款收入', '2,132.07 万元  100%']);
  expect(svg).not.toContain('<polyline');
  expect(svg).toContain('stroke-width="0"');
});

test('a name too long for the disc stands outside', () => {
  expect(chartSvg(pie({ 政府性基金预算财政拨款收入合计: '5' }))).toContain('<polyline');
});

test('many parts are listed beside the disc, all of them', () => {
  const parts = Object.fromEntries(
    ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name, n) => [name, n === 0 ? '9000' : '1']),
  );
  const shown = texts(chartSvg(pie(parts)));
  expect(shown).toHaveLength(8);
  expect(shown[0]).toBe('甲  9,000 万元  99.9%');
  expect(shown[7]).toBe('辛  1 万元  0%');
});

test('of a whole that is not fully known nothing has a share; what is left out is said', () => {
  const shown = texts(chartSvg(pie({ 基本支出: '100', 项目支出: null, 经营支出: '-3' })));
  expect(shown).toContain('100 万元');
  expect(shown.join()).not.toContain('%');
  expect(shown.at(-1)).toBe('项目支出：缺　经营支出：-3 万元（负数，不在图中）');
});

test('a pie without any amount is an empty ring that says so', () => {
  expect(texts(chartSvg(pie({ 基本支出: '0' })))).toEqual(['各项均无金额']);
});

test('the same chart gives the same text, whatever was drawn before', () => {
  const first = chartSvg(columns('1', '2'));
  chartSvg(pie({ 甲: '1', 乙: '2' }));
  expect(chartSvg(columns('1', '2'))).toBe(first);
});

test('a still picture: no styles, classes or scripts, text placed without dominant-baseline', () => {
  for (const svg of [chartSvg(columns('1', null)), chartSvg(pie({ 甲: '1', 乙: '2' }))]) {
    expect(svg).not.toMatch(/<style|class=|ecmeta|dominant-baseline|<script/);
    expect(svg).toContain('Noto Sans CJK SC');
  }
});

test('hostile names stay text', () => {
  const name = '<img src=x onerror=alert(1)>]]>\u0001\ud800';
  const svg = chartSvg(pie({ [name]: '1', 乙: '2' }));
  expect(svg).not.toContain('<img');
  expect(svg).not.toMatch(/[\u0001\ud800]/);
  expect(svg).toContain('&lt;img');
});

test('a chart in words, for those who cannot see it', () => {
  expect(describeChart(columns(null, '2132.07'))).toBe(
    '收、支决算总计变动情况。2021年度：收入总计 缺，支出总计 缺。2022年度：收入总计 2,132.07 万元，支出总计 2,132.07 万元。',
  );
});
