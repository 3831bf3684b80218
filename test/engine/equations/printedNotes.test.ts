import { printEquation } from '../../../src/engine/equations/print';
import { extractIdentities } from '../../../src/engine/equations/printedNotes';

/** The lines under the nine forms as the reference report prints them, uneven typing included. */
const NOTES: readonly (readonly [note: string, identities: readonly string[]])[] = [
  [
    '27 行＝（1＋2＋… +8）行；31 行＝（27＋28＋29）行；58 行＝（32＋33＋…＋57）行； 62 行＝（58＋59＋60）行。',
    [
      '27行＝（1＋2＋…＋8）行',
      '31行＝（27＋28＋29）行',
      '58行＝（32＋33＋…＋57）行',
      '62行＝（58＋59＋60）行',
    ],
  ],
  ['1栏各行＝（2＋3＋4＋5＋6＋7）栏各行。', ['1栏各行＝（2＋3＋…＋7）栏各行']],
  ['1 栏各行＝（2＋3＋4＋5＋6）栏各行。', ['1栏各行＝（2＋3＋…＋6）栏各行']],
  [
    '27 行＝（1＋2+3）行；28 行＝（29＋30+31）行；32 行＝（27＋28）行；',
    ['27行＝（1＋2＋3）行', '28行＝（29＋30＋31）行', '32行＝（27＋28）行'],
  ],
  ['59 行＝（33＋34＋…＋58）行；64 行＝（59＋60）行。', ['59行＝（33＋34＋…＋58）行', '64行＝（59＋60）行']],
  ['1栏各行＝（2＋3）栏各行。', ['1栏各行＝（2＋3）栏各行']],
  [
    '6栏各行＝（1＋2－3）栏各行；3 栏各行＝（4＋5）栏各行。',
    ['6栏各行＝（1＋2－3）栏各行', '3栏各行＝（4＋5）栏各行'],
  ],
  ['1栏各行＝（2＋3）栏各行。', ['1栏各行＝（2＋3）栏各行']],
  [
    '1栏＝（2＋3＋6）栏；3栏＝（4＋5）栏；7 栏＝（8＋9＋12）栏；9栏=（10+11）栏。',
    ['1栏＝（2＋3＋6）栏', '3栏＝（4＋5）栏', '7栏＝（8＋9＋12）栏', '9栏＝（10＋11）栏'],
  ],
];

describe('the notes of the reference', () => {
  it.each(NOTES)('%s', (note, expected) => {
    const { identities, unparsed } = extractIdentities(note);
    expect(unparsed).toEqual([]);
    expect(identities.map(({ equation }) => printEquation(equation))).toEqual(expected);
    for (const { text, start, end } of identities) expect(note.slice(start, end)).toBe(text);
  });

  it('hold 19 identities', () => {
    expect(NOTES.flatMap(([note]) => extractIdentities(note).identities)).toHaveLength(19);
    expect(extractIdentities(NOTES.map(([note]) => note).join('\n')).identities).toHaveLength(19);
  });

  it('are reported as printed, without the blank before and the stop after', () => {
    const { identities } = extractIdentities(NOTES[0]?.[0] ?? '');
    expect(identities[0]).toMatchObject({ text: '27 行＝（1＋2＋… +8）行', start: 0, end: 16 });
    expect(identities[3]?.text).toBe('62 行＝（58＋59＋60）行');
  });
});

describe('prose', () => {
  it.each([
    '',
    '注：1.本表反映单位本年度的总收支和年末结转结余情况。',
    '2.本套报表金额单位转换时可能存在尾数误差。',
    '说明：某单位 2022 年度无政府性基金预算财政拨款收入，也没有使用政府性基金预算拨款安排的支出。',
    '得分=权重×B/A；得分不得突破权重。',
    '本表由各行、各栏组成；以下各行同。',
  ])('%j states no identity', (note) => {
    expect(extractIdentities(note)).toEqual({ identities: [], unparsed: [] });
  });

  it.each([
    ['注：本表反映收支情况。27行＝（1＋2）行。', '27行＝（1＋2）行'],
    ['注：27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['注：2.27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['3、27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['（1）27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['（1）表内公式：27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['① 27行＝（1＋2）行', '27行＝（1＋2）行'],
    ['本表反映收支情况\n27行＝（1＋2＋…\n＋8）行', '27行＝（1＋2＋…\n＋8）行'],
    ['（1）行＝2行', '（1）行＝2行'],
    ['注：表1：27行＝表2[合计,1栏]', '表1：27行＝表2[合计,1栏]'],
    ['表间关系：表6[人员经费合计]＝表6[301]＋表6[303]', '表6[人员经费合计]＝表6[301]＋表6[303]'],
  ])('%j states one identity', (note, text) => {
    const { identities, unparsed } = extractIdentities(note);
    expect(unparsed).toEqual([]);
    expect(identities.map((identity) => identity.text)).toEqual([text]);
    expect(note.slice(identities[0]?.start, identities[0]?.end)).toBe(text);
  });
});

describe('what looks like an identity and cannot be read', () => {
  it('is reported with its place in the note, beside those that can', () => {
    const note = '注：1行＝2行；27行＝（1＋…＋8）行。3栏＞4栏';
    expect(extractIdentities(note)).toMatchObject({
      identities: [{ text: '1行＝2行', start: 2, end: 7 }],
      unparsed: [
        {
          text: '27行＝（1＋…＋8）行',
          start: 8,
          end: 20,
          problem: 'ellipsisNeedsTwoBefore',
          position: 15,
          length: 1,
        },
        { text: '3栏＞4栏', start: 21, end: 26, problem: 'expectedRelation', position: 23, length: 1 },
      ],
    });
  });

  it.each(['本表中，27行＝（1＋2）行', '27行等于＝', '各行＝1栏'])('%s is not dropped', (note) => {
    const { identities, unparsed } = extractIdentities(note);
    expect(identities).toEqual([]);
    expect(unparsed.map(({ text }) => text)).toEqual([note]);
  });
});
