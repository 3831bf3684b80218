/** What the recognised forms say of themselves and of the figures that inputs go with: in 万元, as printed. */
import { mostFrequent } from '../checks/publication';
import { toFixed, toText, ZERO, type Scaled } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import { FORM_IDS } from '../forms/definitions/titles';
import { figureAt, foundForm, type Figure, type Form, type Recognition } from '../forms/model';
import { FUNCTIONAL_NAMES } from '../packs/classification';
import type { FormId } from '../report/report';
import type { CellRef } from '../workbook/reference';
import type { LabelNames } from './labels';

/** An amount and where it stands. */
export interface PrintedAmount {
  readonly value: Scaled;
  /** A decimal string in 万元. */
  readonly text: string;
  readonly cell: CellRef;
}

/** Row and column of a figure; of several places the first with an amount counts. */
export type Places = readonly (readonly [row: string, column: string])[];

/** The amount, or why there is none: the form or the cell is missing, blank, or cannot be read. */
export type Found = PrintedAmount | 'noForm' | 'noCell' | 'blank' | 'unreadable';

export function amountAt(recognition: Recognition, id: FormId, places: Places): Found {
  const form = foundForm(recognition, id);
  if (!form) return 'noForm';
  const figures = places.flatMap(([row, column]) => figureIn(form, row, column) ?? []);
  const amounts = figures.flatMap((figure) => printedAmount(figure) ?? []);
  if (amounts[0]) return amounts[0];
  if (figures.length === 0) return 'noCell';
  return figures.some(({ reading }) => reading.kind === 'unreadable') ? 'unreadable' : 'blank';
}

/** 表6 has a column per block: there the row alone decides. */
function figureIn(form: Form, row: string, column: string): Figure | undefined {
  return form.id === 'T6'
    ? form.figures.find((figure) => figure.row.key === row)
    : figureAt(form, row, column);
}

/** Null where the cell holds no amount. */
export function printedAmount({ reading, unit, cell }: Figure): PrintedAmount | null {
  if (reading.kind !== 'amount') return null;
  const value = convert(reading.written, unit, '万元');
  const asWritten = unit === null || unit === '万元';
  return { value, text: asWritten ? toFixed(value, reading.decimals) : toText(value), cell };
}

/** An amount that is there and not zero. */
export function isMoney(found: Found): found is PrintedAmount {
  return typeof found === 'object' && found.value !== ZERO;
}

/** Entity, year and names of items as most forms of the workbook have them. */
export interface WorkbookNames extends LabelNames {
  readonly entity: string | null;
}

export function namesOf(recognition: Recognition): WorkbookNames {
  const forms = FORM_IDS.flatMap((id) => foundForm(recognition, id) ?? []);
  const years = forms.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  const year = mostFrequent(years);
  return {
    entity: mostFrequent(forms.flatMap(({ entity }) => entity?.text ?? [])),
    year: year === null ? null : Number(year),
    nameOf: (code) => {
      const labels = forms.map(({ rowByKey }) => rowByKey.get(code)?.label.replace(/\s+/g, '') ?? '');
      return labels.find((label) => label !== '') ?? FUNCTIONAL_NAMES.get(code)?.name ?? null;
    },
  };
}

export interface CodeInUse {
  readonly code: string;
  /** 决算数; null where it cannot be read, or where only the items of a 类 are listed. */
  readonly amount: PrintedAmount | null;
}

/** 项 of 表5 with money, in code order. A code without any below it counts, so that no amount is left out. */
export function itemsInUse(recognition: Recognition): readonly CodeInUse[] {
  const used = codesInUse(recognition);
  const isLowest = ({ code }: CodeInUse): boolean =>
    !used.some((other) => other.code !== code && other.code.startsWith(code));
  return used.filter(isLowest);
}

/** 类 of 表5 with money, in code order, also those of which only items are listed. */
export function classesInUse(recognition: Recognition): readonly CodeInUse[] {
  const used = codesInUse(recognition);
  const codes = [...new Set(used.map(({ code }) => code.slice(0, 3)))];
  return codes.map((code) => used.find((row) => row.code === code) ?? { code, amount: null });
}

/** Rows of 表5 with an amount that is not zero, or that cannot be read and may be anything. */
function codesInUse(recognition: Recognition): readonly CodeInUse[] {
  const form = foundForm(recognition, 'T5');
  if (!form) return [];
  const used = form.rows.flatMap(({ code, key }): CodeInUse[] => {
    const figure = figureAt(form, key, 'c1');
    if (code === null || !figure || figure.reading.kind === 'blank') return [];
    const amount = printedAmount(figure);
    return amount === null || amount.value !== ZERO ? [{ code, amount }] : [];
  });
  return [...used].sort((a, b) => (a.code < b.code ? -1 : 1));
}
