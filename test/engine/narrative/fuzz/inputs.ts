/** Random inputs for a recognised workbook: everything given, some of it, nothing. */
import { absolute, fromText, toFixed } from '../../../../src/engine/amounts/scaled';
import { foundForm, type Recognition } from '../../../../src/engine/forms/model';
import { tableOf, type WalkableTable } from '../../../../src/engine/inputs/table';
import type { InputEntry, InputValue } from '../../../../src/engine/inputs/inputs';
import { formAmount } from '../../../../src/engine/narrative/figures';
import type { Random } from '../../../generator/random';

export const EXTENTS = ['all', 'some', 'none'] as const;
export type Extent = (typeof EXTENTS)[number];

const KINDS = ['abroad', 'vehiclePurchase', 'vehicleRunning', 'reception'] as const;
const COMPARED = ['T1.total', 'T4.total', 'T4.r1', 'T4.r2', 'T4.r3', 'T5.total'] as const;

export function randomInputs(random: Random, recognition: Recognition, extent: Extent): WalkableTable {
  if (extent === 'none') return tableOf([]);
  const entries = new Map<string, InputEntry>();
  const put = (key: string, value: InputValue): void => {
    if (extent === 'all' || random.chance(0.6)) entries.set(key, { value, cell: null, origin: 'file' });
  };
  const year = random.chance(0.5) ? null : random.between(2019, 2025);
  if (year !== null) put('year', year);
  put('entity', '某市测试单位');
  put('entityKind', random.pick(['行政', '参公', '事业', '部门']));
  for (const name of COMPARED) {
    put(`prior.${name}`, near(random, printedAmount(recognition, name)));
    put(`reasons.${name}`, '新增5人，经费相应变动。');
  }
  for (const kind of KINDS) {
    put(`prior.threePublic.${kind}`, near(random, printedAmount(recognition, `T9.final.${kind}`)));
  }
  for (const name of ['total', 'abroad', 'vehicles', 'reception'])
    put(`reasons.threePublic.${name}`, '按规定开支');
  put('prior.operatingCost', near(random, printedAmount(recognition, 'T6.operating')));
  if (random.chance(0.5)) put('operatingCost', near(random, '12.34'));
  put('reasons.operatingCost', '物业费变动');
  for (const [code, final] of items(recognition, random)) {
    put(`initialBudget.${code}`, near(random, final));
    put(`reasons.item.${code}`, '政策性调整');
    put(`uses.${code.slice(0, 3)}`, '用于日常工作');
  }
  putProjects(random, put);
  putCounts(random, put);
  return tableOf([entries]);
}

type Put = (key: string, value: InputValue) => void;

function putProjects(random: Random, put: Put): void {
  const count = random.between(0, 3);
  for (let index = 0; index < count; index += 1) {
    const key = (name: string): string => `projects.${index}.${name}`;
    put(key('name'), `业务工作经费${'甲乙丙'[index]}`);
    for (const name of ['amount', 'annualBudget', 'executed']) put(key(name), near(random, '50.00'));
    put(key('results'), ['完成30次培训', '按期完成任务。']);
    put(key('problems'), '进度偏慢');
    put(key('measures'), ['加强管理']);
  }
  put('performance.projectCount', count);
  for (const name of ['projectAmount', 'unitAmount']) put(`performance.${name}`, near(random, '100.00'));
  put('performance.unitCount', 1);
  put('performance.overall', '总体情况良好');
  put('performance.applications', ['改进管理']);
}

function putCounts(random: Random, put: Put): void {
  const counts = ['abroadGroups', 'abroadPeople', 'vehiclesBought', 'vehiclesOwned', 'receptionBatches'];
  for (const name of [...counts, 'receptionPeople', 'foreignBatches', 'foreignPeople']) {
    put(`threePublic.${name}`, random.between(0, 2000));
  }
  const amounts = ['goods', 'works', 'services', 'sme', 'micro', 'smeGoods', 'smeWorks', 'smeServices'];
  const none = random.chance(0.2);
  for (const name of amounts) put(`procurement.${name}`, none ? '0' : near(random, '20.00'));
  const total = random.chance(0.3) ? 0 : random.between(1, 30);
  put('assets.vehicles.total', total);
  if (total > 0) {
    for (const kind of random.sample(['机要通信用车', '轿车', '越野车', '其他用车'], random.between(0, 4))) {
      put(`assets.vehicles.byKind.${kind}`, random.between(1, 9));
    }
  }
  put('assets.equipmentOver100', random.between(0, 3));
}

/** Items of 表5 with their final amounts, and at times one that only the budget had. */
function items(recognition: Recognition, random: Random): readonly (readonly [string, string])[] {
  const form = foundForm(recognition, 'T5');
  const used = (form?.figures ?? []).flatMap(({ row: { code }, column, reading }) =>
    code?.length === 7 && column.key === 'c1' && reading.kind === 'amount'
      ? [[code, toFixed(absolute(reading.value), 2)] as const]
      : [],
  );
  return random.chance(0.3) ? [...used, ['2080801', '3.00'] as const] : used;
}

function printedAmount(recognition: Recognition, name: string): string {
  const quantity = formAmount(recognition, name);
  return quantity?.kind === 'known' ? toFixed(absolute(quantity.value), 2) : '10.00';
}

/** The same, nothing, a little more or less, something else. */
function near(random: Random, amount: string): string {
  const scaled = fromText(amount) ?? 0n;
  switch (random.between(0, 5)) {
    case 0:
      return amount;
    case 1:
      return '0';
    case 2:
      return toFixed((scaled * 105n) / 100n, 2);
    case 3:
      return toFixed((scaled * 97n) / 100n, 2);
    default:
      return (random.between(0, 999_999) / 100).toFixed(2);
  }
}
