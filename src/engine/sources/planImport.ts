/**
 * Sources → the nine forms. The Ministry's 财决 export and accounts lists are read, put together, and what follows from
 * them is filled in; then the workbook is checked as any other. One bad row, and there is no workbook at all: what is
 * half imported is worse than what is missing.
 */
import { toText } from '../amounts/scaled';
import type { Heading } from '../forms/heading';
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import { foundForm, type Recognition } from '../forms/model';
import { recognise } from '../forms/recognise';
import type { Pack } from '../packs/pack';
import type { WorkbookReport } from '../report/report';
import { checkRecognised } from '../run';
import type { TemplateWorkbook } from '../template/sheet';
import { Grid } from '../workbook/grid';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { collate } from './collate';
import { missingColumns } from './list/columns';
import { findList, readLists, type ListTable } from './list/readList';
import { readSetForm } from './ministry/readSet';
import { setNumberOf } from './ministry/setForms';
import { missingParts } from './missing';
import { sentence, type SourceSentence } from './sentence';
import type { Knowledge, SourceFigure, SourceProblem, SourceReading } from './source';
import { namedOnce, nameless, structureOf } from './structure';
import { amountIn, buildWorkbook } from './workbook';

export interface ImportOptions {
  readonly pack: Pack;
  /** 决算年度. */
  readonly year: number;
  /** Absent: as the Ministry's forms state it, else blank. */
  readonly entity?: string;
}

/** What was read from one table. */
export type TakenTable = Pick<SourceReading, 'place' | 'kind' | 'taken'>;

export interface ImportPlan {
  /** By source and row. Where there is one, `workbook` is null. */
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  readonly tables: readonly TakenTable[];
  /** What the sources do not say. */
  readonly missing: readonly SourceSentence[];
  readonly workbook: ImportedWorkbook | null;
}

export interface ImportedWorkbook {
  /** In 元. */
  readonly template: TemplateWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly report: WorkbookReport;
  /** What came from the sources, one per cell. */
  readonly items: readonly SourceFigure[];
  /** Cells that follow from the items. */
  readonly derived: number;
}

/** Far beyond any name of an office: a title has the name and more. */
const LONGEST_ENTITY = 200;

export function planImport(sources: readonly WorkbookSnapshot[], options: ImportOptions): ImportPlan {
  const { readings, headings } = readAll(sources);
  const { figures, problems: differing } = collate(readings);
  const tables = readings.map(({ place, kind, taken }) => ({ place, kind, taken }));
  const warnings = [
    ...readings.flatMap((reading) => reading.warnings),
    ...headingWarnings(headings, options),
  ];
  const entity = options.entity ?? headings.find(({ heading }) => heading.entity)?.heading.entity?.text ?? '';
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...differing,
    ...nothingTaken(readings),
    ...(entity.length > LONGEST_ENTITY ? [atWhole('', sentence('entityTooLong'))] : []),
  ];
  if (problems.length > 0) return { problems, warnings, tables, missing: [], workbook: null };

  const knows = knowledgeOf(readings);
  const names = readings.flatMap((reading) => reading.names);
  const structure = structureOf(figures, names);
  const built = buildWorkbook({ ...options, entity, structure, figures, threePublic: knows.threePublic });
  const stated = readings.flatMap(({ totals }) =>
    totals.flatMap((total) => statedDiffers(built.recognition, total)),
  );
  const missing = missingParts(figures, knows, options.pack);
  if (stated.length > 0) return { problems: stated, warnings, tables, missing, workbook: null };
  return {
    problems: [],
    warnings: [
      ...warnings,
      ...ofCodes('codeNamedOnce', namedOnce(structure, names)),
      ...ofCodes('codeNameless', nameless(structure)),
    ],
    tables,
    missing,
    workbook: {
      ...built,
      report: checkRecognised(built.snapshot, built.recognition, { pack: options.pack }),
      items: figures,
    },
  };
}

/** A list of which nothing but the header is there, or a set without an amount: an empty workbook would pass for its data. */
function nothingTaken(readings: readonly SourceReading[]): readonly SourceProblem[] {
  const tables = readings.filter(({ kind }) => kind !== '');
  if (readings.some(({ taken, problems }) => taken > 0 || problems.length > 0)) return [];
  return tables.map(({ place }) => ({
    place: { ...place, row: null },
    content: '',
    reason: sentence('noRows'),
  }));
}

interface SourceHeading {
  readonly source: string;
  readonly sheet: string;
  readonly heading: Heading;
}

function readAll(sources: readonly WorkbookSnapshot[]): {
  readonly readings: readonly SourceReading[];
  readonly headings: readonly SourceHeading[];
} {
  const lists: ListTable[] = [];
  const readings: SourceReading[] = [];
  const headings: SourceHeading[] = [];
  for (const snapshot of sources) {
    const { name, sheets } = snapshot;
    const own: ListTable[] = [];
    let isKnown = false;
    let isSet = false;
    const others: string[] = [];
    for (const sheet of sheets) {
      const grid = new Grid(sheet);
      if (grid.extent.bottom < 0) continue;
      const number = setNumberOf(grid);
      const list = number === null ? findList(name, grid) : null;
      if (number !== null) {
        const { reading, heading } = readSetForm(name, grid, number);
        readings.push(reading);
        headings.push({ source: name, sheet: sheet.name, heading });
        isSet = true;
      } else if (list) own.push(list);
      else others.push(sheet.name);
      isKnown ||= number !== null || list !== null;
    }
    if (!isSet && !own.some(isWholeList) && holdsPublishedForm(snapshot)) {
      readings.push(refusedSource(name, sentence('publishedForms')));
      continue;
    }
    lists.push(...own);
    readings.push(withoutTable(name, isKnown, others));
  }
  return { readings: [...readLists(lists), ...readings.filter(isTelling)], headings };
}

function isWholeList({ header }: ListTable): boolean {
  return missingColumns(header.columns).length === 0;
}

/** The nine forms themselves, which some take for a source. */
function holdsPublishedForm(snapshot: WorkbookSnapshot): boolean {
  const recognition = recognise(snapshot);
  return FORM_IDS.some((id) => foundForm(recognition, id) !== null);
}

function refusedSource(source: string, reason: SourceSentence): SourceReading {
  return { ...withoutTable(source, true, []), problems: [atWhole(source, reason)] };
}

function isTelling({ kind, problems, warnings }: SourceReading): boolean {
  return kind !== '' || problems.length > 0 || warnings.length > 0;
}

/** Sheets beside the tables are told; a source without any table is a problem. */
function withoutTable(source: string, isKnown: boolean, others: readonly string[]): SourceReading {
  const names = others.filter((name) => name !== '').join('、');
  return {
    place: { source, sheet: '', row: null, column: null },
    kind: '',
    taken: 0,
    figures: [],
    totals: [],
    names: [],
    problems: isKnown ? [] : [atWhole(source, sentence('noTable'))],
    warnings: isKnown && names !== '' ? [atWhole(source, sentence('sheetNotRead', { sheets: names }))] : [],
    knows: { economicItems: false, threePublic: false },
  };
}

function atWhole(source: string, reason: SourceSentence): SourceProblem {
  return { place: { source, sheet: '', row: null, column: null }, content: '', reason };
}

function knowledgeOf(readings: readonly SourceReading[]): Knowledge {
  return {
    economicItems: readings.some(({ knows }) => knows.economicItems),
    threePublic: readings.some(({ knows }) => knows.threePublic),
  };
}

/** A total of a source that is not what its items come to. */
function statedDiffers(recognition: Recognition, total: SourceFigure): readonly SourceProblem[] {
  const amount = amountIn(recognition, total);
  if (amount === null || amount === total.value) return [];
  const values = {
    form: OFFICIAL_NAMES[total.form],
    row: total.row,
    printed: toText(total.value),
    expected: toText(amount),
    difference: toText(total.value - amount),
  };
  return [{ place: total.place, content: toText(total.value), reason: sentence('statedDiffers', values) }];
}

function headingWarnings(
  headings: readonly SourceHeading[],
  { year, entity }: ImportOptions,
): readonly SourceProblem[] {
  return headings.flatMap(({ source, sheet, heading }): SourceProblem[] => {
    const place = { source, sheet, row: null, column: null };
    const at = (reason: SourceSentence): SourceProblem => ({ place, content: '', reason });
    const owner = heading.entity?.text;
    return [
      ...(heading.year !== null && heading.year !== year
        ? [at(sentence('yearDiffers', { found: String(heading.year), wanted: String(year) }))]
        : []),
      ...(entity !== undefined && owner !== undefined && owner !== entity
        ? [at(sentence('entityDiffers', { found: owner, wanted: entity }))]
        : []),
    ];
  });
}

/** One warning for all of these codes; none where there are none. */
function ofCodes(id: 'codeNamedOnce' | 'codeNameless', codes: readonly string[]): readonly SourceProblem[] {
  return codes.length === 0 ? [] : [atWhole('', sentence(id, { codes: codes.join('、') }))];
}
