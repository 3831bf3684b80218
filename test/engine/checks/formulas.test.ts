/** F-01 and F-02 on 表3 of the reference: E7 is 合计, E8 … E23 its codes; F … J the columns it sums. */
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Content } from '../../snapshots/cells';
import { sheetNamed, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { runOne, type Ended } from './checkCase';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

/** The cell with its figure kept and a formula behind it. */
function behind(place: string, formula: string): Readonly<Record<string, Content>> {
  const [start = '', address = ''] = place.split('!');
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  const cell = sheetNamed(reference, start).cells.find((one) => one.row === row && one.column === column);
  if (typeof cell?.value !== 'number') throw new Error(`no figure in ${place}`);
  return { [place]: { value: cell.value, text: cell.text, formula } };
}

function withFormulas(formulas: Readonly<Record<string, string>>): WorkbookSnapshot {
  return Object.entries(formulas).reduce(
    (workbook, [place, formula]) => withCells(workbook, behind(place, formula)),
    reference,
  );
}

/** The cells that findings say are left out. */
const leftOut = ({ findings }: Ended): string[] =>
  findings.map(({ id, sentence }) => `${id}: ${sentence.values['cells'] ?? ''}`);

const CLASSES = ['E8', 'E15', 'E19'] as const;

describe('F-01', () => {
  const f01 = (formula: string, place = '表3!E7'): Ended =>
    runOne('F-01', withFormulas({ [place]: formula }));

  it('is on the rows this test speaks of', () => {
    const codes = sheetNamed(reference, '表3').cells.filter(({ column }) => column === 0);
    const classes = codes.filter(({ value }) => /^\d{3}$/.test(String(value)));
    expect(classes.map(({ row }) => `E${row + 1}`)).toEqual(CLASSES);
  });

  it.each([
    ['additions', '=E8+E15+E19'],
    ['single cells', '=SUM(E8,E15,E19)'],
    ['rounded', '=ROUND(E8+E15+E19,2)'],
    ['its own sheet named', '=表3支出决算表!E8+表3支出决算表!E15+E19'],
    ['the 款 of classes in their place', '=E9+E12+E16+E19'],
    ['across the row', '=SUM(F7:J7)'],
  ])('holds: %s', (_, formula) => {
    expect(f01(formula)).toMatchObject({ result: { outcome: 'pass', instances: 1 }, findings: [] });
  });

  it.each([
    ['additions', '=E8+E15', 'E19'],
    ['one part only', '=E19', 'E8、E15'],
    ['single cells', '=SUM(E8,E19)', 'E15'],
    ['rounded', '=ROUND(SUM(E8,E19),2)', 'E15'],
    ['a range that ends too early', '=SUM(E8:E18)', 'E19'],
    ['SUBTOTAL', '=SUBTOTAL(9,E8:E18)', 'E19'],
    ['a part on another sheet', '=E8+E15+表5一般公共预算财政拨款支出决算表!E19', 'E19'],
    ['a class with some of its 款 only', '=E9+E15+E19', 'E8'],
  ])('leaves out a row: %s', (_, formula, missed) => {
    const ended = f01(formula);
    expect(leftOut(ended)).toEqual([`F-01/T3/E7: ${missed}`]);
    expect(ended).toMatchObject({
      result: { outcome: 'fail' },
      findings: [{ level: 'warning', cell: 'E7', sentence: { id: 'formulaOmits', values: { formula } } }],
    });
  });

  it('leaves out a column', () => {
    expect(leftOut(f01('=SUM(G10:J10)', '表3!E10'))).toEqual(['F-01/T3/E10: F10']);
  });

  it.each([
    ['a formula of another kind', '=E8+E15+E19*1'],
    ['a sum with a typed number', '=E8+E15+1'],
    ['another sheet altogether', '=表1收入支出决算总表!F32'],
    ['other cells', '=SUM(K8:K30)'],
  ])('does not judge %s', (_, formula) => {
    expect(f01(formula).result).toMatchObject({
      outcome: 'notApplicable',
      why: { id: 'whyNoFormulas', values: {} },
    });
  });

  it('does not run without formulas', () => {
    expect(runOne('F-01', reference).result).toMatchObject({
      outcome: 'notApplicable',
      instances: 0,
      why: { id: 'whyNoFormulas' },
    });
  });
});

describe('F-02', () => {
  /** The totals of 表1: five identities that add up within a side. */
  const ROWS = { '表1!C32': '=SUM(C6:C13)', '表1!C36': '=C32+C33+C34', '表1!F32': '=SUM(F6:F31)' };
  const ALL = { ...ROWS, '表1!F36': '=F32+F33+F34' };

  it('holds where every total is a formula', () => {
    expect(runOne('F-02', withFormulas(ALL))).toMatchObject({
      result: { outcome: 'pass', instances: 4 },
      findings: [],
    });
  });

  it('does not run where too many are typed', () => {
    expect(runOne('F-02', withFormulas(ROWS)).result).toMatchObject({
      outcome: 'notApplicable',
      why: { id: 'whyNoFormulas' },
    });
  });

  it('does not run where a form has too few', () => {
    // Two totals, both formulas; the others are blank.
    const two = withFormulas({ '表1!C32': '=SUM(C6:C13)', '表1!F32': '=SUM(F6:F31)' });
    const few = withCells(two, { '表1!C36': null, '表1!F36': null });
    expect(runOne('F-02', few).result.outcome).toBe('notApplicable');
  });

  it('finds the totals typed among the formulas of their form, and of no other', () => {
    const rows = Array.from({ length: 17 }, (_, index) => index + 7).filter((row) => row !== 8);
    const across = Object.fromEntries(rows.map((row) => [`表5!E${row}`, `=F${row}+G${row}`]));
    const down = {
      ...{ '表5!F7': '=F8+F15+F19', '表5!F8': '=F9+F12', '表5!F9': '=F10+F11' },
      ...{ '表5!F12': '=F13+F14', '表5!F16': '=F17+F18', '表5!F20': '=SUM(F21:F23)' },
    };
    const { result, findings } = runOne('F-02', withFormulas({ ...ALL, ...across, ...down }));
    expect(result.outcome).toBe('fail');
    // The columns of 项目支出 are typed throughout: four of twenty-six.
    expect(findings.map(({ id, level }) => `${level} ${id}`)).toEqual([
      'warning F-02/T5/G7',
      'warning F-02/T5/E8',
      'warning F-02/T5/G8',
      'warning F-02/T5/G9',
    ]);
  });
});
