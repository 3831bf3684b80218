/** The reference workbook as accounts: every amount in 分, exact as if the unit had no smaller change. */
import { toText } from '../../../src/engine/amounts/scaled';
import { foundForm } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import type { Figures } from '../../generator/figures';
import { sample } from '../../snapshots/samples';
import { yuan, type Row } from './accountsList';
import type { AllFigures } from './ministrySet';

const FORMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;

export async function referenceFigures(): Promise<AllFigures> {
  const recognition = recognise(await sample('reference'));
  const figuresOf = (id: (typeof FORMS)[number]): Figures =>
    new Map(
      (foundForm(recognition, id)?.figures ?? []).flatMap(({ row, column, reading }): [string, number][] =>
        reading.kind === 'amount'
          ? [[`${row.key}|${column.key}`, Math.round(Number(toText(reading.value)) * 1_000_000)]]
          : [],
      ),
    );
  return Object.fromEntries(FORMS.map((id) => [id, figuresOf(id)])) as unknown as AllFigures; // every id is a key
}

/** Its income, spending and economic items as rows of a list; the economic items are spread over the 项 in order. */
export async function referenceRows(): Promise<readonly Row[]> {
  const { T2, T5, T6 } = await referenceFigures();
  const items = (figures: Figures, column: string): readonly (readonly [string, number])[] =>
    [...figures].flatMap(([key, fen]) =>
      /^\d{7}\|/.test(key) && key.endsWith(`|${column}`) ? [[key.slice(0, 7), fen] as const] : [],
    );
  const left = [...T6].flatMap(([key, fen]) =>
    /^\d{5}\|/.test(key) ? [{ code: key.slice(0, 5), fen }] : [],
  );
  const rows: Row[] = [];
  for (const [code, fen] of items(T2, 'c2'))
    rows.push(['收入', code, '', '', '一般公共预算', '', '财政拨款收入', yuan(fen)]);
  for (const [code, fen] of items(T5, 'c3'))
    rows.push(['支出', code, '', '项目支出', '一般公共预算', '', '', yuan(fen)]);
  for (const [code, fen] of items(T5, 'c2')) {
    let open = fen;
    for (const part of left) {
      const own = Math.min(open, part.fen);
      if (own === 0) continue;
      rows.push(['支出', code, '', '基本支出', '一般公共预算', part.code, '', yuan(own)]);
      part.fen -= own;
      open -= own;
    }
  }
  return rows;
}
