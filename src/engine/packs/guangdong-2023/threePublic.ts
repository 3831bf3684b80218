/**
 * 九 of 广东: amount, share of the 全年预算 and change since last year in one sentence for the whole and for each kind.
 * Where there is nothing to divide by, the percentage is `--` and the text says why.
 */
import type { ParagraphPattern, SectionPattern } from '../../narrative/wording';
import { KINDS_TITLE, OVERALL_TITLE, THREE_PUBLIC_TITLE } from '../central-2022/parts/threePublic';
import { PRIOR_TOTAL, SHARE_OF_KINDS, THREE_PUBLIC_KINDS } from '../central-2022/parts/threePublicKinds';
import { compared } from '../phrases';
import { MANNER, NO_BASE } from './manner';

/** `支出决算为…万元，完成预算…万元的…，比上年决算数增加…`. */
function result(word: string, budget: string, final: string, prior: string, reason = ''): string {
  return (
    `支出决算为{${final}}万元，完成${word}{${budget}}万元[${budget} = 0:的--%${NO_BASE}|的{${final} / ${budget} %}]` +
    compared('上年决算数', final, prior, MANNER.words, reason)
  );
}

const KINDS = THREE_PUBLIC_KINDS.map(
  ({ id, label, budget, final, prior }) =>
    `${label}${result('预算', budget, final, prior)}${id === 'vehicles' ? `，其中：${vehicles()}` : ''}`,
).join('；');

/** Purchase and running on their own. */
function vehicles(): string {
  const purchase = result(
    '预算',
    'T9.budget.vehiclePurchase',
    'T9.final.vehiclePurchase',
    '@prior.threePublic.vehiclePurchase',
  );
  const running = result(
    '预算',
    'T9.budget.vehicleRunning',
    'T9.final.vehicleRunning',
    '@prior.threePublic.vehicleRunning',
  );
  return `公务用车购置费${purchase}，公务用车运行维护费${running}`;
}

export const THREE_PUBLIC: SectionPattern = {
  title: THREE_PUBLIC_TITLE,
  paragraphs: [],
  subsections: [
    {
      title: OVERALL_TITLE,
      paragraphs: [
        {
          id: 'total',
          text:
            `{entity}{year}年度“三公”经费财政拨款${result('全年预算', 'T9.budget.total', 'T9.final.total', PRIOR_TOTAL)}。` +
            `其中：${KINDS}。`,
        },
        {
          id: 'reason',
          text:
            '[T9.final.total > T9.budget.total:{year}年度“三公”经费支出决算大于预算数的主要情况：{text @reasons.threePublic.total}。' +
            '|T9.final.total < T9.budget.total:{year}年度“三公”经费支出决算小于预算数的主要情况：{text @reasons.threePublic.total}。]',
        },
      ],
    },
    {
      title: KINDS_TITLE,
      paragraphs: [
        {
          id: 'shares',
          text: `[T9.final.total = 0:{year}年度无“三公”经费财政拨款支出。|{year}年度“三公”经费财政拨款支出决算中，${SHARE_OF_KINDS}。具体情况如下：]`,
        },
        ...THREE_PUBLIC_KINDS.map(({ id, label, final, counts }, index): ParagraphPattern => ({
          id,
          when: 'T9.final.total <> 0',
          text: `${index + 1}.${label}支出{${final}}万元。[${final} <> 0:${counts}]`,
        })),
      ],
    },
  ],
};
