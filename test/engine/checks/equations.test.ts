import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { allMoney } from '../../snapshots/allMoney';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { ON_ALL_MONEY, ON_REFERENCE, type EquationCase } from './cases/equations';
import { runOne } from './checkCase';

describe.each([
  ['allMoney', allMoney, ON_ALL_MONEY],
  ['reference', () => sample('reference'), ON_REFERENCE],
] as const)('on %s', (_, base, cases) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = await base();
  });

  it.each<EquationCase>(cases)('%s holds, and with %s at %d still within rounding', (id, cell, nearly) => {
    const before = runOne(id, workbook);
    expect(before.result).toMatchObject({ outcome: 'pass', why: null });
    expect(before.result.instances).toBeGreaterThan(0);
    const after = runOne(id, withCells(workbook, { [cell]: nearly }));
    expect(after.result.outcome).toBe('rounding');
    expect(after.findings).toEqual([]);
  });

  it.each<EquationCase>(cases)('%s is broken with %s not %d but %d', (id, cell, _nearly, wrong, expected) => {
    const { result, findings } = runOne(id, withCells(workbook, { [cell]: wrong }));
    expect(result.outcome).toBe('fail');
    const said = findings.map(
      (one) => `${one.id} ${one.cell}: ${one.printed} ${one.relation} ${one.expected}, ${one.difference}`,
    );
    expect(said).toEqual(expected);
  });
});

describe('what cannot be read', () => {
  it('leaves the equation unreadable and names the cell, and the others run', async () => {
    const workbook = withCells(await allMoney(), { '表1!C10': '#REF!' });
    const { result, findings } = runOne('T1-01', workbook);
    expect(result.outcome).toBe('unreadable');
    expect(result.why).toEqual({ id: 'whyUnreadable', values: { cells: '表1收入支出决算总表!C10' } });
    expect(findings).toEqual([]);
    expect(runOne('T1-02', workbook).result.outcome).toBe('pass');
  });

  it('is never hidden behind rows that pass', async () => {
    const { result } = runOne('T3-01', withCells(await allMoney(), { '表3!F13': '见附件' }));
    expect(result.outcome).toBe('unreadable');
  });
});

describe('a printed total that is not there', () => {
  it('is never taken for zero', async () => {
    // Without its label the row 本年收入合计 is not in the form.
    const { result, findings } = runOne('T1-01', withCells(await allMoney(), { '表1!A32': null }));
    expect(result.outcome).toBe('notEnoughData');
    expect(result.why?.id).toBe('whyRowMissing');
    expect(findings).toEqual([]);
  });

  it('leaves a comparison between forms without data', async () => {
    // 表1 as some regions print it, without the class: 表3 has amounts for it, 表1 has nowhere to print them.
    const { result, findings } = runOne(
      'X-05',
      withCells(await allMoney(), { '表1!D13': null, '表1!F13': null }),
    );
    expect(result).toMatchObject({ outcome: 'notEnoughData', why: { id: 'whyRowMissing' } });
    expect(findings).toEqual([]);
  });

  it('is compared as blank where its row is there and its cell is empty', async () => {
    const { findings } = runOne('T1-01', withCells(await allMoney(), { '表1!C32': null }));
    expect(findings.map(({ id, cell, expected }) => [id, cell, expected])).toEqual([
      ['T1-01', 'C32', '2353.23'],
    ]);
  });
});
