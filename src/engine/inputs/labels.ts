/**
 * What an input is called where it is asked for: in a placeholder 〔请填：…〕, on the sheet 填报说明数据, in the pane.
 * These words are part of the Chinese report, not of the interface, and so are the same in every language.
 */
import type { InputKey } from './inputs';
import { keyOf, placeOf } from './keys';

export interface LabelNames {
  /** 决算年度; null where the workbook does not say. */
  readonly year: number | null;
  /** The name of a 类, 款 or 项 as this workbook or the classification has it; null where neither does. */
  nameOf(code: string): string | null;
}

/** The four kinds of 三公 spending and their sums, as the keys of `prior` and `reasons` name them. */
const THREE_PUBLIC: Readonly<Record<string, string>> = {
  total: '“三公”经费支出',
  abroad: '因公出国（境）费支出',
  vehicles: '公务用车购置及运行维护费支出',
  vehiclePurchase: '公务用车购置费支出',
  vehicleRunning: '公务用车运行维护费支出',
  reception: '公务接待费支出',
};

/** Figures that are compared between two years. */
const COMPARED: ReadonlyMap<string, string> = new Map([
  ['T1.total', '收、支总计'],
  ['T2.total', '收入合计'],
  ['T3.total', '支出合计'],
  ['T4.total', '财政拨款收、支总计'],
  ['T4.r1', '一般公共预算财政拨款收入'],
  ['T4.r2', '政府性基金预算财政拨款收入'],
  ['T4.r3', '国有资本经营预算财政拨款收入'],
  ['T5.total', '一般公共预算财政拨款支出'],
  ['T7.total', '政府性基金预算财政拨款支出'],
  ['T8.total', '国有资本经营预算财政拨款支出'],
  ['operatingCost', '机关运行经费支出'],
  ...Object.entries(THREE_PUBLIC).map(([kind, name]) => [`threePublic.${kind}`, name] as const),
]);

const FIXED: ReadonlyMap<InputKey, string> = new Map([
  ['entity', '单位名称'],
  ['entityKind', '单位性质（行政、参公、事业、部门）'],
  ['year', '决算年度'],
  ['operatingCost', '机关运行经费支出（万元）'],
  ['threePublic.abroadGroups', '因公出国（境）团组数（个）'],
  ['threePublic.abroadPeople', '因公出国（境）人次数（人次）'],
  ['threePublic.vehiclesBought', '公务用车购置数（辆）'],
  ['threePublic.vehiclesOwned', '公务用车保有量（辆）'],
  ['threePublic.receptionBatches', '国内公务接待批次数（批次）'],
  ['threePublic.receptionPeople', '国内公务接待人次数（人次）'],
  ['threePublic.foreignBatches', '外事接待批次数（批次）'],
  ['threePublic.foreignPeople', '外事接待人次数（人次）'],
  ['procurement.goods', '政府采购货物支出（万元）'],
  ['procurement.works', '政府采购工程支出（万元）'],
  ['procurement.services', '政府采购服务支出（万元）'],
  ['procurement.sme', '授予中小企业合同金额（万元）'],
  ['procurement.micro', '授予小微企业合同金额（万元）'],
  ['procurement.smeGoods', '货物采购授予中小企业合同金额（万元）'],
  ['procurement.smeWorks', '工程采购授予中小企业合同金额（万元）'],
  ['procurement.smeServices', '服务采购授予中小企业合同金额（万元）'],
  ['assets.vehicles.total', '车辆总数（辆）'],
  ['assets.equipmentOver100', '单价100万元（含）以上设备数量（台、套）'],
  ['performance.projectCount', '开展绩效自评的项目个数（个）'],
  ['performance.projectAmount', '开展绩效自评的项目资金（万元）'],
  ['performance.unitCount', '开展整体支出绩效自评的单位个数（个）'],
  ['performance.unitAmount', '开展整体支出绩效自评的资金（万元）'],
  ['performance.overall', '整体支出绩效自评情况'],
  ['performance.applications', '绩效自评结果应用情况'],
  ['overview.functions', '主要职能'],
  ['overview.composition', '决算单位构成'],
]);

const PROJECT: ReadonlyMap<string, string> = new Map([
  ['name', '名称'],
  ['amount', '支出金额（万元）'],
  ['annualBudget', '全年预算数（万元）'],
  ['executed', '全年执行数（万元）'],
  ['results', '主要产出和效益'],
  ['problems', '发现的问题及原因'],
  ['measures', '下一步改进措施'],
]);

const KEY_TASK: ReadonlyMap<string, string> = new Map([
  ['item', '工作事项'],
  ['goal', '工作内容及目标'],
  ['result', '完成情况'],
]);

const CODE = /^\d{3}(\d{2}){0,2}$/;
const NAMELESS: LabelNames = { year: null, nameOf: () => null };

/** known · notCode: a name where only a code of a 类, 款 or 项 can stand · unknown: no input has such a key. */
export function judgeKey(key: InputKey): 'known' | 'notCode' | 'unknown' {
  const steps = placeOf(key)?.steps;
  if (!steps || labelOf(key, NAMELESS) === key) return 'unknown';
  const [group = '', name = ''] = steps;
  const isCoded = group === 'initialBudget' || group === 'uses' || /^reasons\.item\./.test(key);
  return isCoded && !CODE.test(name.replace(/^item\./, '')) ? 'notCode' : 'known';
}

/** What is asked for under the key, with its unit; a key that no input has is its own label. */
export function labelOf(key: InputKey, names: LabelNames): string {
  const fixed = FIXED.get(key);
  if (fixed !== undefined) return fixed;
  const place = placeOf(key);
  if (!place) return key;
  const [group = '', ...rest] = place.steps;
  return labelIn(group, rest, names) ?? key;
}

function labelIn(group: string, rest: readonly string[], names: LabelNames): string | undefined {
  const name = keyOf(rest);
  switch (group) {
    case 'prior': {
      const compared = COMPARED.get(name);
      return compared && `${priorYear(names)}${compared}（万元）`;
    }
    case 'initialBudget':
      return `${item(name, names)}年初预算数（万元）`;
    case 'reasons':
      return reason(name, names);
    case 'uses':
      return `${item(name, names)}的主要用途`;
    case 'projects':
      return numbered('项目', rest, PROJECT);
    case 'keyTasks':
      return numbered('重点工作', rest, KEY_TASK);
    case 'assets':
      return `${rest.slice(2).join('.')}数量（辆）`;
    case 'glossary':
      return `“${/^\d+$/.test(name) ? item(name, names) : name}”的名词解释`;
    default:
      return undefined;
  }
}

function priorYear({ year }: LabelNames): string {
  return year === null ? '上年度' : `${year - 1}年度`;
}

function item(code: string, { nameOf }: LabelNames): string {
  const name = nameOf(code);
  return name === null ? `科目${code}` : `${name}（${code}）`;
}

function reason(name: string, names: LabelNames): string | undefined {
  const code = /^item\.(.+)$/.exec(name)?.[1];
  if (code !== undefined) return `${item(code, names)}决算数与年初预算数不同的主要原因`;
  const compared = COMPARED.get(name);
  return compared && `${compared}变动的主要原因`;
}

/** People count from one. */
function numbered(
  what: string,
  [place = '', field = '']: readonly string[],
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const label = labels.get(field);
  return label && `${what}${Number(place) + 1}：${label}`;
}
