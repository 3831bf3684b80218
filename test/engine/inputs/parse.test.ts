import * as fc from 'fast-check';
import { parseInputs } from '../../../src/engine/inputs/parse';
import { say } from '../../../src/locales/sentences';
import reference from '../../data/inputs-wuhan-2022.json';

const problemsOf = (document: unknown): string[] =>
  parseInputs(document).problems.map(({ key, sentence }) => `${key} ${sentence.id}`);

describe('parseInputs', () => {
  it('takes the reference file as it is, but for what is null or empty', () => {
    const { inputs, problems } = parseInputs(reference);
    expect(problems).toEqual([]);
    const { prior, procurement, assets, ...rest } = reference;
    expect(inputs).toMatchObject(rest);
    expect(inputs.prior).toEqual({
      'T1.total': '2018.46',
      'T4.total': '2018.46',
      'T4.r1': '2018.46',
      'T5.total': '2018.46',
      operatingCost: prior.operatingCost,
      threePublic: prior.threePublic,
    });
    expect(inputs.procurement).toEqual({
      goods: procurement.goods,
      works: '0',
      services: '48.35',
      sme: '11.43',
      micro: '10.86',
      smeGoods: '11.43',
    });
    expect(inputs.assets).toEqual({ vehicles: { total: 0 }, equipmentOver100: assets.equipmentOver100 });
  });

  it.each([
    ['1,316.04', '1316.04'],
    ['１，３１６．０４', '1316.04'],
    [' 1316.04 万元 ', '1316.04'],
    ['12.50', '12.50'],
    ['-3', '-3'],
    ['(3.1)', '-3.1'],
    ['+0.5', '0.5'],
    [1316.04, '1316.04'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
    [1e-7, '0.0000001'],
  ])('writes the amount %p as %s', (given, written) => {
    const { inputs, problems } = parseInputs({ initialBudget: { '2080101': given } });
    expect(problems).toEqual([]);
    expect(inputs.initialBudget).toEqual({ '2080101': written });
  });

  it.each(['约12', '12.5%', '12元', '—', '无', '1.2.3', 1e300, true, ['1'], { value: 1 }])(
    'refuses %p for an amount',
    (given) => {
      const document = { operatingCost: given };
      expect(problemsOf(document)).toEqual(['operatingCost inputNotAmount']);
      expect(parseInputs(document).inputs).toEqual({});
    },
  );

  it.each([
    ['3', 3],
    ['３辆', 3],
    ['1,200人次', 1200],
    [7, 7],
    [0, 0],
  ])('reads the count %p as %d', (given, count) => {
    expect(parseInputs({ threePublic: { vehiclesOwned: given } }).inputs.threePublic).toEqual({
      vehiclesOwned: count,
    });
  });

  it.each([-1, 1.5, '-1', '三', '3.5', 1e12, '3万'])('refuses %p for a count', (given) => {
    expect(problemsOf({ threePublic: { vehiclesOwned: given } })).toEqual([
      'threePublic.vehiclesOwned inputNotCount',
    ]);
  });

  it.each([
    ['2022', 2022],
    ['2022年度', 2022],
    [2022, 2022],
  ])('reads the year %p', (given, year) => {
    expect(parseInputs({ year: given }).inputs.year).toBe(year);
  });

  it.each([
    [{ year: 22 }, 'year inputNotYear'],
    [{ entity: 5 }, 'entity inputNotText'],
    [{ entityKind: '企业' }, 'entityKind inputNotChoice'],
    [{ projects: [{ results: 5 }] }, 'projects.0.results inputNotTexts'],
    [{ projects: { name: '甲' } }, 'projects inputNotList'],
    [{ prior: '2018.46' }, 'prior inputNotGroup'],
    [{ prior: ['2018.46'] }, 'prior inputNotGroup'],
    [[], ' inputNotGroup'],
    ['text', ' inputNotGroup'],
    [{ initialBudget: { 行政运行: '1' } }, 'initialBudget.行政运行 inputNotCode'],
    [{ initialBudget: { '20801011': '1' } }, 'initialBudget.20801011 inputNotCode'],
    [{ reasons: { 'item.2080': '甲' } }, 'reasons.item.2080 inputNotCode'],
    [{ uses: { '2080': '甲' } }, 'uses.2080 inputNotCode'],
    [{ reasons: { weather: '甲' } }, 'reasons.weather inputUnknownKey'],
    [{ prior: { 'T9.total': '1' } }, 'prior.T9.total inputUnknownKey'],
    [{ projects: [{ title: '甲' }] }, 'projects.0.title inputUnknownKey'],
    [{ note: '甲' }, 'note inputUnknownKey'],
  ])('says what is wrong with %j', (document, problem) => {
    expect(problemsOf(document)).toEqual([problem]);
  });

  it('warns of what it does not know and refuses what it cannot read', () => {
    const { problems } = parseInputs({ note: '甲', year: 'soon' });
    expect(problems.map(({ level }) => level)).toEqual(['warning', 'error']);
  });

  it('keeps everything beside what it refuses', () => {
    const { inputs } = parseInputs({
      year: 2022,
      operatingCost: '不多',
      projects: [{ name: '甲', amount: '多' }, { name: '乙' }],
    });
    expect(inputs).toEqual({ year: 2022, projects: [{ name: '甲' }, { name: '乙' }] });
  });

  it('reads codes in full-width digits', () => {
    expect(parseInputs({ initialBudget: { '２０８０１０１': '1' } }).inputs.initialBudget).toEqual({
      '2080101': '1',
    });
  });

  it('joins the lines of a sentence and keeps the paragraphs of 概况', () => {
    const { inputs } = parseInputs({
      reasons: { 'T1.total': ' 人员\r\n调整 ' },
      overview: { functions: '一、甲\n\n 二、乙' },
    });
    expect(inputs.reasons).toEqual({ 'T1.total': '人员调整' });
    expect(inputs.overview).toEqual({ functions: '一、甲\n二、乙' });
  });

  it.each([
    ['一是甲；二是乙。'],
    ['甲\n乙'],
    ['1.甲；\n2.乙；'],
    ['（1）甲\n（2）乙'],
    [['一是甲；', '二是乙。']],
    [['甲', '', '乙']],
  ])('takes %j for two entries', (results) => {
    expect(parseInputs({ projects: [{ results }] }).inputs.projects).toEqual([{ results: ['甲', '乙'] }]);
  });

  it('does not take a number at the head of an entry for its number', () => {
    expect(parseInputs({ projects: [{ results: ['50.32 万人次'] }] }).inputs.projects).toEqual([
      { results: ['50.32 万人次'] },
    ]);
  });

  it('is not harmed by hostile keys', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"entity": "甲"}, "constructor": {"prototype": {"year": 1}}, "glossary": {"__proto__": "乙"}, "prior": {"__proto__": {"T1.total": "1"}}}',
    );
    const { inputs, problems } = parseInputs(hostile);
    expect(problems.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'prior.__proto__']);
    expect(inputs.entity).toBeUndefined();
    expect(Object.keys(inputs.glossary ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['entity']).toBeUndefined();
  });

  it('takes any JSON without an exception, says every problem in words and reads its own writing', () => {
    const names = fc.constantFrom(
      'prior',
      'projects',
      'T1.total',
      'uses',
      '208',
      'reasons',
      'year',
      'assets',
    );
    const json = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.dictionary(fc.oneof(names, fc.string()), tie('node')),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(json, (document) => {
        const { inputs, problems } = parseInputs(document);
        for (const { sentence } of problems) {
          for (const locale of ['zh-CN', 'en-US'] as const) {
            expect(say(locale, sentence)).not.toMatch(/undefined|\{(place|label|text)\}/);
          }
        }
        expect(parseInputs(JSON.parse(JSON.stringify(inputs)))).toEqual({ inputs, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

test.each(['30,6', '1,42.38', '1.316,04', '13 16.04'])(
  '%s is no amount: a digit is missing somewhere',
  (text) => {
    const { inputs, problems } = parseInputs({ initialBudget: { '2080101': text } });
    expect(inputs.initialBudget?.['2080101']).toBeUndefined();
    expect(problems).toHaveLength(1);
  },
);
