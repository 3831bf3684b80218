/**
 * Code and name of an item go together: where a row of a code form has one of them and lacks the other, it is looked up.
 * A code gives its name wherever one is known; a name gives its code only where no other code can be meant.
 */
import { FORM_IDS } from '../forms/definitions/titles';
import { foundForm, type Form } from '../forms/model';
import { BLANK_CONTENT, type CellContent } from '../workbook/edits';
import { Grid } from '../workbook/grid';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import type { Sentence } from '../report/sentence';
import { asWritten, type Standing } from './asWritten';
import { codesNamed, nameOf } from './itemNames';
import type { FillProposal, Unfilled } from './proposal';

export interface Names extends Standing {
  readonly proposals: readonly FillProposal[];
  readonly unfilled: readonly Unfilled[];
}

const CODE_FORMS: ReadonlySet<string> = new Set(['T2', 'T3', 'T5', 'T6', 'T7', 'T8']);
const LISTED_CODES = 6;

export function names(standing: Standing): Names {
  const forms = FORM_IDS.flatMap((id) => foundForm(standing.recognition, id) ?? []);
  const found = forms
    .filter(({ id }) => CODE_FORMS.has(id))
    .flatMap((form) => {
      const sheet = standing.snapshot.sheets.find(({ name }) => name === form.sheet);
      return sheet ? new FormNames(form, forms, new Grid(sheet)).all() : [];
    });
  const proposals = found.flatMap((one) => ('after' in one ? [one] : []));
  const unfilled = found.flatMap((one) => ('why' in one ? [one] : []));
  return { ...asWritten(standing, proposals), proposals, unfilled };
}

/** The columns of one list: 表6 has several side by side. */
interface Block {
  readonly codes: readonly number[];
  readonly name: number;
}

/** A row with a code, in sheet order. */
interface Coded {
  readonly code: string;
  readonly row: number;
}

class FormNames {
  constructor(
    private readonly form: Form,
    private readonly forms: readonly Form[],
    private readonly grid: Grid,
  ) {}

  all(): readonly (FillProposal | Unfilled)[] {
    return blocksOf(this.form).flatMap((block) => {
      const coded = this.form.rows.flatMap(({ code, sheetRow, cell }): Coded[] =>
        code !== null && cell.sheet === this.form.sheet && block.codes.includes(cell.column)
          ? [{ code, row: sheetRow }]
          : [],
      );
      return [...this.missingNames(block, coded), ...this.missingCodes(block, coded)];
    });
  }

  private missingNames({ name }: Block, coded: readonly Coded[]): readonly (FillProposal | Unfilled)[] {
    return coded.flatMap(({ code, row }): readonly (FillProposal | Unfilled)[] => {
      const cell = { sheet: this.form.sheet, row, column: name };
      if (!this.isFree(cell)) return [];
      const known = nameOf(code, this.form, this.forms);
      const values = { cell: qualifiedA1(cell), code };
      if (known === '') return this.left(cell, code, '科目名称', { id: 'fillCodeUnknown', values });
      return this.written(cell, `${code} ${known}`, '科目名称', { kind: 'text', text: known });
    });
  }

  private missingCodes(block: Block, coded: readonly Coded[]): readonly (FillProposal | Unfilled)[] {
    const column = this.codeColumn(block, coded);
    if (column === null) return [];
    const rows = new Set(coded.map(({ row }) => row));
    const top = (this.form.header?.bottom ?? this.form.area.top) + 1;
    return range(top, this.form.area.bottom).flatMap((row): readonly (FillProposal | Unfilled)[] => {
      const label = this.grid.at(row, block.name)?.text.trim() ?? '';
      const cell = { sheet: this.form.sheet, row, column };
      if (rows.has(row) || label === '' || !this.isFree(cell)) return [];
      if (block.codes.some((code) => this.grid.label(row, code) !== '')) return [];
      const { only, all } = this.candidates(label, row, coded);
      if (all.length === 0) return [];
      if (only !== null) {
        const [near] = coded;
        const isNumber = near !== undefined && this.grid.at(near.row, column)?.kind === 'number';
        return this.written(
          cell,
          `${only} ${label}`,
          '科目编码',
          isNumber ? { kind: 'number', value: only, decimals: null } : { kind: 'text', text: only },
        );
      }
      const listed = all.slice(0, LISTED_CODES).join('、') + (all.length > LISTED_CODES ? '…' : '');
      const values = { cell: qualifiedA1(cell), name: label, codes: listed };
      return this.left(cell, label, '科目编码', { id: 'fillCodeUnsure', values });
    });
  }

  /**
   * Codes the name may stand for in this row: between those above and below, and not in the form yet. A name that many
   * items share is only taken for one of the 款 it stands in.
   */
  private candidates(
    label: string,
    row: number,
    coded: readonly Coded[],
  ): { readonly only: string | null; readonly all: readonly string[] } {
    const codes = codesNamed(label, this.form, this.forms);
    const above = coded.filter((one) => one.row < row).at(-1)?.code;
    const below = coded.find((one) => one.row > row)?.code;
    const all = codes.filter(
      (code) =>
        !this.form.rowByKey.has(code) &&
        (above === undefined || above < code) &&
        (below === undefined || code < below),
    );
    const likely = codes.length === 1 ? all : all.filter((code) => isOfGroup(code, above));
    return { only: likely.length === 1 ? (likely[0] ?? null) : null, all };
  }

  /** Where the codes of the list stand; null where they are split over 类, 款 and 项 cells, each office in its own way. */
  private codeColumn({ codes }: Block, coded: readonly Coded[]): number | null {
    const [first] = coded;
    if (!first) return codes[0] ?? null;
    const whole = codes.find(
      (column) => String(this.grid.at(first.row, column)?.value ?? '').trim() === first.code,
    );
    return whole ?? null;
  }

  /** Blank, and not inside a merged area that begins elsewhere. */
  private isFree({ row, column }: CellRef): boolean {
    const merge = this.grid.mergeAt(row, column);
    const isCovered = merge !== null && (merge.top !== row || merge.left !== column);
    const held = this.grid.at(row, column);
    return (!held || String(held.value) === '') && held?.formula === undefined && !isCovered;
  }

  private written(cell: CellRef, row: string, column: string, after: CellContent): FillProposal[] {
    const basis = { check: `${this.form.id}-04`, statement: '科目编码与科目名称对应' };
    return [
      {
        ...{ kind: 'fill', form: this.form.id, row, column, cell, before: BLANK_CONTENT, after },
        ...{ value: null, basis, addends: [], rounding: [], applied: true },
      },
    ];
  }

  private left(cell: CellRef, row: string, column: string, why: Sentence): Unfilled[] {
    return [{ form: this.form.id, row, column, cell, sheet: this.form.sheet, why }];
  }
}

/** Whether the 项 belongs to the 款 that the row above is or is of. */
function isOfGroup(code: string, above: string | undefined): boolean {
  return above !== undefined && above.length >= 5 && code.length === 7 && code.startsWith(above.slice(0, 5));
}

function blocksOf({ keyColumns }: Form): readonly Block[] {
  const blocks: Block[] = [];
  let codes: number[] = [];
  for (const { sheetColumn, meaning } of keyColumns) {
    if (meaning !== '科目名称') codes.push(sheetColumn);
    else {
      blocks.push({ codes, name: sheetColumn });
      codes = [];
    }
  }
  return blocks;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
