/** `template`: a blank standard workbook, empty or with the structure of last year's. */
import { recognise } from '../engine/forms/recognise';
import { DEFAULT_PACK } from '../engine/packs';
import { yearOf } from '../engine/template/rollForward';
import type { CodeLine } from '../engine/template/structure';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import {
  newWorkbook,
  type NewWorkbook,
  type NewWorkbookOptions,
} from '../hosts/file/newWorkbook/newWorkbook';
import { HostFailure } from '../hosts/host';
import { say } from '../locales/sentences';
import { namedOnce, readCodes, unnamed } from './codesFile';
import { BadInput, type ExitCode, type Streams } from './command';
import { MESSAGES } from './messages';
import { writeNew } from './outputFile';
import { packOf } from './packOption';
import { refuseRead } from './readFiles';
import { holdsNoForm, readWorkbookFile } from './workbookFile';

const WORDS = MESSAGES.template;

/** The options as commander hands them on. */
export interface TemplateArguments {
  readonly out: string;
  readonly year?: string;
  readonly pack?: string;
  readonly entity?: string;
  readonly codes?: string;
  readonly from?: string;
  readonly force?: boolean;
}

/** @throws BadInput where an option cannot be used, or the file is there already and not to be overwritten */
export async function runTemplate(options: TemplateArguments, streams: Streams): Promise<ExitCode> {
  const { out, entity } = options;
  await refuseRead(out, [options.codes, options.from]);
  if (!/\.xlsx$/i.test(out)) throw new BadInput(WORDS.notXlsx(out));
  const pack = packOf(options.pack) ?? DEFAULT_PACK;
  const prior = options.from === undefined ? null : await lastYears(options.from);
  const codes = options.codes === undefined ? [] : await readCodes(options.codes);
  const made = await make({
    pack,
    year: yearGiven(options.year, prior),
    codes,
    ...(entity === undefined ? {} : { entity }),
    ...(prior ? { prior } : {}),
  });
  await writeNew(out, made.bytes, options.force === true);
  for (const notice of noticesOf(made, codes, options.from)) streams.err(`${notice}\n`);
  streams.out(`${WORDS.done(out, pack.forms.length)}\n`);
  return 0;
}

/** @throws BadInput where it holds none of the forms: there would be nothing to take over */
async function lastYears(path: string): Promise<WorkbookSnapshot> {
  const { snapshot } = await readWorkbookFile(path);
  if (holdsNoForm(recognise(snapshot))) throw new BadInput(`${path}：${MESSAGES.notOurForms}`);
  return snapshot;
}

function yearGiven(year: string | undefined, prior: WorkbookSnapshot | null): number {
  if (year !== undefined) {
    if (!/^20\d{2}$/.test(year)) throw new BadInput(WORDS.badYear(year));
    return Number(year);
  }
  const last = prior && yearOf(recognise(prior));
  if (last === null) throw new BadInput(WORDS.noYear);
  return last + 1;
}

async function make(options: NewWorkbookOptions): Promise<NewWorkbook> {
  try {
    return await newWorkbook(options);
  } catch (error) {
    if (error instanceof HostFailure && error.code === 'textTooLong') throw new BadInput(WORDS.entityTooLong);
    throw error;
  }
}

function noticesOf({ notices }: NewWorkbook, codes: readonly CodeLine[], from: string | undefined): string[] {
  const nameless = unnamed(codes);
  const once = namedOnce(codes);
  return [
    ...notices.map((notice) => `${from ?? ''}：${say('zh-CN', notice)}`),
    ...(nameless.length > 0 ? [WORDS.unknownCodes(nameless)] : []),
    ...(once.length > 0 ? [WORDS.namedOnce(once)] : []),
  ];
}
