/** 七 of 四川: 三公 against its budget; every kind has a share, `占0%` included. */
import type { ParagraphPattern, SectionPattern } from '../../narrative/wording';
import { GENERAL } from '../central-2022/manner';
import { KINDS_TITLE, OVERALL_TITLE, THREE_PUBLIC_TITLE } from '../central-2022/parts/threePublic';
import {
  PRIOR_TOTAL,
  SHARE_OF_KINDS,
  THREE_PUBLIC_KINDS,
  type ThreePublicKind,
} from '../central-2022/parts/threePublicKinds';
import { compared } from '../phrases';

/** `完成预算0%` where there was neither budget nor expenditure. */
function completed(budget: string, final: string): string {
  return `[${budget} = 0 & ${final} <> 0:|，完成预算{${final} / ${budget} %}]`;
}

function spent(kind: ThreePublicKind): string {
  const { budget, final, prior, reason, counts } = kind;
  const change = compared('{year-1}年度', final, prior, GENERAL.words, `，主要原因是{text ${reason}}`);
  return `支出{${final}}万元${completed(budget, final)}${change}。[${final} <> 0:${kind.id === 'vehicles' ? withCars(counts) : counts}]`;
}

const [SEDAN, OFF_ROAD] = ['@assets.vehicles.byKind.轿车', '@assets.vehicles.byKind.越野车'];

/** 轿车 and 越野车, as far as they are given. */
const CARS =
  `[given ${SEDAN} & given ${OFF_ROAD}:，其中：轿车{count ${SEDAN}}辆、越野车{count ${OFF_ROAD}}辆` +
  `|given ${SEDAN}:，其中：轿车{count ${SEDAN}}辆|given ${OFF_ROAD}:，其中：越野车{count ${OFF_ROAD}}辆]`;

/** The kinds belong to the number the counts end with. */
function withCars(counts: string): string {
  return `${counts.replace(/。$/, '')}${CARS}。`;
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
            `{year}年度“三公”经费财政拨款支出决算为{T9.final.total}万元${completed('T9.budget.total', 'T9.final.total')}` +
            `${compared('{year-1}年度', 'T9.final.total', PRIOR_TOTAL, GENERAL.words, '，主要原因是{text @reasons.threePublic.total}')}。`,
        },
      ],
    },
    {
      title: KINDS_TITLE,
      paragraphs: [
        {
          id: 'shares',
          text: `{year}年度“三公”经费财政拨款支出决算中，${SHARE_OF_KINDS}。具体情况如下：`,
        },
        ...THREE_PUBLIC_KINDS.map((kind, index): ParagraphPattern => ({
          id: kind.id,
          text: `${index + 1}.${kind.label}${spent(kind)}`,
        })),
      ],
    },
  ],
};
