/** `check`: from paths and options to a printed result and an exit code. */
import { CATALOGUE } from '../engine/checks/catalogue';
import { check } from '../engine/run';
import { loadCheckPage } from '../output/checkPages';
import type { CheckedWorkbook } from '../output/results';
import { readBaseline } from './baselineFile';
import { documentOf, printerOf, streamSink, type Document, type Format } from './checkDocument';
import type { CheckTask, FileCheckOptions, FileOutcome } from './checkFile';
import { markTargets } from './checkMark';
import { defaultJobs, runTasks, type Spawn } from './checkPool';
import { readPriorSnapshot } from './checkPrior';
import { progressOf } from './checkProgress';
import { CheckRun } from './checkRun';
import { inShard, shardOf } from './checkShard';
import { BadInput, type ExitCode, type Streams } from './command';
import { writeFailure } from './fileErrors';
import { findFiles, type Target } from './findFiles';
import { MESSAGES } from './messages';
import { openWhole, refuseResult } from './outputFile';
import { packOf } from './packOption';
import { refuseRead } from './readFiles';
import { isGeneral, withoutStale, withoutUsedElsewhere } from './staleWaivers';
import { readWaivers } from './waiversFile';
import { isFileError, type Sink } from './wholeFile';

export { FORMATS } from './checkDocument';

/** The options as commander hands them on; `format` is one of `FORMATS`. */
export interface CheckArguments {
  readonly format: Format;
  readonly out?: string;
  readonly pack?: string;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly prior?: string;
  readonly strict?: boolean;
  readonly mark?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly force?: boolean;
}

/** @throws BadInput where an option names something that cannot be used. */
export async function runCheck(
  paths: readonly string[],
  args: CheckArguments,
  streams: Streams,
  spawn: Spawn | null,
): Promise<ExitCode> {
  const { format, out } = args;
  if (format === 'xlsx' && out === undefined) throw new BadInput(MESSAGES.xlsxNeedsOut);
  const shard = args.shard === undefined ? null : shardOf(args.shard);
  const jobs = args.jobs === undefined ? null : jobsOf(args.jobs);
  const found = await findFiles(paths);
  const besides = [args.waivers, args.baseline, args.prior];
  if (out !== undefined) await refuseRead(out, [...found.map(({ path }) => path), ...besides]);
  const waivers = args.waivers === undefined ? [] : await readWaivers(args.waivers);
  const { all, options } = await planned(found, args, waivers);
  const tasks = shard ? inShard(all, shard) : all;
  const document = await documentFor(args, streams);
  const run = new CheckRun(document.document, streams, format !== 'text' || out !== undefined);
  // Whether an explanation for every workbook is used shows only when all of them are checked.
  const held: CheckedWorkbook[] | null = waivers.some(isGeneral) && !shard ? [] : null;
  const isQuiet = out !== undefined || streams.outIsShown !== true;
  const progress = progressOf(tasks.length, isQuiet ? (streams.terminal ?? null) : null);
  const take = (outcome: FileOutcome): void => {
    progress.step();
    if (outcome.kind === 'failed') return run.failed(outcome.failed);
    run.note(outcome);
    // A part of the files does not know what the others use.
    const workbook = shard ? withoutStale(outcome.workbook, isGeneral) : outcome.workbook;
    if (held) held.push(workbook);
    else run.workbook(workbook);
  };
  try {
    await runTasks(tasks.map(taskOf), options, { jobs: jobs ?? defaultJobs(tasks.length), spawn }, take);
    for (const workbook of withoutUsedElsewhere(held ?? [], waivers)) run.workbook(workbook);
    progress.end();
    document.document.finish();
  } catch (error) {
    progress.end();
    document.sink.discard();
    throw isFileError(error) && out !== undefined ? new BadInput(writeFailure(out, error)) : error;
  }
  return run.finish();
}

type Planned = CheckTask & { readonly root: string };

/** @throws BadInput */
async function planned(
  found: readonly Target[],
  args: CheckArguments,
  waivers: FileCheckOptions['waivers'],
): Promise<{ readonly all: readonly Planned[]; readonly options: FileCheckOptions }> {
  const { pack, strict = false, baseline, prior, mark, out } = args;
  const named = packOf(pack);
  const earlier = baseline === undefined ? null : await readBaseline(baseline);
  // A file that is none is said once, not beside every workbook.
  if (prior !== undefined) await readPriorSnapshot(prior);
  const besides = [args.waivers, baseline, prior].filter((path) => path !== undefined);
  const all =
    mark === undefined
      ? found.map((one) => ({ ...one, markTo: null }))
      : markTargets(found, mark, besides, out);
  const options = { pack: named?.id ?? null, strict, waivers, baseline: earlier, prior: prior ?? null };
  return { all, options: { ...options, onlyOne: all.length === 1 } };
}

function taskOf({ path, found, markTo }: Planned): CheckTask {
  return { path, found, markTo };
}

const MOST_JOBS = 64;

function jobsOf(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new BadInput(MESSAGES.badJobs(text));
  return jobs;
}

/** @throws BadInput where `--out` cannot be written */
async function documentFor(
  { format, out, pack, force = false }: CheckArguments,
  streams: Streams,
): Promise<{ readonly document: Document; readonly sink: Sink }> {
  // The engine names itself in every report, that of a workbook without sheets included.
  const named = packOf(pack);
  const { engine } = check({ name: '', sheets: [] }, named ? { pack: named } : {});
  const printer = printerOf(format, engine, format === 'sarif' ? await helpPages() : () => null);
  if (out === undefined) {
    const sink = streamSink(streams.out);
    return { document: documentOf(printer, sink), sink };
  }
  await refuseResult(out, format === 'xlsx' ? 'xlsx' : 'text', force);
  const sink = await openWhole(out);
  return { document: documentOf(printer, sink), sink };
}

async function helpPages(): Promise<(check: string) => string | null> {
  const pages = await Promise.all(CATALOGUE.map(async ({ id }) => [id, await loadCheckPage(id)] as const));
  const byId = new Map(pages);
  return (id) => byId.get(id) ?? null;
}
