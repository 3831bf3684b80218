/** What the declarations of a pack can speak of: the names at the outermost scope. docs/packs.md lists them. */
import { ZERO } from '../amounts/scaled';
import { foundForm, isEmptyForm, type Form, type Recognition } from '../forms/model';
import type { InputTable } from '../inputs/inputs';
import type { FormId } from '../report/report';
import { isNotFilledIn } from './blanks';
import { FORM_AMOUNTS, amountOf, formAmount } from './figures';
import { bracketed, classAmount, classCodes, nameOf, rowAmount, rowsOf } from './items';
import { INCOME_COLUMNS, INCOME_LINES, SPENDING_COLUMNS } from './columnNames';
import { budgetTotal, itemScopes } from './budgetItems';
import { quantityOf } from './pattern/reckon';
import { amount, scopeOf, word, unknown, type Named, type Names, type Scope } from './pattern/scope';
import { missing, single, type Quantity } from './quantity';
import type { Wording } from './wording';

export interface Contents {
  readonly recognition: Recognition;
  readonly inputs: InputTable;
  readonly wording: Wording;
  readonly entity: string | null;
}

/** Every name at the outermost scope besides the amounts of the forms. docs/packs.md lists them. */
export const CONTENT_NAMES = {
  words: ['entity'],
  lists: [
    'incomeSources',
    'incomeLines',
    'spendingKinds',
    'classes',
    'items',
    'staffItems',
    'operatingItems',
    'fundItems',
    'stateCapitalItems',
    'projects',
    'vehicleKinds',
  ],
  amounts: ['budget.total', 'operatingCost'],
  flags: ['projects.one', 'projects.several', 'T7.empty', 'T8.empty', 'T9.empty'],
} as const;

type ContentName = (typeof CONTENT_NAMES)[keyof typeof CONTENT_NAMES][number];

/** 经济分类 by whom it is spent on: 301 and 303 are 人员经费, the rest 公用经费. */
const isStaff = (code: string): boolean => /^30[13]/.test(code);

export function contentsScope(contents: Contents): Scope {
  const { recognition, inputs, wording, entity } = contents;
  const remembered = new Map<string, Named>();
  const own: Record<ContentName, () => Named> = {
    entity: () => (entity === null ? unknown('entity') : word(entity)),
    incomeSources: () => kinds(INCOME_COLUMNS),
    incomeLines: () => kinds(INCOME_LINES),
    spendingKinds: () => kinds(SPENDING_COLUMNS),
    classes: () => ofForm('T5', (form) => classScopes(form, 'c1')),
    items: () => ofForm('T5', (form) => itemScopes(form, contents, root)),
    'budget.total': () => ofFormAmount('T5', (form) => budgetTotal(form, inputs)),
    staffItems: () => ofForm('T6', (form) => economicScopes(form, isStaff)),
    operatingItems: () => ofForm('T6', (form) => economicScopes(form, (code) => !isStaff(code))),
    fundItems: () => ofForm('T7', (form) => spendingScopes(form, 'c3')),
    stateCapitalItems: () => ofForm('T8', (form) => spendingScopes(form, 'c1')),
    projects: () => projectScopes(),
    vehicleKinds: () => vehicleScopes(),
    operatingCost: () => amount(operatingCost()),
    'projects.one': () => ({ kind: 'flag', value: inputs.count('projects') === 1 }),
    'projects.several': () => ({ kind: 'flag', value: inputs.count('projects') > 1 }),
    'T7.empty': () => emptiness('T7'),
    'T8.empty': () => emptiness('T8'),
    'T9.empty': () => emptiness('T9'),
  };
  const names: Names = {
    ...own,
    ...Object.fromEntries(
      Object.keys(FORM_AMOUNTS).map((name) => [
        name,
        () => amount(formAmount(recognition, name) ?? never(name)),
      ]),
    ),
  };
  const root = scopeOf(
    Object.fromEntries(
      Object.entries(names).map(([name, make]) => [
        name,
        (): Named => {
          const known = remembered.get(name) ?? make();
          remembered.set(name, known);
          return known;
        },
      ]),
    ),
  );
  return root;

  function ofForm(id: FormId, scopes: (form: Form) => readonly Scope[]): Named {
    const form = foundForm(recognition, id);
    if (form === null || isNotFilledIn(recognition, form)) return unknown(`form.${id}`);
    return { kind: 'list', scopes: scopes(form) };
  }

  function ofFormAmount(id: FormId, quantity: (form: Form) => Quantity): Named {
    const form = foundForm(recognition, id);
    if (form === null || isNotFilledIn(recognition, form)) return unknown(`form.${id}`);
    return amount(quantity(form));
  }

  function emptiness(id: FormId): Named {
    const form = foundForm(recognition, id);
    return form === null ? unknown(`form.${id}`) : { kind: 'flag', value: isEmptyForm(form) };
  }

  /**
   * 机关运行经费: what is given; else 公用经费 of 表6, which it is for a single 行政 or 参公 unit. A 事业单位 has none;
   * a 部门 adds up several units, which the forms do not show.
   */
  function operatingCost(): Quantity {
    const given = inputs.get('operatingCost');
    if (given !== undefined) return quantityOf(given, 'operatingCost');
    switch (inputs.get('entityKind')?.value) {
      case '行政':
      case '参公':
        return formAmount(recognition, 'T6.operating') ?? never('T6.operating');
      case '事业':
        return single(ZERO, 0, { input: 'entityKind', cell: inputs.get('entityKind')?.cell ?? null });
      case '部门':
        return missing('operatingCost');
      default:
        return missing('entityKind');
    }
  }

  /** Kinds with an amount, or all where the pack lists zeros; one that cannot be read is named with its placeholder. */
  function kinds(of: Readonly<Record<string, string>>): Named {
    const all = Object.entries(of).map(([name, label]) => ({
      label,
      quantity: formAmount(recognition, name) ?? never(name),
    }));
    const first = all[0]?.quantity;
    if (first?.kind === 'missing' && first.keys.some((key) => key.startsWith('form.')))
      return unknown(...first.keys);
    const named = all.filter(({ quantity }) => wording.listZeroItems || isSomething(quantity));
    return {
      kind: 'list',
      scopes: named.map(({ label, quantity }) =>
        scopeOf({ name: () => word(label), amount: () => amount(quantity) }, { within: root, id: label }),
      ),
    };
  }

  function classScopes(form: Form, column: string): readonly Scope[] {
    return classCodes(form).flatMap((code) => {
      const quantity = classAmount(form, code, column);
      if (!isSomething(quantity)) return [];
      const own: Names = {
        name: () => nameOf(form, code, wording.brackets),
        amount: () => amount(quantity),
      };
      return [scopeOf(own, { within: root, id: code, variables: { code } })];
    });
  }

  /** Items of 表7 and 表8 with money spent. */
  function spendingScopes(form: Form, column: string): readonly Scope[] {
    return rowsOf(form, 7).flatMap((row) => {
      const code = row.code ?? '';
      const quantity = rowAmount(form, row, column);
      if (!isSomething(quantity)) return [];
      const own: Names = {
        class: () => nameOf(form, code.slice(0, 3), wording.brackets),
        group: () => nameOf(form, code.slice(0, 5), wording.brackets),
        name: () => nameOf(form, code, wording.brackets),
        amount: () => amount(quantity),
      };
      return [scopeOf(own, { within: root, id: code, variables: { code } })];
    });
  }

  /** 款 of the economic classification with an amount, in code order. */
  function economicScopes(form: Form, wanted: (code: string) => boolean): readonly Scope[] {
    const items = form.figures.filter(({ row }) => row.code?.length === 5 && wanted(row.code));
    return items
      .map((figure) => ({ figure, quantity: amountOf(figure) }))
      .filter(({ quantity }) => isSomething(quantity))
      .sort((a, b) => ((a.figure.row.code ?? '') < (b.figure.row.code ?? '') ? -1 : 1))
      .map(({ figure: { row }, quantity }) => {
        const own: Names = {
          name: () =>
            row.label === ''
              ? unknown(`name.${row.code}`)
              : word(bracketed(row.label.replace(/\s+/g, ''), wording.brackets), row.cell),
          amount: () => amount(quantity),
        };
        return scopeOf(own, { within: root, id: row.code ?? '' });
      });
  }

  function projectScopes(): Named {
    const count = inputs.count('projects');
    const indices = Array.from({ length: count }, (_, index) => String(index));
    return {
      kind: 'list',
      scopes: indices.map((index) => scopeOf({}, { within: root, id: index, variables: { index } })),
    };
  }

  function vehicleScopes(): Named {
    const named = inputs.names('assets.vehicles.byKind');
    return {
      kind: 'list',
      scopes: named.map((name) =>
        scopeOf({ name: () => word(name) }, { within: root, id: name, variables: { kind: name } }),
      ),
    };
  }
}

/** Not zero; what is missing may be something. */
function isSomething(quantity: Quantity): boolean {
  return quantity.kind === 'missing' || quantity.value !== ZERO;
}

/** `FORM_AMOUNTS` is asked for its own names only. */
function never(name: string): never {
  throw new Error(`no amount ${name}`);
}
