/** `narrate`: the 决算情况说明 of one workbook as text, JSON or the whole public report as a Word document. */
import { toText } from '../engine/amounts/scaled';
import { labelOf } from '../engine/inputs/labels';
import { namesOf } from '../engine/inputs/workbookFacts';
import { narrate } from '../engine/narrative/narrate';
import { placeholderCount, type Narrative } from '../engine/narrative/narrative';
import { NOTHING_WRITTEN } from '../engine/narrative/sheet/kept';
import { narrativeStates } from '../engine/narrative/sheet/states';
import { unlikelyInputs } from '../engine/narrative/unlikely';
import { checkRecognised } from '../engine/run';
import { narrativeJson } from '../output/narrative/json';
import { narrativeText } from '../output/narrative/text';
import { placeholdersIn } from '../output/word/placeholders';
import { publicReport } from '../output/publicReport';
import { BadInput, type ExitCode, type Streams } from './command';
import { gatherInputs, type GatheredInputs, type InputOptions } from './gatherInputs';
import { MESSAGES } from './messages';
import { refuseResult, writeWhole } from './outputFile';
import { nodeRasteriser } from './rasterise';
import { refuseRead } from './readFiles';

export const NARRATIVE_FORMATS = ['text', 'json', 'docx'] as const;

export interface NarrateArguments extends InputOptions {
  /** One of `NARRATIVE_FORMATS`. */
  readonly format: (typeof NARRATIVE_FORMATS)[number];
  readonly out?: string;
  readonly force?: boolean;
}

/**
 * Placeholders are no failure: the text says what it lacks, and so does the last line on stderr.
 *
 * @throws BadInput where a file cannot be read or written, or an option names something unknown
 */
export async function runNarrate(
  path: string,
  { format, out, force = false, ...options }: NarrateArguments,
  streams: Streams,
): Promise<ExitCode> {
  // A binary file on a terminal helps nobody.
  if (format === 'docx' && out === undefined) throw new BadInput(MESSAGES.docxNeedsOut);
  if (out !== undefined) {
    await refuseRead(out, [path, options.inputs, options.prior]);
    await refuseResult(out, format === 'docx' ? 'docx' : 'text', force);
  }
  const gathered = await gatherInputs(path, options);
  const narrative = narrate(gathered.recognition, gathered.table, gathered.pack);
  const { printed, notices } = await print(format, gathered, narrative);
  if (out === undefined) {
    streams.out(String(printed));
  } else {
    await writeWhole(out, printed);
  }
  const doubts = doubtsOf(path, gathered, narrative);
  for (const notice of [...gathered.notices, ...doubts, ...notices]) streams.err(`${notice}\n`);
  const { missing } = narrative;
  if (missing.length > 0) streams.err(`${path}：${MESSAGES.placeholders(missing.length)}\n`);
  return 0;
}

async function print(
  format: NarrateArguments['format'],
  gathered: GatheredInputs,
  narrative: Narrative,
): Promise<{ readonly printed: string | Uint8Array; readonly notices: readonly string[] }> {
  switch (format) {
    case 'text':
      return { printed: narrativeText(narrative), notices: [] };
    case 'json':
      return { printed: narrativeJson(narrative), notices: [] };
    case 'docx': {
      const { snapshot, recognition, table, pack } = gathered;
      const drawing = await nodeRasteriser();
      const printed = await publicReport(
        { snapshot, recognition, narrative, inputs: table, pack },
        drawing.rasterise,
      );
      const beside = placeholdersIn(printed) - placeholderCount(narrative.sections);
      return {
        printed,
        notices: [
          ...(drawing.rasterise ? [] : [MESSAGES.noPictures[drawing.why]]),
          ...(beside > 0 ? [MESSAGES.placeholdersBeside(beside)] : []),
        ],
      };
    }
  }
}

/** A text is only as good as its numbers: what `check` calls wrong is said here too. */
function doubtsOf(
  path: string,
  { snapshot, recognition, pack, table }: GatheredInputs,
  narrative: Narrative,
): readonly string[] {
  const { findings, year } = checkRecognised(snapshot, recognition, { pack });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const given = table.get('year')?.value;
  const names = { year: narrative.year, nameOf: namesOf(recognition).nameOf };
  const unlikely = unlikelyInputs(narrative).map(({ key, value, other }) =>
    MESSAGES.unlikely(labelOf(key, names), toText(value), toText(other)),
  );
  const otherOnSheet = narrativeStates(snapshot, narrative, NOTHING_WRITTEN).filter(
    ({ status }) => status !== 'current' && status !== 'unwritten',
  ).length;
  const otherYear = given !== undefined && year !== null && year !== narrative.year;
  return [
    ...(errors > 0 ? [`${path}：${MESSAGES.hasErrors(errors)}`] : []),
    ...unlikely.map((words) => `${path}：${words}`),
    ...(otherOnSheet > 0 ? [`${path}：${MESSAGES.sheetDiffers(otherOnSheet)}`] : []),
    ...(otherYear ? [`${path}：${MESSAGES.otherYear(String(given), String(year))}`] : []),
  ];
}
