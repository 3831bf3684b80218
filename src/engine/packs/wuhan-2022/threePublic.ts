/** 九（二）: one paragraph for each of the three kinds of 三公 spending. */
import type { ParagraphPattern } from '../../narrative/wording';
import { compared } from '../phrases';

const WORDS = { more: '增加', less: '减少', growth: '增长', decline: '下降', same: '持平' };

interface Kind {
  readonly number: string;
  readonly label: string;
  /** Budget and final amount. */
  readonly budget: string;
  readonly final: string;
  readonly prior: string;
  readonly reason: string;
  /** Behind 无预算安排和支出. */
  readonly none: string;
  /** Counts, as sentences of their own. */
  readonly counts: string;
}

/** Nothing planned and nothing spent, or the amounts, the year before, the reason and the counts. */
function kind({ number, label, budget, final, prior, reason, none, counts }: Kind): string {
  const before = `[${prior} = 0:{year-1}年度无${label}支出|{year-1}年度${label}支出{${prior}}万元]`;
  return (
    `${number}.${label}[${budget} = 0 & ${final} = 0:无预算安排和支出，${none}${before}。|` +
    `支出预算为{${budget}}万元，支出决算为{${final}}万元[${budget} > 0:，完成预算的{${final} / ${budget} %}]` +
    `${compared('{year-1}年度', final, prior, WORDS, `，主要原因是{text @reasons.threePublic.${reason}}`)}。` +
    `[${final} <> 0:${counts}]]`
  );
}

/** What a place without this spending says of groups and visits, unless there were some that others paid for. */
function noneOr(count: string, none: string, some: string): string {
  const key = `@threePublic.${count}`;
  return `[given ${key} & ${key} <> 0:${some}|${none}]`;
}

export const THREE_PUBLIC: readonly ParagraphPattern[] = [
  {
    id: 'abroad',
    text: kind({
      number: '1',
      label: '因公出国(境)费',
      budget: 'T9.budget.abroad',
      final: 'T9.final.abroad',
      prior: '@prior.threePublic.abroad',
      reason: 'abroad',
      none: noneOr(
        'abroadGroups',
        '无因公出国(境)团组及人次，',
        '因公出国(境)团组{count @threePublic.abroadGroups}个，累计{count @threePublic.abroadPeople}人次，',
      ),
      counts:
        '全年因公出国(境)团组{count @threePublic.abroadGroups}个，累计{count @threePublic.abroadPeople}人次。',
    }),
  },
  {
    id: 'vehicles',
    text: kind({
      number: '2',
      label: '公务用车购置及运行维护费',
      budget: 'T9.budget.vehicles',
      final: 'T9.final.vehicles',
      prior: '(@prior.threePublic.vehiclePurchase + @prior.threePublic.vehicleRunning)',
      reason: 'vehicles',
      none: '',
      counts:
        '其中：公务用车购置费支出{T9.final.vehiclePurchase}万元，本年度购置公务用车{count @threePublic.vehiclesBought}辆；' +
        '公务用车运行维护费支出{T9.final.vehicleRunning}万元，年末公务用车保有量{count @threePublic.vehiclesOwned}辆。',
    }),
  },
  {
    id: 'reception',
    text: kind({
      number: '3',
      label: '公务接待费',
      budget: 'T9.budget.reception',
      final: 'T9.final.reception',
      prior: '@prior.threePublic.reception',
      reason: 'reception',
      none: noneOr(
        'receptionBatches',
        '无公务接待批次及人次，',
        '国内公务接待{count @threePublic.receptionBatches}批次，{count @threePublic.receptionPeople}人次，',
      ),
      counts:
        '全年国内公务接待{count @threePublic.receptionBatches}批次，{count @threePublic.receptionPeople}人次' +
        '[given @threePublic.foreignBatches & @threePublic.foreignBatches <> 0:，其中外事接待{count @threePublic.foreignBatches}批次，{count @threePublic.foreignPeople}人次]。',
    }),
  },
];
