/**
 * The self-evaluation forms: P1 for the unit as a whole, P2 for a project. Labels, weights of the first level and
 * remarks are the form's own; indicators are the unit's.
 */
import { SheetDrawing } from './drawing';
import { putIndicators } from './evaluationIndicators';
import { HEADING_ROWS, putNotes, putTitle, sheetName, type Owner } from './heading';
import type { TemplateSheet } from './sheet';
import type { EvaluationStructure, IndicatorLine } from './structure';

const LABELS = { first: 17, second: 19, third: 34 };
const WIDTHS = [LABELS.first, LABELS.second, LABELS.third, 15, 15, 15];
const COLUMNS = WIDTHS.length;
const ROW = 22;
/** Points for texts that people write: three or four lines. */
const TEXT = 58;

/** Weights stand in the labels, in brackets: left open where the unit sets them itself. */
const OPEN_WEIGHT = '（    分）';

/** Second levels of the reference form, each with free lines for its indicators. */
const BLANK_GROUPS: readonly (readonly [first: string, second: string, lines: number])[] = [
  ['产出指标（40分）', '数量指标', 3],
  ['产出指标（40分）', '质量指标', 3],
  ['产出指标（40分）', '时效指标', 3],
  ['产出指标（40分）', '成本指标', 2],
  ['效益指标（40分）', '社会效益指标', 2],
  ['效益指标（40分）', '服务对象满意度指标', 1],
];
const BLANK_INDICATORS: readonly IndicatorLine[] = BLANK_GROUPS.flatMap(([first, second, lines]) =>
  Array.from({ length: lines }, () => ({ first, second: second + OPEN_WEIGHT, third: OPEN_WEIGHT })),
);
const USUAL_BUDGET_WEIGHT = '20';

export function wholeEvaluationSheet(structure: EvaluationStructure | null, owner: Owner): TemplateSheet {
  const drawing = new SheetDrawing(WIDTHS);
  putHead(drawing, `${owner.year}年度${owner.entity}整体绩效自评表`, owner);
  const top = HEADING_ROWS;
  putField(drawing, top, '单位名称', owner.entity, 'fieldValue');
  drawing.put(top + 1, 0, 'field', '基本支出总额');
  drawing.put(top + 1, 1, 'amount', undefined, { columns: 2 });
  drawing.put(top + 1, 3, 'field', '项目支出总额');
  drawing.put(top + 1, 4, 'amount', undefined, { columns: 2 });
  drawing.height(top + 1, ROW);
  const below = putBudget(drawing, top + 2, '部门整体支出总额', structure);
  drawing.put(below, 0, 'field', '年度目标');
  drawing.paragraph(below, 1, 'fieldText', '', COLUMNS - 1, TEXT);
  const end = putIndicators(drawing, below + 1, structure?.indicators ?? BLANK_INDICATORS, LABELS);
  return closed(drawing, 'P1', end);
}

export function projectEvaluationSheet(structure: EvaluationStructure | null, owner: Owner): TemplateSheet {
  const drawing = new SheetDrawing(WIDTHS);
  const subject = structure?.subject ?? '';
  putHead(drawing, `${owner.year}年度${projectName(subject)}自评表`, owner);
  const top = HEADING_ROWS;
  putField(drawing, top, '项目名称', subject, 'fieldValue');
  drawing.put(top + 1, 0, 'field', '主管部门');
  drawing.put(top + 1, 1, 'fieldValue', undefined, { columns: 2 });
  drawing.put(top + 1, 3, 'field', '项目实施单位');
  drawing.put(top + 1, 4, 'fieldValue', textOrNone(owner.entity), { columns: 2 });
  drawing.height(top + 1, ROW);
  putField(drawing, top + 2, '项目类别', '1、部门预算项目□  2、区级专项□  3、转移支付项目□');
  putField(drawing, top + 3, '项目属性', '1.持续性项目□  2.新增性项目□');
  putField(drawing, top + 4, '项目类型', '1.常年性项目□  2.延续性项目□  3.一次性项目□');
  const below = putBudget(drawing, top + 5, '年度财政资金总额', structure);
  const end = putIndicators(drawing, below, structure?.indicators ?? BLANK_INDICATORS, LABELS);
  return closed(drawing, 'P2', end);
}

/** The project as the title names it: without the year, which the title has; and as a project. */
function projectName(subject: string): string {
  const name = subject.replace(/^\d{4}年度?/, '');
  return name.endsWith('项目') ? name : `${name}项目`;
}

function textOrNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function putHead(drawing: SheetDrawing, title: string, { entity }: Owner): void {
  putTitle(drawing, title);
  drawing.put(1, 0, 'headingLeft', `单位名称：${entity}`);
  drawing.put(1, COLUMNS - 1, 'headingRight', '填报日期：      年   月   日');
}

function putField(
  drawing: SheetDrawing,
  row: number,
  label: string,
  text: string,
  style: 'fieldText' | 'fieldValue' = 'fieldText',
): void {
  drawing.put(row, 0, 'field', label);
  drawing.paragraph(row, 1, style, text, COLUMNS - 1, ROW);
}

/** 预算执行情况: header and one line of amounts. @returns the row below */
function putBudget(
  drawing: SheetDrawing,
  row: number,
  whole: string,
  structure: EvaluationStructure | null,
): number {
  const weight = structure ? structure.budgetWeight : USUAL_BUDGET_WEIGHT;
  const bracketed = weight === '' ? '' : `（${weight}分）`;
  drawing.put(row, 0, 'field', `预算执行情况（万元）${bracketed}`, { rows: 2 });
  const score = weight === '' ? '得分' : `得分（${weight}分*执行率）`;
  drawing.putAll(row, 1, 'header', ['', '预算数（A）', '执行数（B）', '执行率（B/A）', score]);
  drawing.put(row + 1, 1, 'field', whole);
  drawing.putEmpty(row + 1, 2, 'amount', 2);
  drawing.put(row + 1, 4, 'rate');
  drawing.put(row + 1, 5, 'score');
  drawing.height(row, 30);
  drawing.height(row + 1, ROW);
  return row + 2;
}

function closed(drawing: SheetDrawing, form: 'P1' | 'P2', row: number): TemplateSheet {
  drawing.put(row, 0, 'totalLabel', '总分', { columns: COLUMNS - 1 });
  drawing.put(row, COLUMNS - 1, 'score');
  drawing.height(row, ROW);
  ['偏差大或目标未完成原因分析', '改进措施及结果应用方案'].forEach((label, index) => {
    drawing.put(row + 1 + index, 0, 'field', label);
    drawing.paragraph(row + 1 + index, 1, 'fieldText', '', COLUMNS - 1, TEXT);
  });
  putNotes(drawing, form, row + 3);
  return drawing.close(form, sheetName(form), {
    frozen: { rows: HEADING_ROWS, columns: 0 },
    print: { orientation: 'portrait', onePage: false, repeated: { top: 0, bottom: 1 } },
  });
}
