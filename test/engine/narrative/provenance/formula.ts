/** Works out a formula of a figure from its terms: `|#1 − #2| ÷ #2`. */
import { fromPrinted, negated, plus, size, type Fraction } from './fraction';

/** What stands above and below the ÷ of a percentage; `below` is null where the formula has none. */
export interface Worked {
  readonly above: Fraction;
  readonly below: Fraction | null;
}

export function work(formula: string, terms: readonly Fraction[]): Worked {
  const tokens = formula.match(/#\d+|\d+(?:\.\d+)?|[+−÷|()]/g) ?? [];
  if (tokens.join('') !== formula.replace(/ /g, '')) throw new Error(`no formula: ${formula}`);
  let at = 0;
  const take = (wanted: string): void => {
    if (tokens[at++] !== wanted) throw new Error(`${wanted} expected in ${formula}`);
  };
  const sum = (): Fraction => {
    let result = operand();
    for (let sign = tokens[at]; sign === '+' || sign === '−'; sign = tokens[at]) {
      at += 1;
      const next = operand();
      result = plus(result, sign === '+' ? next : negated(next));
    }
    return result;
  };
  const operand = (): Fraction => {
    const token = tokens[at++];
    if (token === '(' || token === '|') {
      const inner = sum();
      take(token === '(' ? ')' : '|');
      return token === '(' ? inner : size(inner);
    }
    if (token?.startsWith('#')) {
      const term = terms[Number(token.slice(1)) - 1];
      if (term === undefined) throw new Error(`no term ${token} for ${formula}`);
      return term;
    }
    if (token === undefined || !/^\d/.test(token)) throw new Error(`no amount in ${formula}`);
    return fromPrinted(token);
  };
  const above = sum();
  if (at === tokens.length) return { above, below: null };
  take('÷');
  const below = sum();
  if (at !== tokens.length) throw new Error(`left over in ${formula}`);
  return { above, below };
}
