/** `check --prior FILE`: last year's workbook beside each that is checked, and what does not agree between them. */
import { fromText } from '../engine/amounts/scaled';
import { recognise } from '../engine/forms/recognise';
import { priorWorkbook } from '../engine/inputs/prior';
import { readInputsSheet } from '../engine/inputs/readSheet';
import { inputTable } from '../engine/inputs/table';
import { labelOf } from '../engine/inputs/labels';
import type { WorkbookState } from '../engine/report/state';
import { qualifiedA1 } from '../engine/workbook/reference';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { grouped, say } from '../locales/sentences';
import { thisYear } from './gatherInputs';
import { MESSAGES } from './messages';
import { readWorkbookFile } from './workbookFile';

const NAMELESS = { year: null, nameOf: () => null };

/** Read once, however many workbooks it is held against. */
let last: { readonly path: string; readonly snapshot: Promise<WorkbookSnapshot> } | null = null;

/** @throws BadInput where the file cannot be read as a workbook */
export async function readPriorSnapshot(path: string): Promise<WorkbookSnapshot> {
  if (last?.path !== path) last = { path, snapshot: readWorkbookFile(path).then(({ snapshot }) => snapshot) };
  return last.snapshot;
}

/**
 * What makes last year's workbook doubtful beside this one, and every 上年数 filled in that it states otherwise. Amounts of
 * the inputs are in 万元 on either side.
 */
export async function priorNotices(
  prior: string,
  path: string,
  snapshot: WorkbookSnapshot,
  state: WorkbookState,
): Promise<readonly string[]> {
  const filled = inputTable({ sheet: readInputsSheet(snapshot).entries, kept: state.inputs });
  const { entries, warnings } = priorWorkbook(
    await readPriorSnapshot(prior),
    thisYear(recognise(snapshot, state.sheets), filled),
  );
  const differing = [...entries].flatMap(([key, { value, priorCell }]) => {
    const entry = filled.get(key);
    const [typed, stated] = [fromText(String(entry?.value ?? '')), fromText(String(value))];
    if (!entry || typed === null || stated === null || typed === stated) return [];
    const at = [entry.cell, priorCell].map((cell) => (cell ? qualifiedA1(cell) : ''));
    return [
      MESSAGES.priorDiffers(
        path,
        labelOf(key, NAMELESS),
        grouped(String(entry.value)),
        grouped(String(value)),
        at,
      ),
    ];
  });
  return [...warnings.map((warning) => `${path}：${say('zh-CN', warning)}`), ...differing];
}
