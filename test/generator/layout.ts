/**
 * A random layout of random accounts: the workbook, and what must be read from it. The same seed gives the same workbook.
 */
import type { FormId, MoneyUnit } from '../../src/engine/report/report';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { randomAccounts, type Accounts } from './accounts';
import type { AmountStyle } from './amounts';
import { drawCodeForm } from './codeLayout';
import type { Drawing } from './drawing';
import { drawEconomicForm } from './economicLayout';
import { figuresOf, type PublishedForm } from './figures';
import type { Frame } from './frame';
import { drawLedger } from './ledgerLayout';
import { coverAndContents, extraForms } from './otherSheets';
import { onOneSheet, overTwoSheets, withBlankRow, withLeadingColumn, type SheetDraft } from './placing';
import { Random } from './random';
import { drawSource } from './sourceLayout';
import { drawThreePublic } from './threePublicLayout';
import { Choices } from './variants';
import { bareName, sheetName, type Naming } from './wording';

/** A figure as it must be read: `value` in the unit of its form, nought for a blank. */
export interface ExpectedFigure {
  readonly form: FormId;
  /** `row|column`. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

export interface Layout {
  readonly seed: number;
  readonly snapshot: WorkbookSnapshot;
  /** Number formats by sheet and `row,column`, for writing a file. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly figures: readonly ExpectedFigure[];
  /** What must be read from the Ministry's own sheet, where there is one. */
  readonly source: readonly ExpectedFigure[];
  /** Cells `sheet!row,column` whose amount is glued to a code: the only errors there may be. */
  readonly glued: ReadonlySet<string>;
  readonly units: ReadonlyMap<FormId, MoneyUnit>;
  readonly choices: ReadonlySet<string>;
}

const ALL: readonly PublishedForm[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];

export function randomLayout(seed: number): Layout {
  const random = new Random(seed);
  const choices = new Choices(random);
  const published = choices.pick('forms: published');
  const accounts = randomAccounts(random, {
    fundMoney: published !== 'seven, no fund forms' && choices.is('表7 data', 'yes'),
    capitalMoney: published === 'nine' && choices.is('表8 data', 'yes'),
    threePublic: choices.is('表9 data', 'yes'),
  });
  const forms = inOrder(
    ALL.filter(
      (form) =>
        published === 'nine' || (form !== 'T8' && (form !== 'T7' || published !== 'seven, no fund forms')),
    ),
    choices,
  );
  const units = moneyUnits(forms, choices);
  const drafts = placed(forms, accounts, units, choices);
  return {
    seed,
    snapshot: { name: `layout-${seed}.xlsx`, sheets: drafts.map(snapshotOf) },
    formats: new Map(drafts.map((draft) => [draft.name, formatsOf(draft)])),
    figures: drafts.filter(({ source }) => !source).flatMap((draft) => draft.figures),
    source: drafts.filter(({ source }) => source).flatMap((draft) => draft.figures),
    glued: new Set(drafts.flatMap((draft) => draft.glued)),
    units,
    choices: choices.made,
  };
}

function inOrder(forms: readonly PublishedForm[], choices: Choices): readonly PublishedForm[] {
  const order = choices.pick('forms: order');
  if (order === 'official') return forms;
  if (order === 'shuffled') return choices.random.shuffled(forms);
  return [
    ...forms.filter((form) => form < 'T7'),
    'T9',
    ...forms.filter((form) => form === 'T7' || form === 'T8'),
  ];
}

function moneyUnits(
  forms: readonly PublishedForm[],
  choices: Choices,
): ReadonlyMap<PublishedForm, MoneyUnit> {
  const option = choices.pick('unit: forms');
  const odd = choices.random.pick(forms);
  return new Map(
    forms.map((form): [PublishedForm, MoneyUnit] => {
      switch (option) {
        case '万元':
        case '元':
        case '千元':
          return [form, option];
        case '元 beside 万元':
          return [form, form === odd ? '元' : '万元'];
        case '亿元 among 万元':
          return [form, form === odd ? '亿元' : '万元'];
      }
    }),
  );
}

type Draft = SheetDraft & {
  readonly figures: readonly ExpectedFigure[];
  readonly glued: readonly string[];
  /** The Ministry's own sheet. */
  readonly source: boolean;
};

function placed(
  forms: readonly PublishedForm[],
  accounts: Accounts,
  units: ReadonlyMap<PublishedForm, MoneyUnit>,
  choices: Choices,
): Draft[] {
  const { random } = choices;
  const figures = figuresOf(accounts);
  const style = choices.pick('sheets: name');
  const shared = choices.is('sheets: several forms on one', 'yes')
    ? random.sample(forms, random.between(2, 3))
    : [];
  const hiddenSheet = choices.is('sheets: hidden', 'yes') ? random.pick(forms) : null;
  const split = choices.is('sheets: form over two', 'yes');
  const used = new Set<string>();
  const drafts: Draft[] = [];
  const add = (name: string, drawings: readonly Drawing[], hidden = false): void => {
    let unique = name;
    for (let n = 2; used.has(unique); n += 1) unique = `${name.slice(0, 27)} (${n})`;
    used.add(unique);
    drafts.push(draftOf(unique, drawings, hidden, choices));
  };
  const drawings = forms.map((form, index): { readonly naming: Naming; readonly drawing: Drawing } => {
    const naming = { form, number: index + 1, year: accounts.year };
    const unit = units.get(form) ?? '万元';
    const frame: Frame = {
      form,
      naming,
      accounts,
      figures: figures[form],
      style: amountStyle(unit, choices),
      choices,
      mustHaveTitle: shared.includes(form) || style !== 'title',
      mustHaveUnit: new Set(units.values()).size > 1,
    };
    return { naming, drawing: rearranged(draw(frame), choices) };
  });
  let splitLeft = split;
  const together: Drawing[] = [];
  for (const { naming, drawing } of drawings) {
    if (shared.includes(naming.form)) {
      together.push(drawing);
      continue;
    }
    const name = sheetName(naming, style);
    if (splitLeft && drawing.cuts.length > 2) {
      splitLeft = false;
      const [first, second] = overTwoSheets(drawing, random.pick(drawing.cuts.slice(1)));
      add(name, [first]);
      add(`${name.slice(0, 27)}（续）`, [second]);
    } else add(name, [drawing], naming.form === hiddenSheet);
  }
  if (together.length > 0) add('合并', together);
  const titles = forms.map(bareName);
  if (choices.is('sheets: cover and contents', 'yes')) {
    for (const { name, drawing } of coverAndContents(titles, accounts.year, accounts.entity))
      add(name, [drawing]);
  }
  const source = choices.pick('forms: source sheet Z01');
  if (source !== 'none') {
    add('Z01 收入支出决算总表(财决01表)', [
      drawSource(figures.T1, accounts, source === 'balance in block 3'),
    ]);
  }
  for (const { name, drawing } of extraForms(choices.pick('forms: extra'))) add(name, [drawing]);
  return drafts;
}

function amountStyle(unit: MoneyUnit, choices: Choices): AmountStyle {
  const decimals = unit === '亿元' ? 6 : 2;
  return { unit, decimals, numbers: choices.pick('numbers'), blanks: choices.pick('blanks') };
}

function draw(frame: Frame): Drawing {
  switch (frame.form) {
    case 'T1':
    case 'T4':
      return drawLedger(frame);
    case 'T6':
      return drawEconomicForm(frame);
    case 'T9':
      return drawThreePublic(frame);
    default:
      return drawCodeForm(frame);
  }
}

function rearranged(drawing: Drawing, choices: Choices): Drawing {
  let result = drawing;
  if (choices.is('rows: blank in the body', 'yes') && drawing.bodyBottom > drawing.bodyTop) {
    result = withBlankRow(result, choices.random.between(drawing.bodyTop + 1, drawing.bodyBottom));
  }
  const leading = choices.pick('sheets: leading column');
  return leading === 'no' ? result : withLeadingColumn(result, leading === 'numbered');
}

function draftOf(name: string, drawings: readonly Drawing[], hidden: boolean, choices: Choices): Draft {
  const rows = choices.is('rows: hidden', 'yes');
  const sheet = onOneSheet(name, drawings, choices.random, { sheet: hidden, rows });
  const figures = drawings.flatMap((drawing, index) =>
    drawing.cells.flatMap(({ row, column, figure }): ExpectedFigure[] => {
      if (!figure || !drawing.form) return [];
      return [{ form: drawing.form, ...figure, sheet: name, row: row + (sheet.tops[index] ?? 0), column }];
    }),
  );
  const glued = drawings.flatMap((drawing, index) =>
    drawing.glued.map(({ row, column }) => `${name}!${row + (sheet.tops[index] ?? 0)},${column}`),
  );
  return { ...sheet, figures, glued, source: drawings.some((drawing) => drawing.source === true) };
}

function snapshotOf(draft: SheetDraft): SheetSnapshot {
  const cells = draft.cells
    .flatMap(({ row, column, content }): CellSnapshot[] => {
      if (content === null) return [];
      const { kind, text } = content;
      return [{ row, column, kind, value: kind === 'number' ? content.value : text, text }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: draft.name,
    visibility: draft.hidden ? 'hidden' : 'visible',
    cells,
    merges: draft.merges,
    hiddenRows: draft.hiddenRows,
    hiddenColumns: [],
  };
}

function formatsOf(draft: SheetDraft): ReadonlyMap<string, string> {
  return new Map(
    draft.cells.flatMap(({ row, column, content }) =>
      content?.kind === 'number' ? [[`${row},${column}`, content.format] as const] : [],
    ),
  );
}
