/** `check`: from paths and options to a printed result and an exit code. */
import { writeFile } from 'node:fs/promises';
import { formsRead } from '../engine/report/formsRead';
import { isOpen } from '../engine/report/waivers';
import { checkJson } from '../output/json';
import { checkNdjson } from '../output/ndjson';
import type { CheckResults } from '../output/results';
import { checkText } from '../output/text';
import { readBaseline } from './baselineFile';
import { checkFiles } from './checkFiles';
import { BadInput, type ExitCode, type Streams } from './command';
import { findFiles } from './findFiles';
import { MESSAGES } from './messages';
import { packOf } from './packOption';
import { readWaivers } from './waiversFile';

const PRINTERS = { text: checkText, json: checkJson, ndjson: checkNdjson } as const;
type Format = keyof typeof PRINTERS;

export const FORMATS: readonly string[] = Object.keys(PRINTERS);

/** The options as commander hands them on; `format` is one of `FORMATS`. */
export interface CheckArguments {
  readonly format: Format;
  readonly out?: string;
  readonly pack?: string;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly strict?: boolean;
}

/** @throws BadInput where an option names something that cannot be used. */
export async function runCheck(
  paths: readonly string[],
  { format, out, pack, waivers, baseline, strict = false }: CheckArguments,
  streams: Streams,
): Promise<ExitCode> {
  const options = {
    pack: packOf(pack),
    strict,
    waivers: waivers === undefined ? [] : await readWaivers(waivers),
    baseline: baseline === undefined ? null : await readBaseline(baseline),
  };
  const { results, notices } = await checkFiles(await findFiles(paths), options);
  const printed = PRINTERS[format](results);
  if (out === undefined) {
    streams.out(printed);
  } else {
    await writeFile(out, printed).catch(() => {
      throw new BadInput(MESSAGES.outFailed(out));
    });
  }
  for (const notice of notices) streams.err(`${notice}\n`);
  if (format !== 'text' || out !== undefined) {
    const unread = results.workbooks.filter(({ report }) => formsRead(report) === 0);
    for (const { path } of unread) streams.err(`${path}：${MESSAGES.noForms}\n`);
  }
  // In the text on the screen the failed files already stand at the end.
  if (format !== 'text' || out !== undefined) {
    for (const { path, message } of results.failed) streams.err(`${path}：${message}\n`);
  }
  return exitCode(results);
}

/** Errors that are explained, with the numbers still as they were, do not count. */
function exitCode({ workbooks, failed }: CheckResults): ExitCode {
  if (failed.length > 0) return 2;
  const errors = workbooks.flatMap(({ report }) => report.findings.filter(({ level }) => level === 'error'));
  // A workbook without any form was not checked: not to be taken for a clean one.
  if (workbooks.some(({ report }) => formsRead(report) === 0)) return 2;
  return errors.some(isOpen) ? 1 : 0;
}
