import { check } from '../../../src/engine/run';
import type { PrintedNoteReport } from '../../../src/engine/report/report';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { allMoney } from '../../snapshots/allMoney';
import type { Contents } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { runOne } from './checkCase';

function notesOf(snapshot: WorkbookSnapshot): readonly PrintedNoteReport[] {
  return check(snapshot).forms.flatMap(({ printedNotes }) => printedNotes);
}

describe('the 19 notes of the reference', () => {
  it('are each carried by the check that states the same', async () => {
    expect(notesOf(await sample('reference')).map((note) => note.check)).toEqual([
      ...['T1-01', 'T1-02', 'T1-03', 'T1-04'],
      'T2-01',
      'T3-01',
      ...['T4-01', 'T4-02', 'T4-03', 'T4-04', 'T4-05'],
      'T5-01',
      ...['T7-01', 'T7-01'],
      'T8-01',
      ...['T9-01', 'T9-01', 'T9-01', 'T9-01'],
    ]);
  });

  it('all hold where every form has amounts', async () => {
    const notes = notesOf(await allMoney());
    expect(notes.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 19 }, () => 'pass'));
  });

  it.each<[string, Contents, string]>([
    ['T1-N', { '表1!C32': 2353.24 }, 'rounding'],
    ['T2-N', { '表2!E9': 70.56 }, 'rounding'],
    ['T3-N', { '表3!E13': 1352.18 }, 'rounding'],
    ['T4-N', { '表4!C33': 25.51 }, 'rounding'],
    ['T5-N', { '表5!E10': 1352.18 }, 'rounding'],
    ['T7-N', { '表7!J10': 20.46 }, 'rounding'],
    ['T8-N', { '表8!E10': 48.23 }, 'rounding'],
    ['T9-N', { '表9!I7': 5.06 }, 'rounding'],
    ['T1-N', { '表1!C32': 2353.32 }, 'fail'],
    ['T2-N', { '表2!E9': 75.55 }, 'fail'],
    ['T3-N', { '表3!E13': 1325.17 }, 'fail'],
    ['T4-N', { '表4!C33': 22.5 }, 'fail'],
    ['T5-N', { '表5!E10': 1352.71 }, 'fail'],
    ['T7-N', { '表7!J10': 24.45 }, 'fail'],
    ['T8-N', { '表8!E10': 84.22 }, 'fail'],
    ['T9-N', { '表9!I7': 5.5 }, 'fail'],
  ])(
    '%s %j ends as the check that carries it does, which alone makes the finding',
    async (id, change, outcome) => {
      const { result, findings } = runOne(id, withCells(await allMoney(), change));
      expect(result.outcome).toBe(outcome);
      expect(findings).toEqual([]);
    },
  );

  it('go by the numbers beside the rows, whatever they are', async () => {
    // Renumbered after a row was left out: 本年收入合计 is now 26.
    const renumbered = withCells(await sample('reference'), {
      '表1!B32': 26,
      '表1!A39': '26行＝（1＋2＋…＋8）行',
    });
    expect(notesOf(renumbered)[0]).toMatchObject({ outcome: 'pass', check: 'T1-01' });
  });
});

describe('a note that states something of its own', () => {
  const own = async (contents: Contents, id: string): Promise<readonly string[]> => {
    const { result, findings } = runOne(id, withCells(await allMoney(), contents));
    expect(findings.every(({ level }) => level === 'warning')).toBe(true);
    return [
      result.outcome,
      ...findings.map(
        (one) => `${one.id} ${one.cell}: ${one.printed} ${one.relation} ${one.expected} (${one.statement})`,
      ),
    ];
  };

  it.each<[string, Contents, readonly string[]]>([
    ['T1-N', { '表1!A39': '62行＝31行' }, ['pass']],
    [
      'T1-N',
      { '表1!A39': '31行＝（27＋28）行' },
      ['fail', 'T1-N/31行＝（27＋28）行 C36: 2398.78 = 2358.26 (31行＝（27＋28）行)'],
    ],
    ['T1-N', { '表1!A39': '31行≥27行' }, ['pass']],
    ['T5-N', { '表5!A26': '3栏各行≤1栏各行' }, ['pass']],
    ['T9-N', { '表9!A9': '12栏＝6栏' }, ['fail', 'T9-N/12栏＝6栏 L7: 3.04 = 4.14 (12栏＝6栏)']],
    ['T6-N', { '表6!A35': '表6[人员经费合计]＝表6[301]＋表6[303]' }, ['pass']],
    ['T6-N', { '表6!A35': '表6[人员经费合计]≥表6[301]', '表6!C33': 1653.66 }, ['rounding']],
    [
      'T6-N',
      { '表6!A35': '表6[30201]≤表6[30202]' },
      ['fail', 'T6-N/表6[30201]≤表6[30202] F6: 12.17 ≤ 0.03 (表6[30201]≤表6[30202])'],
    ],
  ])('%s %j', async (id, contents, expected) => {
    expect(await own(contents, id)).toEqual(expected);
  });

  it('is carried by no check', async () => {
    const notes = notesOf(withCells(await allMoney(), { '表1!A39': '31行≥27行' }));
    expect(notes[0]).toMatchObject({ text: '31行≥27行', outcome: 'pass', check: null });
  });
});

describe('a note that cannot be read', () => {
  it('is reported with its place, and those beside it run', async () => {
    const workbook = withCells(await sample('reference'), {
      '表1!A39': '27行＝（1＋…＋8）行；31行＝（27＋28＋29）行',
    });
    const { result, findings } = runOne('T1-N', workbook);
    expect(result.outcome).toBe('unreadable');
    expect(findings).toMatchObject([
      { cell: 'A39', level: 'warning', sentence: { id: 'printedNoteUnparsed', values: { position: '8' } } },
    ]);
    expect(notesOf(workbook).slice(0, 2)).toMatchObject([
      { outcome: 'pass', check: 'T1-02' },
      { outcome: 'unreadable', check: null },
    ]);
  });

  it('has an id of its own each time it is printed', async () => {
    const note = '27行＝（1＋…＋8）行';
    const { findings } = runOne(
      'T1-N',
      withCells(await sample('reference'), { '表1!A38': note, '表1!A39': note }),
    );
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });

  it('that names rows the form does not have leaves the check without data', async () => {
    const { result } = runOne(
      'T1-N',
      withCells(await sample('reference'), { '表1!A39': '99行＝（1＋2）行' }),
    );
    expect(result.outcome).toBe('notEnoughData');
  });
});
