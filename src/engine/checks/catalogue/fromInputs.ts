/**
 * Checks whose figures are not in the nine forms but among the inputs of the narrative (填报说明数据). Without these inputs
 * they say that they did not run.
 */
import { EXACT_ZERO, plus, type Interval } from '../../amounts/interval';
import { convertInterval } from '../../amounts/unit';
import { OFFICIAL_NAMES } from '../../forms/definitions/titles';
import { figureAt, OPERATING_TOTAL } from '../../forms/model';
import type { InputKey } from '../../inputs/inputs';
import { notRun, type Check, type CheckContext, type CheckRun } from '../check';
import { addendOf, whyUnreadable } from '../equationInstance';
import { compared, inputAmount, type InputComparison } from '../inputAmounts';

function inputMissing(input: string): CheckRun {
  return notRun({ id: 'whyInputMissing', values: { input } });
}

/**
 * A single 行政 or 参公 unit spends exactly 公用经费 on running; a 部门 may hold 事业单位, whose 公用经费 does not count;
 * a 事业单位 has none.
 */
function operatingCost({ inputs, form }: CheckContext): CheckRun {
  const left = inputAmount(inputs, 'operatingCost');
  if (!left) return inputMissing('机关运行经费');
  const kind = inputs.get('entityKind')?.value;
  if (kind === undefined) return inputMissing('单位性质');
  if (kind === '事业') {
    const none = { left, relation: '=', right: EXACT_ZERO, statement: '事业单位机关运行经费＝0' } as const;
    return { instances: [compared({ ...none, place: '', addends: [] })], why: null };
  }
  const t6 = form('T6');
  if (!t6) return notRun({ id: 'whyFormMissing', values: { forms: OFFICIAL_NAMES.T6 } });
  const figure = figureAt(t6, OPERATING_TOTAL, 'c1');
  if (!figure) return notRun({ id: 'whyNoSuchRows', values: {} });
  const term = { sign: 1, figure } as const;
  if (!figure.interval) {
    return notRun(whyUnreadable({ place: '', left: [term], relation: '=', right: [] }));
  }
  const isWhole = kind !== '部门';
  const instance = compared({
    place: '',
    left,
    relation: isWhole ? '=' : '≤',
    right: convertInterval(figure.interval, figure.unit, '万元'),
    statement: `机关运行经费${isWhole ? '＝' : '≤'}表6[公用经费合计]`,
    addends: addendOf(term),
  });
  return { instances: [instance], why: null };
}

/** The inputs hold no total of their own: it is the sum of the three, and nothing to hold it against. */
function procurementTotal({ inputs }: CheckContext): CheckRun {
  const given = PROCURED.some((key) => inputAmount(inputs, key) !== null);
  return given ? notRun({ id: 'whyConditionUnmet', values: {} }) : inputMissing('政府采购支出');
}

const PROCURED: readonly InputKey[] = ['procurement.goods', 'procurement.works', 'procurement.services'];

/** Part and whole among the inputs; several wholes are added up. */
const PARTS: readonly {
  readonly part: InputKey;
  readonly whole: readonly InputKey[];
  readonly statement: string;
}[] = [
  {
    part: 'procurement.sme',
    whole: PROCURED,
    statement: '授予中小企业合同金额≤货物＋工程＋服务',
  },
  {
    part: 'procurement.micro',
    whole: ['procurement.sme'],
    statement: '授予小微企业合同金额≤授予中小企业合同金额',
  },
  { part: 'procurement.smeGoods', whole: ['procurement.goods'], statement: '货物：授予中小企业≤货物支出' },
  { part: 'procurement.smeWorks', whole: ['procurement.works'], statement: '工程：授予中小企业≤工程支出' },
  {
    part: 'procurement.smeServices',
    whole: ['procurement.services'],
    statement: '服务：授予中小企业≤服务支出',
  },
];

function procurementParts({ inputs }: CheckContext): CheckRun {
  const comparisons = PARTS.flatMap(({ part, whole, statement }): InputComparison[] => {
    const left = inputAmount(inputs, part);
    const amounts = whole.map((key) => inputAmount(inputs, key));
    // A whole of which a part is not filled in is not known.
    if (!left || amounts.some((amount) => amount === null)) return [];
    const right = amounts.reduce<Interval>(
      (sum, amount) => (amount ? plus(sum, amount.interval) : sum),
      EXACT_ZERO,
    );
    const place = part.replace('procurement.', '');
    return [{ place, left, relation: '≤', right, statement, addends: [] }];
  });
  if (comparisons.length === 0) return inputMissing('政府采购支出');
  return { instances: comparisons.map(compared), why: null };
}

export const FROM_INPUTS: readonly Check[] = [
  {
    id: 'X-20',
    forms: [],
    level: 'error',
    statement: '机关运行经费＝表6公用经费合计（行政、参公单位）',
    basis: ['财预〔2016〕143号：公开机关运行经费'],
    run: operatingCost,
  },
  {
    id: 'X-21',
    forms: [],
    level: 'error',
    statement: '政府采购支出总额＝货物＋工程＋服务',
    basis: ['财预〔2016〕143号：公开政府采购支出'],
    run: procurementTotal,
  },
  {
    id: 'X-22',
    forms: [],
    level: 'error',
    statement: '政府采购支出总额≥授予中小企业合同金额≥授予小微企业合同金额',
    basis: ['部分不大于全部'],
    run: procurementParts,
  },
];
