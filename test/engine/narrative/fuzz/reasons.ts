/** Whether each item of 五（三） has its reason where the rule of the pack wants one, and nowhere else. */
import { figureAt, foundForm, type Recognition } from '../../../../src/engine/forms/model';
import type { InputTable } from '../../../../src/engine/inputs/inputs';
import { textOf, type Narrative } from '../../../../src/engine/narrative/narrative';
import { amountOf } from '../../../../src/engine/narrative/figures';
import type { Pack } from '../../../../src/engine/packs';
import { wordingOf } from '../../../../src/engine/packs/wordings';
import { fromPrinted, fromScaled, negated, plus, rounded, sign } from '../provenance/fraction';

export function misplacedReasons(
  { sections }: Narrative,
  recognition: Recognition,
  inputs: InputTable,
  pack: Pack,
): readonly string[] {
  const { reasons, numbers } = wordingOf(pack);
  const form = foundForm(recognition, 'T5');
  const items = sections
    .filter(({ title }) => /支出决算具体情况$/.test(title))
    .flatMap(({ paragraphs }) => paragraphs);
  return items.flatMap((paragraph) => {
    const code = /\/item\/(\d+)$/.exec(paragraph.id)?.[1];
    const budget = inputs.get(`initialBudget.${code}`)?.value;
    const figure = form && code !== undefined ? figureAt(form, code, 'c1') : undefined;
    const final = figure && amountOf(figure);
    if (typeof budget !== 'string' || final?.kind !== 'known') return [];
    const [spent, planned] = [fromPrinted(rounded(fromScaled(final.value), 2)), fromPrinted(budget)];
    const difference = sign(plus(spent, negated(planned)));
    const wanted =
      difference > 0 ? reasons.over : difference < 0 && (sign(planned) === 0 || isLittle(spent, planned));
    const said = /主要原因/.test(textOf(paragraph));
    return said === wanted ? [] : [`${paragraph.id}: ${said ? 'a reason nobody wants' : 'no reason'}`];
  });

  function isLittle(spent: ReturnType<typeof fromPrinted>, planned: ReturnType<typeof fromPrinted>): boolean {
    if (reasons.underBelow === '100') return true;
    const share = { above: spent.above * planned.below * 100n, below: spent.below * planned.above };
    const printed = fromPrinted(rounded(share, numbers.percent.decimals));
    return sign(plus(printed, negated(fromPrinted(reasons.underBelow)))) < 0;
  }
}
