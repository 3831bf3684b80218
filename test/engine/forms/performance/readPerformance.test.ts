import { toText } from '../../../../src/engine/amounts/scaled';
import type { PerformanceBody, Score } from '../../../../src/engine/forms/performanceModel';
import { a1 } from '../../../../src/engine/workbook/reference';
import { bodyOf, changed, PROJECT, read, WHOLE, type Content } from './sheets';

function plain(value: bigint | null | undefined): string | null {
  return value === null || value === undefined ? null : toText(value);
}

function number(score: Score | null | undefined): string | null {
  return plain(score?.value);
}

function at(score: Score | null | undefined): string | null {
  return score ? a1(score.cell) : null;
}

/** The body as its tree of names and weights. */
function outline({ groups, indicators }: PerformanceBody): string[] {
  const named = (index: number | null): string => {
    const group = index === null ? undefined : groups[index];
    return group ? `${group.name}${group.weight === null ? '' : ` ${toText(group.weight)}`}` : '-';
  };
  return indicators.map(({ first, second, label, score }) =>
    [
      named(first),
      named(second),
      `${label.name} ${label.weight === null ? '?' : toText(label.weight)}`,
      number(score),
    ].join(' / '),
  );
}

const OUTLINE = [
  '产出指标 50 / 数量指标 30 / 培训人次 20 / 18',
  '产出指标 50 / 数量指标 30 / 办结件数 10 / 10',
  '产出指标 50 / 成本指标 20 / 人均成本 20 / 20',
  '效益指标 30 / 满意度指标 30 / 群众满意度 20 / 20',
  '效益指标 30 / 满意度指标 30 / 服务水平 10 / 9',
];

describe('the official form', () => {
  const body = bodyOf(WHOLE);

  it('is read by its labels', () => {
    expect(outline(body)).toEqual(OUTLINE);
    expect(body.subject).toBe('某单位');
    expect([number(body.basicTotal), number(body.projectTotal)]).toEqual(['100', '50.5']);
    expect([number(body.total), at(body.total)]).toEqual(['97', 'F14']);
    expect(body.deviation?.text).toBe('无。');
  });

  it('has its budget block, not the note that speaks of 预算数 and 执行数', () => {
    const { budget } = body;
    expect(
      budget && [number(budget.planned), number(budget.executed), number(budget.rate), number(budget.score)],
    ).toEqual(['150.5', '150.5', '1', '20']);
    expect([at(budget?.planned), at(budget?.rate)]).toEqual(['C6', 'E6']);
    expect(plain(budget?.weight)).toBe('20');
  });

  it('names the project where it is about one', () => {
    expect(bodyOf(PROJECT).subject).toBe('业务工作经费');
    expect(bodyOf(PROJECT).basicTotal).toBeNull();
  });
});

describe('layouts', () => {
  it('merged labels read as unmerged ones', () => {
    const merges = [
      'A1:F1',
      'A5:A6',
      'B3:F3',
      'B4:C4',
      'E4:F4',
      'A9:A11',
      'B9:B10',
      'A12:A13',
      'B12:B13',
      'A14:E14',
    ];
    expect(bodyOf(WHOLE, merges)).toEqual(bodyOf(WHOLE));
  });

  it('labels repeated on every row read as one group', () => {
    const repeated = changed(WHOLE, {
      A10: '产出指标（50分）',
      B10: '数量指标（30分）',
      A11: '产出指标（50分）',
    });
    expect(outline(bodyOf(repeated))).toEqual(OUTLINE);
    expect(bodyOf(repeated).groups).toHaveLength(5);
  });

  it('a leading column and another column order change nothing', () => {
    const moved = WHOLE.map((row, index) => {
      const [a = null, b = null, c = null, d = null, e = null, f = null] = row;
      return index >= 7 && index <= 13 ? ['绩效指标', f, a, b, c, e, d].slice(1) : row;
    });
    const [order] = [bodyOf(moved)];
    expect(outline(order)).toEqual(OUTLINE);
    expect(order.indicators[0]?.target.text).toBe('≥2万人次');
    expect(outline(bodyOf(WHOLE.map((row) => [null, ...row])))).toEqual(OUTLINE);
  });

  it('line breaks, spaces, half-width brackets and full-width digits in labels', () => {
    const broken = changed(WHOLE, {
      A5: '预算执行\n情况(万元)\n( 20 分 )',
      C5: '预算数\n（A）',
      E5: '执行率\n\n（B/A）',
      A9: '产出指标\n（５０ 分）',
      C9: '培训\n人次\n(20分)',
    });
    expect(outline(bodyOf(broken))).toEqual(OUTLINE);
    expect(number(bodyOf(broken).budget?.rate)).toBe('1');
  });

  it('decimal weights', () => {
    const [first] = bodyOf(changed(WHOLE, { C9: '培训人次（7.5分）' })).indicators;
    expect(plain(first?.label.weight)).toBe('7.5');
  });

  it('numbers typed as text', () => {
    const typed = bodyOf(
      changed(WHOLE, { B4: '1,939.45', C6: '１５０．５０', F6: '20分', F9: ' 18 ', F14: '97 分' }),
    );
    expect(number(typed.basicTotal)).toBe('1939.45');
    expect(number(typed.budget?.planned)).toBe('150.5');
    expect([number(typed.budget?.score), number(typed.indicators[0]?.score), number(typed.total)]).toEqual([
      '20',
      '18',
      '97',
    ]);
  });

  it('a rate as a number shown in percent, and as a number under 执行率（%）', () => {
    expect(number(bodyOf(changed(WHOLE, { E6: { value: 0.9876, text: '98.76%' } })).budget?.rate)).toBe(
      '0.9876',
    );
    const plain = bodyOf(changed(WHOLE, { E5: '执行率（%）', E6: { value: 98.76, text: '98.76' } })).budget
      ?.rate;
    expect([number(plain), plain?.text]).toEqual(['0.9876', '98.76%']);
  });

  it.each([
    ['in another column', { F14: null, B14: '97分' }],
    ['in the cell of its label', { F14: null, A14: '总分：97 分' }],
  ] as const)('总分 %s', (_, cells) => {
    expect(number(bodyOf(changed(WHOLE, cells)).total)).toBe('97');
  });

  it('a missing total, amount or text is missing, not zero', () => {
    const bare = bodyOf(changed(WHOLE, { F14: null, B4: null, F9: null, B15: null }));
    expect([number(bare.total), number(bare.basicTotal), number(bare.indicators[0]?.score)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([bare.total?.text, at(bare.basicTotal), number(bare.projectTotal)]).toEqual(['', 'B4', '50.5']);
    expect(bare.deviation).toBeNull();
  });

  it('a plain rate that can only be a percentage', () => {
    expect(number(bodyOf(changed(WHOLE, { E6: { value: 98.76, text: '98.76' } })).budget?.rate)).toBe(
      '0.9876',
    );
  });

  it('the amount that belongs beside a merged label', () => {
    expect(at(bodyOf(changed(WHOLE, { B4: null }), ['A4:B4']).basicTotal)).toBe('C4');
  });

  it('a 一级 label ends the 二级 group above it', () => {
    expect(outline(bodyOf(changed(WHOLE, { B12: null })))[3]).toBe('效益指标 30 / - / 群众满意度 20 / 20');
  });

  it('empty rows, also with a group label alone, hold no indicator', () => {
    const rows: Content[][] = WHOLE.map((row) => [...row]);
    rows.splice(8, 0, ['产出指标（50分）', null, null]);
    rows.splice(6, 0, []);
    expect(outline(bodyOf(rows))).toEqual(OUTLINE);
  });

  it('amounts below an empty row, and under the sources they add up', () => {
    const rows: Content[][] = WHOLE.map((row) => [...row]);
    rows.splice(5, 0, [null, '其中：当年财政拨款', null, null, '—', null]);
    expect(number(bodyOf(rows).budget?.planned)).toBe('150.5');
    rows[5] = [null, '其中：当年财政拨款', 90, 80, '—', null];
    expect(number(bodyOf(rows).budget?.planned)).toBe('150.5');
    rows[5] = [];
    rows[6] = [null, null, 70, 70, '100%', 20];
    expect(number(bodyOf(rows).budget?.planned)).toBe('70');
  });

  it('a 小计 row is no indicator', () => {
    const rows: Content[][] = WHOLE.map((row) => [...row]);
    rows.splice(11, 0, [null, '小计', null, null, null, 48]);
    expect(outline(bodyOf(rows))).toEqual(OUTLINE);
  });
});

describe('the national form of project spending', () => {
  const national: readonly (readonly Content[])[] = [
    ['项目支出绩效自评表'],
    ['项目名称', '信息系统运行维护'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 90, 45, 10, '50.00%', 5],
    [null, '其中：当年财政拨款', 100, 80, 40, '—', '50.00%', '—'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [null, '产出指标', '数量指标', '维护次数', '12次', '12次', 50, 50, null],
    [null, '效益指标', '社会效益', '系统可用', '稳定', '稳定', 40, 38, null],
    ['总分', null, null, null, null, null, 100, 93],
  ];
  const body = bodyOf(national);

  it('takes weights from their own column and the total of the money rows', () => {
    expect(outline(body)).toEqual([
      '产出指标 / 数量指标 / 维护次数 50 / 50',
      '效益指标 / 社会效益 / 系统可用 40 / 38',
    ]);
    expect([number(body.budget?.planned), number(body.budget?.executed), number(body.budget?.score)]).toEqual(
      ['90', '45', '5'],
    );
    expect(plain(body.budget?.weight)).toBe('10');
    expect([number(body.total), at(body.total)]).toEqual(['93', 'H9']);
  });

  it('a total that is not filled in is not the 100 of the weights', () => {
    expect(
      number(bodyOf(national.map((row, index) => (index === 8 ? row.slice(0, 7) : row))).total),
    ).toBeNull();
  });
});

describe('what is no such form', () => {
  it.each([
    ['an empty sheet', []],
    ['another form', [['支出决算表'], ['科目编码', '科目名称', '合计'], ['201', '一般公共服务支出', 1]]],
    [
      'a mere list of indicators',
      [
        ['一级指标', '二级指标', '三级指标'],
        ['产出', '数量', '次数'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(rows)).toBeNull();
  });
});
