/**
 * Relations between 功能分类 and 经济分类 of basic spending that usually hold and need not: a hint to look, a warning at
 * most. Two that fail on correct accounts stay out (2101103 ~ 30111; 2080501 ~ 30301＋30302).
 */
import type { IdentityDefinition } from '../identity';

const TIE = '同一笔基本支出按功能和经济两种分类列示；项目支出、跨科目列支时可以不同';

export const SOFT_TIES: readonly IdentityDefinition[] = [
  { id: 'H1', form: 'T5', level: 'warning', equations: ['表5[2080505,2栏]＝表6[30108]'], basis: [TIE] },
  { id: 'H2', form: 'T5', level: 'warning', equations: ['表5[2080506,2栏]＝表6[30109]'], basis: [TIE] },
  {
    id: 'H3',
    form: 'T5',
    level: 'warning',
    equations: ['表5[2101101,2栏]＋表5[2101102,2栏]＝表6[30110]'],
    basis: [TIE],
  },
  { id: 'H4', form: 'T5', level: 'warning', equations: ['表5[2210201,2栏]＝表6[30113]'], basis: [TIE] },
  {
    id: 'H6',
    form: 'T5',
    level: 'warning',
    equations: ['表5[21011,2栏]＝表6[30110]＋表6[30111]＋表6[30114]＋表6[30307]'],
    basis: [TIE],
  },
];
