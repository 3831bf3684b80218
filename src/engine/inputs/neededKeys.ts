/** The keys that a workbook needs, group by group, each with where an accountant finds its value. */
import type { Recognition } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import type { InputKey, InputTable } from './inputs';
import type { NeedOptions } from './needed';
import { of, type NeededKey } from './neededKey';
import { performanceKeys, projectKeys } from './neededProjects';
import {
  assetKeys,
  countKeys,
  isKnownMoney,
  KINDS,
  reasonKinds,
  spendingOf,
  type SpendingKind,
} from './neededSpending';
import { usedBy } from './packKeys';
import { amountAt, classesInUse, isMoney, itemsInUse, type PrintedAmount } from './workbookFacts';
import { wordingOf } from '../packs/wordings';

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly NeededKey[];
  /** Whether a key that is asked for besides belongs here. */
  readonly holds: (key: InputKey) => boolean;
}

/** Those that the pack speaks of. */
export function neededKeys(recognition: Recognition, options: NeedOptions): readonly KeyGroup[] {
  const isUsed = usedBy(wordingOf(options.pack));
  return allKeys(recognition, options).map((one) => ({
    ...one,
    keys: one.keys.filter(({ key }) => isUsed(key)),
  }));
}

function allKeys(recognition: Recognition, { table, pack }: NeedOptions): readonly KeyGroup[] {
  const spending = spendingOf(recognition, table);
  return [
    group('基本情况', /^(entity|entityKind|year)$/, [
      of('entity', '空着时用各表的单位名称，不必填'),
      of('entityKind', '行政单位、参照公务员法管理的事业单位、其他事业单位或部门汇总'),
      of('year', '空着时用各表的年度，不必填'),
    ]),
    group('上年决算数', /^prior\./, priorKeys(recognition, table, pack.forms.includes('T9'))),
    group('变动原因', /^reasons\.(?!item\.)/, reasonKeys(recognition, table, spending)),
    group('年初预算', /^(initialBudget|reasons\.item)\./, budgetKeys(recognition, table)),
    group('支出用途', /^uses\./, useKeys(recognition)),
    group('项目', /^projects\./, projectKeys(recognition, table)),
    group('“三公”经费实物量', /^threePublic\./, countKeys(spending)),
    group('机关运行经费', /^operatingCost$/, [
      of('operatingCost', '机关运行经费统计表；行政、参公单位空着时用表6公用经费'),
    ]),
    group('政府采购', /^procurement\./, PROCUREMENT),
    group('国有资产', /^assets\./, assetKeys(table, spending)),
    group('预算绩效', /^performance\./, performanceKeys(recognition)),
    group('单位概况', /^overview\./, [
      of('overview.functions', '“三定”规定；可以分几段'),
      of('overview.composition', '机构设置、纳入决算编制范围的单位'),
    ]),
    group('重点工作', /^keyTasks\./, taskKeys(table)),
    group('名词解释', /^glossary\./, glossaryKeys(table)),
  ];
}

function group(title: string, pattern: RegExp, keys: readonly NeededKey[]): KeyGroup {
  return { title, keys, holds: (key) => pattern.test(key) };
}

/** Sources of 财政拨款 with money this year or last. */
function sourcesOf(recognition: Recognition, table: InputTable): readonly ('T4.r1' | 'T4.r2' | 'T4.r3')[] {
  return (['T4.r1', 'T4.r2', 'T4.r3'] as const).filter(
    (name) =>
      name === 'T4.r1' ||
      isMoney(amountAt(recognition, 'T4', [[name.slice(3), 'c1']])) ||
      isKnownMoney(table, `prior.${name}`),
  );
}

function priorKeys(recognition: Recognition, table: InputTable, hasT9: boolean): NeededKey[] {
  return [
    of('prior.T1.total', '上年决算公开表1“总计”'),
    of('prior.T4.total', '上年决算公开表4“总计”'),
    ...sourcesOf(recognition, table).map((name) => of(`prior.${name}`, '上年决算公开表4“本年收入”')),
    of('prior.T5.total', '上年决算公开表5“合计”'),
    of('prior.operatingCost', '上年机关运行经费；行政、参公单位一般为上年表6公用经费'),
    ...(hasT9 ? KINDS : []).map((kind) => of(`prior.threePublic.${kind}`, '上年决算公开表9决算数')),
  ];
}

function reasonKeys(
  recognition: Recognition,
  table: InputTable,
  spending: ReadonlySet<SpendingKind>,
): NeededKey[] {
  const source = '与上年持平时不填；接在“主要原因是”之后，末尾不加句号';
  return [
    of('reasons.T1.total', source),
    of('reasons.T4.total', source),
    ...sourcesOf(recognition, table).map((name) => of(`reasons.${name}`, source)),
    of('reasons.T5.total', source),
    ...reasonKinds(spending).map((kind) => of(`reasons.threePublic.${kind}`, source)),
    of('reasons.operatingCost', source),
  ];
}

/** Codes that only the budget has follow those in use. */
function budgetKeys(recognition: Recognition, table: InputTable): NeededKey[] {
  const used = itemsInUse(recognition);
  const further = table
    .names('initialBudget')
    .filter((code) => !used.some((item) => item.code === code))
    .map((code) => ({ code, amount: null }));
  return [...used, ...further].flatMap(({ code, amount }) => [
    of(`initialBudget.${code}`, `部门预算公开表“一般公共预算支出”${whereFinal(amount)}`),
    of(`reasons.item.${code}`, '决算数与年初预算数不同时填；接在“主要原因是”之后，末尾不加句号'),
  ]);
}

/** The cell only: the amount may change, and this line would not. */
function whereFinal(amount: PrintedAmount | null): string {
  return amount ? `；决算数见 ${qualifiedA1(amount.cell)}` : '';
}

function useKeys(recognition: Recognition): NeededKey[] {
  return classesInUse(recognition).map(({ code, amount }) =>
    of(`uses.${code}`, `以“用于”开头，末尾不加句号${whereFinal(amount)}`),
  );
}

const PROCUREMENT: readonly NeededKey[] = [
  'goods',
  'works',
  'services',
  'sme',
  'micro',
  'smeGoods',
  'smeWorks',
  'smeServices',
].map((name) => of(`procurement.${name}`, '政府采购统计报表；没有的填 0'));

function taskKeys(table: InputTable): NeededKey[] {
  const count = Math.max(table.count('keyTasks'), 1);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => [
    of(`keyTasks.${index}.item`, '年度工作总结；没有这一部分的不填'),
    of(`keyTasks.${index}.goal`, '年初确定的内容和目标'),
    of(`keyTasks.${index}.result`, '年末完成情况'),
  ]);
}

/** Only terms that people explain themselves; those a pack lacks are asked for by the narrative. */
function glossaryKeys(table: InputTable): NeededKey[] {
  return table.names('glossary').map((name) => of(`glossary.${name}`, '名词的解释，不带名词本身'));
}
