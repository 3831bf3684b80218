import { parseEquation } from '../../../src/engine/equations/parse';
import type { Equation } from '../../../src/engine/equations/syntax';

/** The tree of a text that must be an equation. */
export function readEquation(text: string): Equation {
  const result = parseEquation(text);
  if (!result.ok) throw new Error(`${result.problem} at ${String(result.position)} of ${text}`);
  return result.equation;
}
