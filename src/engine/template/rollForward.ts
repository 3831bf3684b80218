/** The structure of last year's workbook: its lines, names and indicators, without a figure. */
import { toText, type Scaled } from '../amounts/scaled';
import { mostFrequent } from '../checks/publication';
import { FORM_IDS } from '../forms/definitions/titles';
import { foundForm, type Form, type Recognition } from '../forms/model';
import type { IndicatorGroup, PerformanceBody, WeightedLabel } from '../forms/performanceModel';
import type { FormId } from '../report/report';
import { Grid } from '../workbook/grid';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { plainLabel } from '../workbook/text';
import { orderedLines } from './codeLines';
import { OFFICIAL_BLOCKS } from './economicItems';
import {
  CODE_FORM_IDS,
  type CodeFormId,
  type CodeLine,
  type EvaluationStructure,
  type TemplateStructure,
} from './structure';

/** @param year of the new workbook; names of projects that bear last year are given this one */
export function structureOf(recognition: Recognition, year: number): TemplateStructure {
  const official = new Set(OFFICIAL_BLOCKS.flat().map(({ code }) => code));
  const codes = Object.fromEntries(CODE_FORM_IDS.map((id) => [id, linesOf(recognition, id)])) as Record<
    CodeFormId,
    readonly CodeLine[]
  >; // every id of CODE_FORM_IDS is a key
  return {
    codes,
    economic: linesOf(recognition, 'T6').filter(({ code }) => !official.has(code)),
    evaluations: {
      P1: evaluationOf(foundForm(recognition, 'P1'), year),
      P2: evaluationOf(foundForm(recognition, 'P2'), year),
    },
  };
}

function linesOf(recognition: Recognition, id: FormId): readonly CodeLine[] {
  const rows = foundForm(recognition, id)?.rows ?? [];
  return orderedLines(
    rows.flatMap(({ code, label }) => (code === null ? [] : [{ code, name: label.replace(/\s+/g, '') }])),
  );
}

/** Every 科目 of the workbook's forms, for a new one: functional codes of 表2, 表3 and 表5, economic ones of 表6. */
export function codesIn(recognition: Recognition): readonly CodeLine[] {
  return orderedLines((['T2', 'T3', 'T5', 'T6'] as const).flatMap((id) => linesOf(recognition, id)));
}

/** Null where the form is missing or lists no indicator: the blank form serves better then. */
function evaluationOf(form: Form | null, year: number): EvaluationStructure | null {
  const body = form?.performance;
  if (!form || !body || body.indicators.length === 0) return null;
  const weight = body.budget?.weight ?? null;
  const subject = form.id === 'P2' ? (body.subject ?? '') : '';
  return {
    subject: form.year === null ? subject : subject.replaceAll(`${form.year}年`, `${year}年`),
    budgetWeight: weight === null ? '' : toText(weight),
    indicators: body.indicators.map(({ first, second, label }) => ({
      first: groupLabel(body, first),
      second: groupLabel(body, second),
      third: weighted(label),
    })),
  };
}

function groupLabel({ groups }: PerformanceBody, index: number | null): string {
  const group: IndicatorGroup | undefined = index === null ? undefined : groups[index];
  return group ? weighted(group) : '';
}

function weighted({
  name,
  weight,
}: Pick<WeightedLabel, 'name'> & { readonly weight: Scaled | null }): string {
  return weight === null ? name : `${name}（${toText(weight)}分）`;
}

/** The entity as most forms print it, brackets of their width; '' where none states it. */
export function entityOf(recognition: Recognition, snapshot: WorkbookSnapshot): string {
  const forms = FORM_IDS.flatMap((id) => foundForm(recognition, id) ?? []);
  const entity = mostFrequent(forms.flatMap((form) => form.entity?.text ?? []));
  const line = forms.find((form) => form.entity?.text === entity)?.entity;
  if (!line || entity === null) return '';
  const sheet = snapshot.sheets.find(({ name }) => name === line.cell.sheet);
  const cell = sheet && new Grid(sheet).at(line.cell.row, line.cell.column);
  const written = /[:：]\s*(.+)$/.exec(String(cell?.value ?? ''))?.[1]?.trim() ?? '';
  // The line may hold the unit of money too; then the reader's own cut is taken.
  return plainLabel(written) === plainLabel(entity) ? written : entity;
}

/** The year most forms state; null where none does. */
export function yearOf(recognition: Recognition): number | null {
  const years = FORM_IDS.flatMap((id) => foundForm(recognition, id)?.year ?? []);
  const year = mostFrequent(years.map(String));
  return year === null ? null : Number(year);
}
