/** Hypothesis: a whole form is in another money unit than the others, 元 where 万元 belongs or the reverse. */
import type { Interval } from '../amounts/interval';
import { fromText, type Scaled } from '../amounts/scaled';
import type { FormId } from '../report/report';
import { rangeOf } from './cause';
import { judge, type Judgement } from './hypothesis';
import type { CellId, LineId, Network } from './network';

const PRICE = 1;
const WAN = 10_000n;
/** 万元 with two decimals are whole hundreds in 元. */
const HUNDRED: Scaled = fromText('100') ?? 0n;
/** No published form is near this large; in larger lists one trial would cost more than everything else. */
const MOST_CELLS = 10_000;
/** Fewer broken equations between this form and others than this do not speak of a whole form. */
const FEWEST_LINES = 2;

/** For every form that equations with other forms are broken of: all its figures × 10,000 or ÷ 10,000. */
export function units(network: Network): Judgement[] {
  return suspectForms(network).flatMap((form) => {
    const cells = network.figures.flatMap((figure, cell) => (figure.form === form ? [cell] : []));
    if (cells.length > MOST_CELLS) return [];
    return (['元', '万元'] as const).flatMap((unit) => {
      const values = new Map<CellId, Interval>();
      const wasRounded =
        unit === '元' && cells.every((cell) => network.valueOf(cell).middle % HUNDRED === 0n);
      for (const cell of cells) {
        const value = network.valueOf(cell);
        if (value.middle !== 0n || value.half !== 0n) values.set(cell, inUnit(value, unit, wasRounded));
      }
      const sentence = { id: 'causeUnit' as const, values: { form, unit, range: rangeOf(network, cells) } };
      const subject = { kind: 'range' as const, sentence, suggested: null };
      const judgement = judge(network, { kind: 'unit', price: PRICE, values, cells, subject, remarks: [] });
      return judgement && equalities(network, judgement.fixed) >= FEWEST_LINES ? [judgement] : [];
    });
  });
}

/** What a figure in that unit is in the other. `wasRounded`: to 0.01 万元, before it was multiplied. */
function inUnit({ middle, half }: Interval, unit: '元' | '万元', wasRounded: boolean): Interval {
  if (unit === '万元') return { middle: middle * WAN, half: half * WAN };
  const least = wasRounded && middle !== 0n ? HUNDRED / WAN / 2n : 0n;
  return { middle: middle / WAN, half: half / WAN > least ? half / WAN : least };
}

/** An inequality proves no unit: ten thousand times more satisfies it whatever was wrong. */
function equalities(network: Network, lines: readonly LineId[]): number {
  return lines.filter((line) => network.lines[line]?.relation === '=').length;
}

function suspectForms(network: Network): FormId[] {
  const counts = new Map<FormId, number>();
  for (const line of network.failing) {
    const forms = formsOf(network, line);
    if (forms.size > 1) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].flatMap(([form, count]) => (count >= FEWEST_LINES ? [form] : []));
}

function formsOf(network: Network, line: LineId): Set<FormId> {
  const forms = (network.lines[line]?.terms ?? []).flatMap(({ cell }) => network.figures[cell]?.form ?? []);
  return new Set(forms);
}
