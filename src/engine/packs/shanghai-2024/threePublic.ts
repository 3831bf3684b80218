/** 七 of 上海: 三公 against the initial budget, with the reason for the difference. */
import type { ParagraphPattern, SectionPattern } from '../../narrative/wording';
import { KINDS_TITLE, OVERALL_TITLE, THREE_PUBLIC_TITLE } from '../central-2022/parts/threePublic';
import {
  nothing,
  SHARES,
  THREE_PUBLIC_KINDS,
  type ThreePublicKind,
} from '../central-2022/parts/threePublicKinds';

/** `年初预算为…，支出决算为…，完成年初预算的…，决算数小于预算数的主要原因：…`. */
function againstBudget(budget: string, final: string, reason: string): string {
  return (
    `年初预算为{${budget}}万元，支出决算为{${final}}万元` +
    `[${budget} > 0:，完成年初预算的{${final} / ${budget} %}]` +
    `[${final} > ${budget}:，决算数大于预算数的主要原因：{text ${reason}}` +
    `|${final} < ${budget}:，决算数小于预算数的主要原因：{text ${reason}}|，决算数与预算数持平]。`
  );
}

function spent(kind: ThreePublicKind): string {
  const { budget, final, prior, reason, counts } = kind;
  return (
    `[${budget} = 0 & ${final} = 0:${nothing(kind)}|${againstBudget(budget, final, reason)}` +
    `{year-1}年度支出决算为{${prior}}万元。[${final} <> 0:${counts}]]`
  );
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
          text: `{year}年度“三公”经费财政拨款支出${againstBudget('T9.budget.total', 'T9.final.total', '@reasons.threePublic.total')}`,
        },
      ],
    },
    {
      title: KINDS_TITLE,
      paragraphs: [
        { id: 'shares', text: SHARES },
        ...THREE_PUBLIC_KINDS.map((kind, index): ParagraphPattern => ({
          id: kind.id,
          text: `${index + 1}.${kind.label}${spent(kind)}`,
        })),
      ],
    },
  ],
};
