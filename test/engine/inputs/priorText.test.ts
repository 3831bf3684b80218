import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Recognition } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import { priorTextOffers } from '../../../src/engine/inputs/priorText';
import { runningText } from '../../../src/engine/inputs/priorTextLines';
import { placeOf } from '../../../src/engine/inputs/keys';
import reference from '../../data/inputs-wuhan-2022.json';
import { sample } from '../../snapshots/samples';

const REFERENCE = readFileSync(join(__dirname, '../../data/narrative-wuhan-2022.txt'), 'utf8');

let recognition: Recognition;
beforeAll(async () => {
  recognition = recognise(await sample('reference'));
});

function offered(text: string | readonly string[]): Record<string, string> {
  return Object.fromEntries(priorTextOffers(text, recognition).map(({ key, value }) => [key, value]));
}

const expected = (): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(reference.reasons).map(([name, text]) => [`reasons.${name}`, text]),
    ...Object.entries(reference.uses).map(([code, text]) => [`uses.${code}`, text]),
  ]);

describe('the reference text as it comes out of its PDF', () => {
  it('offers every reason and every use, and nothing else', () => {
    expect(offered(REFERENCE)).toEqual(expected());
  });

  it('tells the sentence each stood in', () => {
    const offers = priorTextOffers(REFERENCE, recognition);
    expect(offers.find(({ key }) => key === 'reasons.operatingCost')?.sentence).toBe(
      '2022年度武汉市社会保险中心机关运行经费支出207.69万元，比2021年度增加21.05万元，增长11.3%。' +
        '主要原因是聘请物业公司对大楼进行专业化物业管理，增加物业费支出。',
    );
    for (const { value, sentence } of offers) expect(sentence).toContain(value);
  });

  it('does so wherever its lines are broken and however it is spaced', () => {
    const whole = runningText(REFERENCE);
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 200 }),
        fc.constantFrom('', ' ', '\u3000'),
        fc.boolean(),
        (width, space, half) => {
          const spaced = whole.replace(/([\u4e00-\u9fff])(?=\d)/g, `$1${space}`);
          const bracketed = half ? spaced.replace(/（/g, '(').replace(/）/g, ')') : spaced;
          const lines = bracketed
            .split('\n')
            .map((paragraph) => paragraph.replace(new RegExp(`(.{${width}})`, 'g'), '$1\n\n'))
            .join('\n');
          expect(offered(lines)).toEqual(
            Object.fromEntries(
              Object.entries(expected()).map(([key, text]) => [
                key,
                half ? text.replace(/（/g, '(').replace(/）/g, ')') : text,
              ]),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does so whatever the order of its sections', () => {
    const sections = runningText(REFERENCE).split(/\n(?=[一二三四五六七八九十]{1,3}、)/);
    expect(sections.length).toBeGreaterThan(10);
    expect(offered([...sections].reverse().join('\n'))).toEqual(expected());
  });

  it('does so from paragraphs of a document', () => {
    expect(offered(runningText(REFERENCE).split('\n'))).toEqual(expected());
  });
});

describe('wordings of other places', () => {
  it.each<readonly [string, string, Record<string, string>]>([
    [
      'Shanghai',
      `一、2022年度收入支出决算总体情况说明
2022年度收入支出总计2,132.07万元。与2021年度相比，收入支出总计增加113.61万元，增长5.63%，主要原因：人员经费增加。
1.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。年初预算为89.68万元，支出决算为78.41万元。决算数小于预算数的主要原因：退休人员减少。
2.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为146.16万元，支出决算为146.16万元。决算数与预算数持平。
公务接待费支出年初预算为1.53万元，支出决算为0万元。决算数小于预算数的主要原因：未发生公务接待。`,
      {
        'reasons.T1.total': '人员经费增加',
        'reasons.item.2080501': '退休人员减少',
        'reasons.threePublic.reception': '未发生公务接待',
      },
    ],
    [
      'Sichuan',
      `2022年收、支总计2132.07万元。与2021年相比，收、支总计各增加113.61万元，增长5.63%。主要变动原因是新增人员。
一般公共预算财政拨款支出2132.07万元，占本年支出合计的100%。与2021年相比，一般公共预算财政拨款支出增加113.61万元，增长5.63%。主要变动原因是调整工资标准。
1.社会保障和就业（类）人力资源和社会保障管理事务（款）行政运行（项）: 支出决算为1352.17万元，完成预算100%，决算数小于预算数的主要原因是压缩开支。
1.因公出国（境）经费支出0万元，完成预算0%。因公出国（境）费支出决算比2021年减少2万元，下降100%。主要原因是无出访任务。
2.公务用车购置及运行维护费支出3万元，完成预算100%。公务用车购置及运行维护费支出决算比2021年增加1万元，增长50%。主要原因是车辆老化，维修增加。`,
      {
        'reasons.T1.total': '新增人员',
        'reasons.T5.total': '调整工资标准',
        'reasons.item.2080101': '压缩开支',
        'reasons.threePublic.abroad': '无出访任务',
        'reasons.threePublic.vehicles': '车辆老化，维修增加',
      },
    ],
    [
      'Guangdong',
      `2022年度总收入2132.07万元，收入总计2132.07万元，比上年决算数增加113.61万元，增长5.6%，主要原因是：一是人员增加；二是调整标准。
2022年度一般公共预算财政拨款收入2132.07万元，比上年增加113.61万元，主要原因是由于追加预算；政府性基金预算财政拨款收入5万元，比上年减少1万元，主要原因是项目完工。`,
      {
        'reasons.T1.total': '一是人员增加；二是调整标准',
        'reasons.T4.r1': '追加预算',
        'reasons.T4.r2': '项目完工',
      },
    ],
    [
      'Beijing',
      `社会保障和就业支出1703.45万元，占本年财政拨款支出79.9%，主要用于人员经费和日常公用。
卫生健康支出(类)支出215.92万元，占一般公共预算财政拨款支出的10.1%，主要用于医疗保险缴费。`,
      { 'uses.208': '用于人员经费和日常公用', 'uses.210': '用于医疗保险缴费' },
    ],
    [
      'Anhui',
      `财政拨款收、支总计2132.07万元，较2021年减少10万元，下降0%，减少原因：压减一般性支出。
机关运行经费支出207.69万元，较上年增加21.05万元，增长11%，增长的主要原因是物业费增加。`,
      { 'reasons.T4.total': '压减一般性支出', 'reasons.operatingCost': '物业费增加' },
    ],
    [
      'Guangxi',
      `“三公”经费支出决算比上年减少1万元，主要原因是厉行节约。其中：（1）公务用车购置费支出0万元，主要原因是未购车；（2）公务用车运行维护费支出2万元，主要原因是油价上涨；（3）公务接待费1万元，主要原因在于接待减少。`,
      {
        'reasons.threePublic.total': '厉行节约',
        'reasons.threePublic.vehiclePurchase': '未购车',
        'reasons.threePublic.vehicleRunning': '油价上涨',
        'reasons.threePublic.reception': '接待减少',
      },
    ],
  ])('%s', (_, text, offers) => {
    expect(offered(text)).toEqual(offers);
  });
});

describe('what is not offered', () => {
  it.each([
    ['a blank of a template', '收、支总计各增加1万元，主要原因是××××。'],
    ['a placeholder of ours', '收、支总计各增加1万元，主要原因是〔请填：收、支总计变动的主要原因〕。'],
    ['nothing', '收、支总计各增加1万元，主要原因是：/。'],
    ['that there is none', '收、支总计各增加1万元，主要原因是：不适用。'],
    ['a reason of something else', '政府采购支出总额1万元，主要原因是采购减少。'],
    ['a reason of nobody knows what', '主要原因是人员增加。'],
    [
      'an item that is not known',
      '其他（类）某某事务（款）某某支出（项）年初预算为1万元，主要原因是人员增加。',
    ],
    ['the introduction of a list', '一般公共预算财政拨款支出2万元，主要用于以下方面：'],
    ['a sum', '社会保障和就业支出（类）支出1万元，占1%。'],
  ])('%s', (_, text) => {
    expect(offered(text)).toEqual({});
  });

  it('does not take a denominator for the subject', () => {
    expect(
      offered(
        '机关运行经费支出1万元，占本年支出合计的1%，占一般公共预算财政拨款支出的1%，主要原因是人员增加。',
      ),
    ).toEqual({ 'reasons.operatingCost': '人员增加' });
  });

  it('does not take what a reason speaks of for the next subject', () => {
    expect(
      offered(
        '一般公共预算财政拨款支出增加1万元，主要原因是机关运行经费增加。比预算减少，主要原因是公务接待费减少。',
      ),
    ).toEqual({ 'reasons.T5.total': '公务接待费减少' });
  });

  it('offers the same words once and different words for one key each', () => {
    const text =
      '公务接待费增加，主要原因是批次增加。公务接待费增加，主要原因是批次增加。公务接待费小于预算，主要原因是厉行节约。';
    expect(priorTextOffers(text, recognition).map(({ value }) => value)).toEqual(['批次增加', '厉行节约']);
  });

  it('leaves out page numbers that stand between the lines', () => {
    expect(offered('收、支总计各增加1万元，主要原因\n- 12 -\n是人员增\n13\n加。')).toEqual({
      'reasons.T1.total': '人员增加',
    });
  });
});

test('takes any text without an exception, and offers only what its sentences say', () => {
  const part = fc.constantFrom(
    '收、支总计',
    '主要原因是',
    '主要用于',
    '（类）',
    '（款）',
    '（项）',
    '社会保障和就业支出',
    '行政运行',
    '。',
    '；',
    '\n',
    '占',
    '12',
    '人员增加',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }), (parts) => {
      for (const { key, value, sentence } of priorTextOffers(parts.join(''), recognition)) {
        expect(placeOf(key)).not.toBeNull();
        expect(sentence.replace(/\n/g, '')).toContain(value.replace(/\n/g, ''));
      }
    }),
    { numRuns: 500 },
  );
});
