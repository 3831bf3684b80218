/** What every form has around its table: title, entity, money unit, notes; and how its amounts are put down. */
import { writeAmount, type AmountStyle } from './amounts';
import type { Accounts } from './accounts';
import { Canvas, text, type Drawing } from './drawing';
import type { Figures, PublishedForm } from './figures';
import type { Choices } from './variants';
import { titleOf, type Naming } from './wording';

export interface Frame {
  readonly form: PublishedForm;
  readonly naming: Naming;
  readonly accounts: Accounts;
  readonly figures: Figures;
  readonly style: AmountStyle;
  readonly choices: Choices;
  /** The form must say what it is itself, having no sheet of its own name. */
  readonly mustHaveTitle: boolean;
  /** The form's unit differs from that of most forms: it must say so. */
  readonly mustHaveUnit: boolean;
}

export class Sheet {
  readonly canvas = new Canvas();
  readonly merged: boolean;
  readonly cuts: number[] = [];
  /** Cells whose amount runs into a code. */
  private readonly glued: { readonly row: number; readonly column: number }[] = [];
  /** The row after the heading lines, where the table's header begins. */
  readonly headerTop: number;
  private bodyTop = 0;

  constructor(
    readonly frame: Frame,
    readonly width: number,
  ) {
    this.merged = frame.choices.is('header: merged', 'yes');
    this.headerTop = this.drawHeading();
  }

  /** Marks where the table's body begins. */
  bodyBegins(row: number): void {
    this.bodyTop = row;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (this.merged) this.canvas.merge({ top, left, bottom, right });
  }

  /** Puts the figure `key` of this form, nought where it states none; `glued` is the code the amount runs into. */
  amount(row: number, column: number, key: string, glued: string | null = null): void {
    const { figures, style, choices } = this.frame;
    const written = writeAmount(figures.get(key) ?? 0, style, choices.random);
    const { content } = written;
    const glue = glued !== null && content?.kind === 'text';
    this.canvas.put(row, column, glue ? text(content.text + glued) : content, { key, value: written.value });
    if (glue) this.glued.push({ row, column });
  }

  /** Notes from `row` on; closes the drawing. `bottom` is the table's last row. */
  finish(bottom: number, identities: readonly string[]): Drawing {
    const { frame, canvas } = this;
    let row = bottom + 1;
    const line = (note: string): void => {
      canvas.put(row, 0, note);
      this.merge(row, 0, row, this.width - 1);
      row += 1;
    };
    const notes = frame.choices.pick('notes below');
    if (notes !== 'none') line('注：1.本表反映单位本年度的收支和结转结余情况。');
    if (notes === 'remark and identities' && identities.length > 0) line(`${identities.join('；')}。`);
    const nothing = [...frame.figures.values()].every((fen) => fen === 0);
    if (nothing && ['T7', 'T8', 'T9'].includes(frame.form)) {
      line(`说明：${frame.accounts.entity} ${frame.accounts.year} 年度无此项收支，本表无数据。`);
    }
    return {
      form: frame.form,
      cells: canvas.cells,
      merges: canvas.merges,
      ...canvas.size,
      headRows: this.bodyTop,
      headerTop: this.headerTop,
      bodyTop: this.bodyTop,
      bodyBottom: bottom,
      cuts: this.cuts,
      glued: this.glued,
    };
  }

  /** Returns the row after it. */
  private drawHeading(): number {
    const { frame, canvas, width } = this;
    const { choices, naming, accounts, style } = frame;
    const wording = choices.pick(
      'title: wording',
      frame.mustHaveTitle ? ['official', 'department', 'bare', 'older', 'misprinted', 'spaced'] : undefined,
    );
    const title = titleOf(naming, wording, choices.pick('title: quotation marks'));
    const formCode = choices.pick('title: form code beside it');
    const code = `公开${String(naming.number).padStart(2, '0')}表`;
    let row = 0;
    if (formCode === 'above') canvas.put(row++, width - 1, code);
    if (title !== '') {
      canvas.put(row, 0, title);
      if (formCode === 'same') canvas.put(row, width - 1, code);
      else this.merge(row, 0, row, width - 1);
      row += 1;
    }
    if (choices.is('notes above', 'yes'))
      canvas.put(row++, 0, '注：本套报表金额单位转换时可能存在尾数误差。');
    const unit = choices.pick(
      'heading: money unit',
      frame.mustHaveUnit
        ? ['单位：', '金额单位：', '金额单位：人民币', 'bracketed', 'one cell with entity']
        : undefined,
    );
    const entity = choices.pick('heading: entity');
    const owner = entity === 'none' ? '' : `${entity}${accounts.entity}`;
    if (unit === 'one cell with entity') {
      canvas.put(row++, 0, `${owner}          金额单位：${style.unit}`);
    } else if (owner !== '' || unit !== 'none') {
      if (owner !== '') canvas.put(row, 0, owner);
      if (unit !== 'none') {
        canvas.put(row, width - 1, unit === 'bracketed' ? `（单位：${style.unit}）` : `${unit}${style.unit}`);
      }
      row += 1;
    }
    return row;
  }
}
