/**
 * Identities within one form, in the official notation. Lines and columns are numbered as on the official form; the
 * notes printed under a workbook's own forms are read and run beside these (see printedNotes.ts).
 */
import type { IdentityDefinition } from '../identity';

const PRINTED = '决算公开样表表内公式';
const ARITHMETIC = '收支平衡';

export const WITHIN_FORMS: readonly IdentityDefinition[] = [
  { id: 'T1-01', form: 'T1', equations: ['27行＝（1＋2＋…＋8）行'], basis: [PRINTED] },
  { id: 'T1-02', form: 'T1', equations: ['31行＝（27＋28＋29）行'], basis: [PRINTED] },
  { id: 'T1-03', form: 'T1', equations: ['58行＝（32＋33＋…＋57）行'], basis: [PRINTED] },
  { id: 'T1-04', form: 'T1', equations: ['62行＝（58＋59＋60）行'], basis: [PRINTED] },
  { id: 'T1-05', form: 'T1', equations: ['31行＝62行'], basis: [ARITHMETIC] },
  { id: 'T2-01', form: 'T2', equations: ['1栏各行＝（2＋3＋4＋5＋6＋7）栏各行'], basis: [PRINTED] },
  { id: 'T3-01', form: 'T3', equations: ['1栏各行＝（2＋3＋4＋5＋6）栏各行'], basis: [PRINTED] },
  { id: 'T4-01', form: 'T4', equations: ['27行＝（1＋2＋3）行'], basis: [PRINTED] },
  { id: 'T4-02', form: 'T4', equations: ['28行＝（29＋30＋31）行'], basis: [PRINTED] },
  { id: 'T4-03', form: 'T4', equations: ['32行＝（27＋28）行'], basis: [PRINTED] },
  { id: 'T4-04', form: 'T4', equations: ['59行＝（33＋34＋…＋58）行'], basis: [PRINTED] },
  { id: 'T4-05', form: 'T4', equations: ['64行＝（59＋60）行'], basis: [PRINTED] },
  { id: 'T4-06', form: 'T4', equations: ['2栏各行＝（3＋4＋5）栏各行'], basis: ['小计为三类财政拨款之和'] },
  { id: 'T4-07', form: 'T4', equations: ['表4[32行,1栏]＝表4[64行,2栏]'], basis: [ARITHMETIC] },
  {
    id: 'T4-08',
    form: 'T4',
    equations: [
      { place: 'c3', text: '表4[64行,3栏]＝表4[1行,1栏]＋表4[29行,1栏]' },
      { place: 'c4', text: '表4[64行,4栏]＝表4[2行,1栏]＋表4[30行,1栏]' },
      { place: 'c5', text: '表4[64行,5栏]＝表4[3行,1栏]＋表4[31行,1栏]' },
    ],
    basis: ['各类财政拨款分别收支平衡'],
  },
  { id: 'T5-01', form: 'T5', equations: ['1栏各行＝（2＋3）栏各行'], basis: [PRINTED] },
  {
    id: 'T6-02',
    form: 'T6',
    equations: ['表6[人员经费合计]＝表6[301]＋表6[303]'],
    basis: ['部门预算支出经济分类：人员经费为301、303两类'],
  },
  {
    id: 'T6-03',
    form: 'T6',
    equations: [
      '表6[公用经费合计]＝表6[302]＋表6[307]＋表6[309]＋表6[310]＋表6[311]＋表6[312]＋表6[313]＋表6[399]',
    ],
    basis: ['部门预算支出经济分类：公用经费为301、303以外各类'],
  },
  {
    id: 'T7-01',
    form: 'T7',
    equations: ['6栏各行＝（1＋2－3）栏各行', '3栏各行＝（4＋5）栏各行'].map((text, i) => ({
      place: i === 0 ? 'c6' : 'c3',
      text,
    })),
    basis: [PRINTED],
  },
  {
    id: 'T8-01',
    form: 'T8',
    equations: [
      { place: 'c1', text: '1栏各行＝（2＋3）栏各行' },
      // Only where the form carries money over (栏 4 年初结转、5 本年收入、6 年末结转 as this product numbers them).
      { place: 'c6', text: '6栏各行＝（4＋5－1）栏各行' },
    ],
    basis: [PRINTED],
  },
  {
    id: 'T9-01',
    form: 'T9',
    equations: [
      { place: 'c1', text: '1栏＝（2＋3＋6）栏' },
      { place: 'c3', text: '3栏＝（4＋5）栏' },
      { place: 'c7', text: '7栏＝（8＋9＋12）栏' },
      { place: 'c9', text: '9栏＝（10＋11）栏' },
    ],
    basis: [PRINTED],
  },
  {
    id: 'T9-02',
    form: 'T9',
    level: 'warning',
    equations: [
      { place: 'c7', text: '7栏≤1栏' },
      { place: 'c8', text: '8栏≤2栏' },
      { place: 'c9', text: '9栏≤3栏' },
      { place: 'c12', text: '12栏≤6栏' },
    ],
    basis: ['“三公”经费支出决算不超过全年预算；超过的应当说明原因'],
  },
];
