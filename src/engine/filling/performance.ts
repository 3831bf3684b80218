/**
 * The self-evaluation forms: totals of 表3 and 表1, 执行率, the scores that follow from targets and results, 总分. Scores
 * of qualitative indicators are a judgement and are left to people.
 */
import { divide, multiply, round, toText, type Scaled } from '../amounts/scaled';
import { measured } from '../checks/performance/measured';
import { expectedScore, percent } from '../checks/performance/printed';
import { foundForm, type Recognition } from '../forms/model';
import type { Indicator, PerformanceBody, Score } from '../forms/performanceModel';
import type { FormId } from '../report/report';
import { BLANK_CONTENT, type CellContent } from '../workbook/edits';
import { a1, qualifiedA1, type CellRef } from '../workbook/reference';
import { sheetReference, sumOf } from './formulas';
import { keyOf } from './knowledge';
import { addendOf, knownPart, scoreFor, type Draft, type Part } from './performanceParts';
import type { FillOptions, FillProposal, Unfilled } from './proposal';
import type { Asked } from './question';
import type { Solution } from './solve';

interface Known {
  readonly asked: Asked;
  readonly solution: Solution;
}

export interface PerformanceFilling {
  readonly proposals: readonly FillProposal[];
  readonly unfilled: readonly Unfilled[];
}

export function fillPerformance(
  recognition: Recognition,
  known: Known,
  { formulas }: FillOptions,
): PerformanceFilling {
  const filled = (['P1', 'P2'] as const).flatMap((id) => {
    const form = foundForm(recognition, id);
    return form?.performance
      ? [new Evaluation(id, form.performance, recognition, known, formulas).filled()]
      : [];
  });
  return {
    proposals: filled.flatMap(({ proposals }) => proposals),
    unfilled: filled.flatMap(({ unfilled }) => unfilled),
  };
}

const SPENT = ['T1', 'r58', 'c2'] as const;
const SPENT_OF_APPROPRIATIONS = ['T4', 'r59', 'c2'] as const;

class Evaluation {
  private readonly values = new Map<string, Scaled>();
  private readonly proposals: FillProposal[] = [];
  private readonly unfilled: Unfilled[] = [];

  constructor(
    private readonly id: FormId,
    private readonly body: PerformanceBody,
    private readonly recognition: Recognition,
    private readonly known: Known,
    private readonly formulas: boolean,
  ) {}

  filled(): PerformanceFilling {
    if (this.id === 'P1') this.fillAmounts();
    this.fillBudget();
    for (const indicator of this.body.indicators) this.fillIndicator(indicator);
    this.fillTotal();
    return { proposals: this.proposals, unfilled: this.unfilled };
  }

  private fillAmounts(): void {
    const { basicTotal, projectTotal, budget } = this.body;
    this.carry(basicTotal, '基本支出总额', this.figure('T3', '合计', 'c2'), '基本支出总额＝表3[合计,2栏]');
    this.carry(projectTotal, '项目支出总额', this.figure('T3', '合计', 'c3'), '项目支出总额＝表3[合计,3栏]');
    const [all, appropriated] = [this.figure(...SPENT), this.figure(...SPENT_OF_APPROPRIATIONS)];
    // Which of the two the form counts is for people to say where they differ.
    if (all?.value === appropriated?.value)
      this.carry(budget?.executed ?? null, '执行数（B）', all, '执行数（B）＝表1[58行]');
  }

  private figure(...place: readonly [FormId, string, string]): Part | null {
    return knownPart(this.recognition, this.known.solution, place);
  }

  private carry(score: Score | null, label: string, part: Part | null, statement: string): void {
    if (!score || !part || !this.isOpen(score)) return;
    const formula = `=${sheetReference(part.cell, score.cell.sheet)}`;
    const { value } = part;
    this.propose({
      score,
      row: label,
      column: label,
      check: 'P-08',
      statement,
      value,
      formula,
      parts: [part],
    });
  }

  private fillBudget(): void {
    const { budget } = this.body;
    if (!budget) return;
    const planned = this.part(budget.planned, '预算执行情况', '预算数（A）');
    const executed = this.part(budget.executed, '预算执行情况', '执行数（B）');
    const exact = planned && executed ? divide(executed.value, planned.value) : null;
    if (!planned || !executed || exact === null) {
      for (const score of [budget.rate, budget.score])
        if (this.isOpenInBudget(score)) this.lacks(score, '预算执行情况', [budget.planned, budget.executed]);
      return;
    }
    const parts = [executed, planned];
    const quotient = `${a1(executed.cell)}/${a1(planned.cell)}`;
    const row = '预算执行情况';
    if (this.isOpenInBudget(budget.rate)) {
      const value = round(exact, 4);
      const statement = '执行率＝执行数（B）÷预算数（A）';
      const formula = `=ROUND(${quotient},4)`;
      const text = percent(value, 2);
      this.propose({
        score: budget.rate,
        row,
        column: '执行率',
        check: 'P-03',
        statement,
        value,
        text,
        formula,
        parts,
      });
    }
    const { weight } = budget;
    if (weight === null || !this.isOpenInBudget(budget.score)) return;
    const share = multiply(weight, exact);
    const value = expectedScore(share > weight ? weight : share);
    const statement = '预算执行得分＝分值×执行率，不超过分值';
    const formula = `=ROUND(MIN(${toText(weight)},${toText(weight)}*${quotient}),2)`;
    this.propose({
      score: budget.score,
      row,
      column: '得分',
      check: 'P-04',
      statement,
      value,
      formula,
      parts,
    });
  }

  private fillIndicator(indicator: Indicator): void {
    const { score, label, target, actual } = indicator;
    if (!this.isOpen(score)) return;
    const numbers = measured(this.body, indicator);
    const { weight } = label;
    const why = { row: label.name, column: '得分', form: this.id, cell: score.cell, sheet: score.cell.sheet };
    if (!numbers || weight === null || numbers.sense === 'either') {
      const values = { cell: qualifiedA1(score.cell), label: label.name };
      this.unfilled.push({ ...why, why: { id: 'fillByJudgement', values } });
      return;
    }
    const value = scoreFor(weight, numbers.target, numbers.actual, numbers.sense);
    if (value === null) return;
    const parts = [
      { ...this.place(actual.cell, label.name, '实际完成值（B）'), value: numbers.actual },
      { ...this.place(target.cell, label.name, '年初目标值（A）'), value: numbers.target },
    ];
    const statement = '定量指标得分：正向＝分值×B÷A，反向＝分值×A÷B，不超过分值';
    // Targets and results are texts with units (`30万人次`): no formula reads them.
    this.propose({
      score,
      row: label.name,
      column: '得分',
      check: 'P-06',
      statement,
      value,
      formula: '',
      parts,
    });
  }

  private fillTotal(): void {
    const { total, budget, indicators } = this.body;
    if (!total || !this.isOpen(total)) return;
    const scores = [
      ...(budget ? [{ score: budget.score, label: '预算执行情况' }] : []),
      ...indicators.map(({ score, label }) => ({ score, label: label.name })),
    ];
    const parts = scores.flatMap(({ score, label }) => this.part(score, label, '得分') ?? []);
    if (parts.length === 0) return;
    if (parts.length < scores.length) {
      this.lacks(
        total,
        '总分',
        scores.map(({ score }) => score),
      );
      return;
    }
    const value = parts.reduce((sum, part) => sum + part.value, 0n);
    const formula = `=${sumOf(
      parts.map(({ cell }) => cell),
      total.cell.sheet,
    )}`;
    const statement = '总分＝预算执行得分＋各三级指标得分之和';
    this.propose({
      score: total,
      row: '总分',
      column: '得分',
      check: 'P-05',
      statement,
      value,
      formula,
      parts,
    });
  }

  private place(cell: CellRef, label: string, column: string): Omit<Part, 'value'> {
    return { cell, form: this.id, label, column };
  }

  private valueOf(score: Score): Scaled | null {
    return score.value ?? this.values.get(keyOf(score.cell)) ?? null;
  }

  private part(score: Score, label: string, column: string): Part | null {
    const value = this.valueOf(score);
    return value === null ? null : { ...this.place(score.cell, label, column), value };
  }

  private isOpen({ cell, value }: Score): boolean {
    const { asked } = this.known;
    return value === null && asked.cellAt(cell) === undefined && !asked.isCovered(cell);
  }

  /** A column that the block lacks is read in the column of its label: nothing belongs there. */
  private isOpenInBudget(score: Score): boolean {
    return this.isOpen(score) && score.cell.column !== this.body.budget?.label.column;
  }

  private lacks(score: Score, row: string, needed: readonly Score[]): void {
    const cells = needed.filter((one) => this.valueOf(one) === null).map(({ cell }) => qualifiedA1(cell));
    const values = { cell: qualifiedA1(score.cell), cells: cells.slice(0, 6).join('、'), statement: row };
    const { cell } = score;
    const place = { form: this.id, row, column: '得分', cell, sheet: cell.sheet };
    // Without any cell it is the amount of nought that no rate exists for.
    if (cells.length > 0) this.unfilled.push({ ...place, why: { id: 'fillNotKnown', values } });
  }

  private propose({ score, row, column, check, statement, value, text, formula, parts }: Draft): void {
    this.values.set(keyOf(score.cell), value);
    const plain: CellContent =
      text === undefined ? { kind: 'number', value: toText(value), decimals: null } : { kind: 'text', text };
    const useFormula = this.formulas && formula !== '' && parts.every(({ cell }) => this.isNumber(cell));
    this.proposals.push({
      kind: 'fill',
      form: this.id,
      row,
      column,
      cell: score.cell,
      before: BLANK_CONTENT,
      after: useFormula ? { kind: 'formula', formula, decimals: null } : plain,
      value: toText(value),
      basis: { check, statement },
      addends: parts.map(addendOf),
      rounding: [],
      applied: true,
    });
  }

  /** Whether a formula can reckon with what the cell holds or will hold. */
  private isNumber(cell: CellRef): boolean {
    const { kind } = this.known.asked.cellAt(cell) ?? { kind: 'number' };
    return kind === 'number';
  }
}
