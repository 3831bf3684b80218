/**
 * `narrate --format json`. Other offices' tools read it, so keys and their order are written out one by one: those
 * promised first, then those we add.
 */
import { toText } from '../../engine/amounts/scaled';
import type { InputKey } from '../../engine/inputs/inputs';
import {
  textOf,
  type FigurePiece,
  type Narrative,
  type NarrativeSection,
  type Paragraph,
  type Piece,
  type Term,
} from '../../engine/narrative/narrative';
import { qualifiedA1 } from '../../engine/workbook/reference';

export function narrativeJson(narrative: Narrative): string {
  const { pack, entity, year, sections, missing, charts } = narrative;
  const document = {
    schema: 'final-accounts/narrative@1',
    sections: sections.map(section),
    missing: missing.map(({ key }) => publicKey(key)),
    pack,
    entity,
    year,
    asked: missing.map(({ key, label, section: where, paragraph: inside }) => ({
      key: publicKey(key),
      label,
      section: where,
      paragraph: inside,
    })),
    charts: charts.map(({ id, kind, title, categories, series }) => ({
      id,
      kind,
      title,
      categories,
      series: series.map(({ name, values }) => ({
        name,
        values: values.map((value) => (value === null ? null : toText(value))),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The contract lists reasons as `reason.…`; all other keys are the paths of inputs.json. */
export function publicKey(key: InputKey): string {
  return key.replace(/^reasons\./, 'reason.');
}

function section({ id, title, heading, level, paragraphs }: NarrativeSection): object {
  return { id, title, paragraphs: paragraphs.map(paragraph), heading, level };
}

interface Placed<P extends Piece> {
  readonly piece: P;
  readonly start: number;
  readonly end: number;
}

function paragraph(one: Paragraph): object {
  const placed = places(one.pieces);
  return {
    text: textOf(one),
    figures: placed.flatMap((each) => (isFigure(each) ? [figure(each)] : [])),
    missing: [
      ...new Set(placed.flatMap(({ piece }) => (piece.kind === 'missing' ? [publicKey(piece.key)] : []))),
    ],
    id: one.id,
    kind: one.kind,
    chart: one.chart ?? null,
    inputs: placed.flatMap(({ piece, start, end }) =>
      piece.kind === 'input'
        ? [{ start, end, key: piece.key, cell: piece.cell && qualifiedA1(piece.cell) }]
        : [],
    ),
    placeholders: placed.flatMap(({ piece, start, end }) =>
      piece.kind === 'missing' ? [{ start, end, key: publicKey(piece.key) }] : [],
    ),
  };
}

function isFigure(each: Placed<Piece>): each is Placed<FigurePiece> {
  return each.piece.kind === 'figure';
}

/** Offsets count UTF-16 units of the paragraph's text, `end` behind the last one. */
function places(pieces: readonly Piece[]): readonly Placed<Piece>[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { piece, start, end: at };
  });
}

function figure({ piece, start, end }: Placed<FigurePiece>): object {
  const { kind, rule, value, terms, formula } = piece.figure;
  const cells = terms.flatMap(({ cell }) => (cell ? [qualifiedA1(cell)] : []));
  const inputs = terms.flatMap(({ input }) => (input === null ? [] : [input]));
  return {
    start,
    end,
    text: piece.text,
    cells: [...new Set(cells)],
    rule,
    kind,
    value: value === null ? null : toText(value),
    formula,
    terms: terms.map(term),
    inputs: [...new Set(inputs)],
  };
}

function term({ value, cell, input }: Term): object {
  return { value: toText(value), cell: cell && qualifiedA1(cell), input };
}
