/**
 * Identities and inequalities between forms (表间勾稽关系), in the official notation.
 */
import type { IdentityDefinition } from '../identity';

const SAME = '表间勾稽关系：同一事项在两张表中金额相等';
const PART = '表间勾稽关系：部分不大于全部';

export const ACROSS_FORMS: readonly IdentityDefinition[] = [
  { id: 'X-01', form: 'T1', equations: ['表1[27行]＝表2[合计,1栏]'], basis: [SAME] },
  { id: 'X-02', form: 'T2', equations: ['表2[合计,2栏]＝表1[（1＋2＋3）行]'], basis: [SAME] },
  {
    id: 'X-03',
    form: 'T1',
    equations: [4, 5, 6, 7, 8].map((line) => ({
      place: `r${line}`,
      text: `表1[${line}行]＝表2[合计,${line - 1}栏]`,
    })),
    basis: [SAME],
  },
  { id: 'X-04', form: 'T1', equations: ['表1[58行]＝表3[合计,1栏]'], basis: [SAME] },
  { id: 'X-05', form: 'T1', equations: ['表1[各类,2栏]＝表3[各类,1栏]'], basis: [SAME] },
  { id: 'X-06', form: 'T4', equations: ['表4[各类,3栏]＝表5[各类,1栏]'], basis: [SAME] },
  {
    id: 'X-07',
    form: 'T1',
    equations: [1, 2, 3].map((line) => ({ place: `r${line}`, text: `表1[${line}行]＝表4[${line}行,1栏]` })),
    basis: [SAME],
  },
  { id: 'X-08', form: 'T1', equations: ['表1[各类,2栏]≥表4[各类,2栏]'], basis: [PART] },
  {
    id: 'X-09',
    form: 'T1',
    equations: [
      { place: 'r58', text: '表1[58行]≥表4[59行,2栏]' },
      { place: 'r62', text: '表1[62行]≥表4[64行,2栏]' },
    ],
    basis: [PART],
  },
  { id: 'X-10', form: 'T1', equations: ['表1[29行]≥表4[28行,1栏]'], basis: [PART] },
  { id: 'X-11', form: 'T1', equations: ['表1[60行]≥表4[60行,2栏]'], basis: [PART] },
  { id: 'X-12', form: 'T2', equations: ['表2[合计,2栏]＝表4[27行,1栏]'], basis: [SAME] },
  { id: 'X-13', form: 'T4', equations: ['表4[59行,3栏]＝表5[合计,1栏]'], basis: [SAME] },
  {
    id: 'X-15',
    form: 'T5',
    equations: ['表5[合计,2栏]＝表6[人员经费合计]＋表6[公用经费合计]'],
    basis: [SAME],
  },
  {
    id: 'X-16',
    form: 'T3',
    equations: ['表3[合计,2栏]≥表6[人员经费合计]＋表6[公用经费合计]'],
    basis: [PART],
  },
  {
    id: 'X-17',
    form: 'T7',
    equations: [
      { place: 'c1', text: '表7[合计,1栏]＝表4[30行,1栏]' },
      { place: 'c2', text: '表7[合计,2栏]＝表4[2行,1栏]' },
      { place: 'c3', text: '表7[合计,3栏]＝表4[59行,4栏]' },
      { place: 'c6', text: '表7[合计,6栏]＝表4[60行,4栏]' },
      { place: '', text: '表4[各类,4栏]＝表7[各类,3栏]' },
    ],
    basis: [SAME],
  },
  {
    id: 'X-18',
    form: 'T8',
    equations: [
      { place: 'c1', text: '表8[合计,1栏]＝表4[59行,5栏]' },
      { place: '', text: '表4[各类,5栏]＝表8[各类,1栏]' },
    ],
    basis: [SAME],
  },
  {
    id: 'X-19',
    form: 'T9',
    equations: [
      { place: 'c8', text: '表9[8栏]≥表6[30212]' },
      { place: 'c10', text: '表9[10栏]≥表6[31013]' },
      { place: 'c11', text: '表9[11栏]≥表6[30231]' },
      { place: 'c12', text: '表9[12栏]≥表6[30217]' },
    ],
    basis: ['表9含基本支出和项目支出，表6只含基本支出；逐项比较，不比合计'],
  },
];
