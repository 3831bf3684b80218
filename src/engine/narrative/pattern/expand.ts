/** Fills a declaration in: pieces of text whose every digit is a figure, a code, a year or an input. */
import { ZERO } from '../../amounts/scaled';
import type { InputKey } from '../../inputs/inputs';
import type { NarratedFigure, Piece } from '../narrative';
import { percentOf, printNumber, printPercent } from '../numbers';
import { combined, missingOf, type Quantity } from '../quantity';
import { chineseNumeral } from './numerals';
import { holds, reckon, resolve, UnknownName, type Expansion } from './reckon';
import { scopesOfTexts, withoutEnd, type Named, type Scope } from './scope';
import type { Expression, LoopNode, Node, Slot } from './syntax';

/** `ordinal`: the number of the paragraph or entry. @throws UnknownName */
export function expand(
  nodes: readonly Node[],
  scope: Scope,
  expansion: Expansion,
  ordinal = 1,
): readonly Piece[] {
  const pieces = nodes.flatMap((node): readonly Piece[] => {
    switch (node.kind) {
      case 'text':
        return literal(node.text);
      case 'slot':
        return filled(node.slot, scope, expansion, ordinal);
      case 'loop':
        return repeated(node, scope, expansion, ordinal);
      case 'branch': {
        for (const arm of node.arms) {
          const held = holds(arm.conditions, scope, expansion);
          if (held === true) return expand(arm.nodes, scope, expansion, ordinal);
          // What is asked for once is not asked for again only to choose between two wordings.
          if (held !== false)
            return placeholders(
              held.keys.filter((key) => !expansion.asked.has(key)),
              expansion,
            );
        }
        return [];
      }
    }
  });
  return merged(pieces);
}

function repeated(node: LoopNode, scope: Scope, expansion: Expansion, ordinal: number): readonly Piece[] {
  const { name, kind } = node.over;
  const key = scope.key(name);
  if (kind === 'input' && expansion.inputs.get(key) === undefined) return placeholders([key], expansion);
  const list: Named =
    kind === 'input'
      ? { kind: 'list', scopes: scopesOfTexts(expansion.inputs, key, scope) }
      : resolve(name, scope);
  if (list.kind === 'missing') return placeholders(list.keys, expansion);
  if (list.kind !== 'list') throw new UnknownName(name);
  if (list.scopes.length === 0) return expand(node.otherwise, scope, expansion, ordinal);
  return list.scopes.flatMap((each, index) => [
    ...(index === 0 ? [] : literal(node.separator)),
    ...expand(node.nodes, each, expansion, index + 1),
  ]);
}

function filled(slot: Slot, scope: Scope, expansion: Expansion, ordinal: number): readonly Piece[] {
  const { policy, year } = expansion;
  switch (slot.kind) {
    case 'year':
      // 上年度 can be said without knowing which.
      if (year === null && slot.offset === -1) return [{ kind: 'text', text: '上' }];
      return year === null
        ? placeholders(['year'], expansion)
        : [figure(String(year + slot.offset), plain('year'))];
    case 'ordinal':
      return slot.style === '一'
        ? [{ kind: 'text', text: chineseNumeral(ordinal) }]
        : [figure(String(ordinal), plain('ordinal'))];
    case 'words':
      return words(scope.key(slot.key), expansion);
    case 'count': {
      const quantity = reckon(slot.expression, scope, expansion);
      if (quantity.kind === 'missing') return placeholders(quantity.keys, expansion);
      const { value, terms, formula } = quantity;
      const text = printNumber(value, { decimals: 0, dropZeros: true, thousands: policy.amount.thousands });
      return [figure(text, { kind: 'count', rule: 'count', value, terms, formula })];
    }
    case 'percent':
      return percentage(
        reckon(slot.above, scope, expansion),
        reckon(slot.below, scope, expansion),
        expansion,
        slot.above.kind,
      );
    case 'value': {
      const { expression } = slot;
      const named = expression.kind === 'name' ? resolve(expression.name, scope) : null;
      if (named?.kind === 'word') return [wordPiece(named)];
      if (named?.kind === 'missing') return placeholders(named.keys, expansion);
      return amountPieces(reckon(expression, scope, expansion), expansion);
    }
  }
}

function amountPieces(quantity: Quantity, expansion: Expansion): readonly Piece[] {
  if (quantity.kind === 'missing') return placeholders(quantity.keys, expansion);
  const { amount } = expansion.policy;
  const { value, terms, formula } = quantity;
  const kind = formula === '#1' ? 'amount' : formula.includes('−') ? 'difference' : 'sum';
  const rule = kind === 'amount' ? kind : `${kind}/${amount.decimals}dp`;
  return [figure(printNumber(value, amount), { kind, rule, value, terms, formula })];
}

function percentage(
  above: Quantity,
  below: Quantity,
  expansion: Expansion,
  aboveKind: Expression['kind'],
): readonly Piece[] {
  const both = combined(above, below, '÷', (a) => a);
  if (both.kind === 'missing' || above.kind === 'missing' || below.kind === 'missing') {
    return placeholders(missingOf(above, below), expansion);
  }
  const { policy } = expansion;
  const kind = aboveKind === 'absolute' || aboveKind === 'subtract' ? 'growth' : 'ratio';
  return [
    figure(printPercent(above.value, below.value, policy), {
      kind,
      rule: `${kind}/${policy.percent.decimals}dp`,
      value: percentOf(above.value, below.value),
      terms: both.terms,
      formula: both.formula,
    }),
  ];
}

function words(key: InputKey, expansion: Expansion): readonly Piece[] {
  const entry = expansion.inputs.get(key);
  const value = entry?.value;
  const text =
    value === undefined ? '' : inSentence(typeof value === 'object' ? value.join('；') : String(value));
  if (entry === undefined || text === '') return placeholders([key], expansion);
  return [{ kind: 'input', text, key, cell: entry.cell }];
}

/** Without a stop of its own, and without the words of the sentence it goes into. */
function inSentence(text: string): string {
  return withoutEnd(text).replace(/^(主要)?原因(是|为|：|:)/, '');
}

function wordPiece(named: Extract<Named, { kind: 'word' }>): Piece {
  if (named.input !== undefined) {
    return { kind: 'input', text: named.text, key: named.input, cell: named.cell };
  }
  if (!/\d/.test(named.text) || named.cell === null) return { kind: 'text', text: named.text };
  const term = { value: ZERO, decimals: 0, cell: named.cell, input: null };
  return figure(named.text, { kind: 'code', rule: 'label', value: null, terms: [term], formula: '#1' });
}

function placeholders(keys: readonly InputKey[], { label, asked }: Expansion): readonly Piece[] {
  return keys.map((key) => {
    asked.add(key);
    return { kind: 'missing', text: `〔请填：${label(key)}〕`, key };
  });
}

function figure(text: string, narrated: NarratedFigure): Piece {
  return { kind: 'figure', text, figure: narrated };
}

function plain(kind: 'year' | 'ordinal' | 'constant'): NarratedFigure {
  return { kind, rule: kind, value: null, terms: [], formula: '' };
}

/** Text of the wording; its digits are constants. */
function literal(text: string): readonly Piece[] {
  return text
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\d/.test(part) ? figure(part, plain('constant')) : { kind: 'text', text: part }));
}

/** Neighbouring texts as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else if (piece.text !== '') {
      result.push(piece);
    }
  }
  return result;
}
