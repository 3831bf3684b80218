/**
 * Whether 增加, 减少, 持平, 大于, 小于 say what the amounts do. Judged from the words in front of them, the forms and the
 * inputs, not from the branches of a declaration.
 */
import { fromText, ZERO, type Scaled } from '../../../../src/engine/amounts/scaled';
import type { Recognition } from '../../../../src/engine/forms/model';
import type { InputTable } from '../../../../src/engine/inputs/inputs';
import { formAmount } from '../../../../src/engine/narrative/figures';
import type { FigurePiece, Narrative, Paragraph } from '../../../../src/engine/narrative/narrative';
import { fromPrinted, fromScaled, negated, plus, rounded, sign } from '../provenance/fraction';

/** What sentences compare with last year: its words, its amount, the inputs of last year. */
const SUBJECTS: readonly (readonly [words: RegExp, amount: string, ...prior: string[]])[] = [
  [/财政拨款收(、支|入支出)总计/g, 'T4.total', 'T4.total'],
  [/收(、支|入支出)总计/g, 'T1.total', 'T1.total'],
  [/一般公共预算财政拨款支出/g, 'T5.total', 'T5.total'],
  [/一般公共预算财政拨款收入/g, 'T4.r1', 'T4.r1'],
  [/政府性基金预算财政拨款收入/g, 'T4.r2', 'T4.r2'],
  [/国有资本经营预算财政拨款收入/g, 'T4.r3', 'T4.r3'],
  [/机关运行经费/g, 'operatingCost', 'operatingCost'],
  [/“三公”经费/g, 'T9.final.total', ...kinds('abroad', 'vehiclePurchase', 'vehicleRunning', 'reception')],
  [/因公出国（境）费/g, 'T9.final.abroad', ...kinds('abroad')],
  [/公务用车购置及运行维护费/g, 'T9.final.vehicles', ...kinds('vehiclePurchase', 'vehicleRunning')],
  [/公务用车购置费/g, 'T9.final.vehiclePurchase', ...kinds('vehiclePurchase')],
  [/公务用车运行维护费/g, 'T9.final.vehicleRunning', ...kinds('vehicleRunning')],
  [/公务接待费/g, 'T9.final.reception', ...kinds('reception')],
];

function kinds(...names: readonly string[]): readonly string[] {
  return names.map((name) => `threePublic.${name}`);
}

export interface Compared {
  /** How many words were judged. */
  readonly judged: number;
  readonly problems: readonly string[];
}

export function contradictions(
  { sections }: Narrative,
  recognition: Recognition,
  inputs: InputTable,
): Compared {
  const judged = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => [
      ...againstLastYear(paragraph, recognition, inputs),
      ...atReason(paragraph, inputs),
    ]);
  return { judged: judged.length, problems: judged.flatMap((problem) => problem ?? []) };
}

/** A problem or null for every word of direction. */
function againstLastYear(
  paragraph: Paragraph,
  recognition: Recognition,
  inputs: InputTable,
): readonly (string | null)[] {
  const text = paragraph.pieces
    .map((piece) => (piece.kind === 'text' || piece.kind === 'figure' ? piece.text : '甲'))
    .join('')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/与预算数持平/g, '');
  return [...text.matchAll(/(增加|减少|持平)(?:[\d.,-]+万元，(增长|下降))?/g)].map((match) => {
    const [, said = '', growth] = match;
    const change = changeOf(subjectBefore(text.slice(0, match.index)), recognition, inputs);
    const where = `${paragraph.id}: ${text.slice(Math.max(0, match.index - 30), match.index + 30)}`;
    if (change === null) return `${where}: a direction without two amounts`;
    const [word, rate] = change > 0 ? ['增加', '增长'] : change < 0 ? ['减少', '下降'] : ['持平', '无'];
    return said === word && (growth === undefined || growth === rate) ? null : `${where}: should be ${word}`;
  });
}

type Subject = (typeof SUBJECTS)[number];

/** The subject whose words end last; of several the longer. */
function subjectBefore(text: string): Subject | null {
  const found = SUBJECTS.flatMap((subject) => {
    const last = [...text.matchAll(subject[0])].at(-1);
    return last ? [{ subject, end: last.index + last[0].length, length: last[0].length }] : [];
  });
  found.sort((a, b) => b.end - a.end || b.length - a.length);
  return found[0]?.subject ?? null;
}

/** Sign of this year's amount less last year's, both as printed; null where one is not known. */
function changeOf(subject: Subject | null, recognition: Recognition, inputs: InputTable): number | null {
  if (!subject) return null;
  const [, name, ...prior] = subject;
  const now = name === 'operatingCost' ? runningCost(recognition, inputs) : stated(recognition, name);
  const before = prior.map((key) => given(inputs, `prior.${key}`));
  if (now === null || before.includes(null)) return null;
  const total = before.reduce<Scaled>((sum, value) => sum + printed(value ?? ZERO), ZERO);
  return sign(fromScaled(printed(now) - total));
}

function stated(recognition: Recognition, name: string): Scaled | null {
  const quantity = formAmount(recognition, name);
  return quantity?.kind === 'known' ? quantity.value : null;
}

function runningCost(recognition: Recognition, inputs: InputTable): Scaled | null {
  return given(inputs, 'operatingCost') ?? stated(recognition, 'T6.operating');
}

function given(inputs: InputTable, key: string): Scaled | null {
  const value = inputs.get(key)?.value;
  return typeof value === 'string' ? fromText(value) : null;
}

/** Rounded to what every pack prints. */
function printed(value: Scaled): Scaled {
  return fromText(rounded(fromScaled(value), 2)) ?? ZERO;
}

/** 决算数大于…的主要原因 of a 项, against its amounts. */
function atReason({ id, pieces }: Paragraph, inputs: InputTable): readonly (string | null)[] {
  const said = /决算数(大于|小于)/.exec(pieces.map(({ text }) => text).join(''))?.[1];
  const code = /\/item\/(\d+)$/.exec(id)?.[1];
  if (said === undefined || code === undefined) return [];
  const budget = inputs.get(`initialBudget.${code}`)?.value;
  const final = pieces.find(
    (piece): piece is FigurePiece =>
      piece.kind === 'figure' &&
      (piece.figure.kind === 'amount' || piece.figure.kind === 'sum') &&
      piece.figure.terms.every(({ input }) => input === null),
  );
  if (typeof budget !== 'string' || !final) return [`${id}: ${said} without budget and amount`];
  const difference = sign(plus(fromPrinted(final.text), negated(fromPrinted(budget))));
  return [difference === (said === '大于' ? 1 : -1) ? null : `${id}: ${said}, although it is not`];
}
