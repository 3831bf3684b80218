/**
 * What the nine forms do not contain and the narrative needs (contract: docs/inputs.md, `inputs.json`). Amounts are
 * decimal strings in 万元. Every field is optional; what is absent is asked for, never invented.
 */
import type { CellRef } from '../workbook/reference';

/** 行政单位 · 参照公务员法管理的事业单位 · 其他事业单位 · 部门汇总. */
export type EntityKind = '行政' | '参公' | '事业' | '部门';

export interface PriorThreePublic {
  readonly abroad?: string;
  readonly vehiclePurchase?: string;
  readonly vehicleRunning?: string;
  readonly reception?: string;
}

/** Last year's figures. The keys are those of this year's: form, then total or 行次. */
export interface PriorFigures {
  readonly 'T1.total'?: string;
  readonly 'T4.total'?: string;
  readonly 'T4.r1'?: string;
  readonly 'T4.r2'?: string;
  readonly 'T4.r3'?: string;
  readonly 'T5.total'?: string;
  readonly operatingCost?: string;
  readonly threePublic?: PriorThreePublic;
}

export interface ProjectInput {
  readonly name?: string;
  readonly amount?: string;
  /** 全年预算数. */
  readonly annualBudget?: string;
  /** 全年执行数. */
  readonly executed?: string;
  /** 主要产出和效益, one entry each. */
  readonly results?: readonly string[];
  readonly problems?: string;
  readonly measures?: readonly string[];
}

/** Counts of 团组, 人次, 辆, 批次 behind the 三公 figures. */
export interface ThreePublicCounts {
  readonly abroadGroups?: number;
  readonly abroadPeople?: number;
  readonly vehiclesBought?: number;
  readonly vehiclesOwned?: number;
  readonly receptionBatches?: number;
  readonly receptionPeople?: number;
  readonly foreignBatches?: number;
  readonly foreignPeople?: number;
}

/** 政府采购, from the 政府采购统计报表. sme: 授予中小企业; micro: 小微企业. */
export interface Procurement {
  readonly goods?: string;
  readonly works?: string;
  readonly services?: string;
  readonly sme?: string;
  readonly micro?: string;
  readonly smeGoods?: string;
  readonly smeWorks?: string;
  readonly smeServices?: string;
}

export interface Assets {
  readonly vehicles?: { readonly total?: number; readonly byKind?: Readonly<Record<string, number>> };
  /** 单价 100 万元（含）以上设备, 台（套）. */
  readonly equipmentOver100?: number;
}

export interface PerformanceInput {
  readonly projectCount?: number;
  readonly projectAmount?: string;
  readonly unitCount?: number;
  readonly unitAmount?: string;
  readonly overall?: string;
  readonly applications?: readonly string[];
}

/** 第一部分: 概况. */
export interface Overview {
  /** 主要职能. */
  readonly functions?: string;
  /** 决算单位构成. */
  readonly composition?: string;
}

/** A row of 第四部分 重点工作完成情况. */
export interface KeyTask {
  readonly item?: string;
  readonly goal?: string;
  readonly result?: string;
}

export interface Inputs {
  readonly entity?: string;
  readonly entityKind?: EntityKind;
  readonly year?: number;
  readonly prior?: PriorFigures;
  /** 年初预算数 by 项 code. */
  readonly initialBudget?: Readonly<Record<string, string>>;
  /** Reasons by what they explain: `T1.total`, `item.2080101`, `operatingCost`, `threePublic.reception`. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** What each 类 was used for. */
  readonly uses?: Readonly<Record<string, string>>;
  readonly projects?: readonly ProjectInput[];
  readonly threePublic?: ThreePublicCounts;
  /** 机关运行经费, where it is not 公用经费 of 表6. */
  readonly operatingCost?: string;
  readonly procurement?: Procurement;
  readonly assets?: Assets;
  readonly performance?: PerformanceInput;
  readonly overview?: Overview;
  readonly keyTasks?: readonly KeyTask[];
  /** 名词解释 that the pack lacks, or that replace its own: by code or term. */
  readonly glossary?: Readonly<Record<string, string>>;
}

/**
 * The path of one input inside inputs.json, dots between the steps: `prior.T1.total`, `initialBudget.2080101`,
 * `projects.0.results`, `assets.vehicles.byKind.轿车`. A name that itself has dots (`T1.total`, `item.2080101`) is one
 * step.
 */
export type InputKey = string;

/** A single value of the inputs. */
export type InputValue = string | number | readonly string[];

/** Inputs as the narrative asks for them: by key, each with the cell of 填报说明数据 it came from, if any. */
export interface InputTable {
  get(key: InputKey): InputEntry | undefined;
  /** Numbered groups: how many projects, how many key tasks. */
  count(group: 'projects' | 'keyTasks'): number;
  /** Names under a group that people name themselves: codes with a budget, kinds of vehicles. */
  names(
    group: 'initialBudget' | 'reasons' | 'uses' | 'assets.vehicles.byKind' | 'glossary',
  ): readonly string[];
}

export interface InputEntry {
  readonly value: InputValue;
  /** The cell it was typed in; null where it came from inputs.json, last year's workbook or the pane. */
  readonly cell: CellRef | null;
  /** Where it came from; absent where nobody said. */
  readonly origin?: InputOrigin;
  /** Origin `prior`: the cell of last year's workbook that holds the figure, in that workbook. */
  readonly priorCell?: CellRef;
}

/** sheet: 填报说明数据 · file: inputs.json · prior: last year's workbook · pane: typed beside the sentence. */
export type InputOrigin = 'sheet' | 'file' | 'prior' | 'pane';
