/** 九: 三公 spending against its budget and the year before. */
import type { ParagraphPattern, SectionPattern } from '../../../narrative/wording';
import { compared } from '../../phrases';
import type { Manner } from '../manner';
import { nothing, PRIOR_TOTAL, SHARES, THREE_PUBLIC_KINDS, type ThreePublicKind } from './threePublicKinds';

export const THREE_PUBLIC_TITLE = '财政拨款“三公”经费支出决算情况说明';
export const OVERALL_TITLE = '“三公”经费财政拨款支出决算总体情况说明';
export const KINDS_TITLE = '“三公”经费财政拨款支出决算具体情况说明';

export function threePublic({ words }: Manner): SectionPattern {
  const reason = '，主要原因是{text @reasons.threePublic.total}';
  return {
    title: THREE_PUBLIC_TITLE,
    paragraphs: [],
    subsections: [
      {
        title: OVERALL_TITLE,
        paragraphs: [
          {
            id: 'total',
            text:
              '{year}年度“三公”经费财政拨款支出预算为{T9.budget.total}万元，支出决算为{T9.final.total}万元' +
              '[T9.budget.total = 0 & T9.final.total <> 0:|，完成预算的{T9.final.total / T9.budget.total %}]' +
              `${compared('{year-1}年度', 'T9.final.total', PRIOR_TOTAL, words, reason)}。`,
          },
        ],
      },
      {
        title: KINDS_TITLE,
        paragraphs: [
          { id: 'shares', text: SHARES },
          ...THREE_PUBLIC_KINDS.map((kind, index): ParagraphPattern => ({
            id: kind.id,
            text: `${index + 1}.${kind.label}${spent(kind, words)}`,
          })),
        ],
      },
    ],
  };
}

function spent(kind: ThreePublicKind, words: Manner['words']): string {
  const { budget, final, prior, reason, counts } = kind;
  return (
    `[${budget} = 0 & ${final} = 0:${nothing(kind)}|` +
    `支出预算为{${budget}}万元，支出决算为{${final}}万元[${budget} <> 0:，完成预算的{${final} / ${budget} %}]` +
    `${compared('{year-1}年度', final, prior, words, `，主要原因是{text ${reason}}`)}。` +
    `[${final} <> 0:${counts}]]`
  );
}
