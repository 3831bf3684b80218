/**
 * The two self-evaluation forms (绩效自评表): P1 for the unit as a whole (整体), P2 for one project (项目).
 * Source: forms printed in part six of the reference report; scoring rules in their notes.
 */
import type { Scaled } from '../amounts/scaled';
import type { CellRef } from '../workbook/reference';

/** A number in a cell of the form; `value` null where the cell is blank or holds no number. */
export interface Score {
  readonly cell: CellRef;
  readonly text: string;
  readonly value: Scaled | null;
}

/** A weight printed inside a label: `数量指标（20分）`. */
export interface WeightedLabel {
  readonly cell: CellRef;
  /** Without the bracketed weight. */
  readonly name: string;
  readonly weight: Scaled | null;
}

/** A target or an actual value: `≤7.78万元`, `30万人次`, `按时`. */
export interface Quantity {
  readonly cell: CellRef;
  readonly text: string;
  /** Number in the text; percentages as fractions. Null for qualitative values. */
  readonly number: Scaled | null;
  readonly relation: '≤' | '≥' | null;
  /** What follows the number: `万元`, `%`, `人`. */
  readonly unit: string;
}

export interface Indicator {
  /** 三级指标. */
  readonly label: WeightedLabel;
  /** 一级 and 二级指标 it belongs to; indices into `groups`. */
  readonly first: number | null;
  readonly second: number | null;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly score: Score;
}

export interface IndicatorGroup extends WeightedLabel {
  readonly level: 1 | 2;
}

export interface PerformanceBody {
  /** 单位名称 / 项目名称. */
  readonly subject: string | null;
  /** P1: 基本支出总额, 项目支出总额. */
  readonly basicTotal: Score | null;
  readonly projectTotal: Score | null;
  /** 预算执行情况: 预算数 A, 执行数 B, 执行率 B/A, 得分 (weight × rate). */
  readonly budget: {
    readonly weight: Scaled | null;
    readonly label: CellRef;
    readonly planned: Score;
    readonly executed: Score;
    readonly rate: Score;
    readonly score: Score;
  } | null;
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  /** 总分. */
  readonly total: Score | null;
  /** 偏差大或目标未完成原因分析. */
  readonly deviation: { readonly cell: CellRef; readonly text: string } | null;
}
