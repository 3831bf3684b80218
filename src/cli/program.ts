/** The command line as a function: arguments in, exit code out. Exit codes are those of the contract. */
import { writeFile } from 'node:fs/promises';
import { Command, CommanderError, Option } from 'commander';
import { DEFAULT_PACK, packNamed, PACKS } from '../engine/packs';
import { displayWidth } from '../output/columns';
import { checkJson } from '../output/json';
import { checkNdjson } from '../output/ndjson';
import type { CheckResults } from '../output/results';
import { checkText } from '../output/text';
import { checkFiles } from './checkFiles';
import { findFiles } from './findFiles';
import { argumentError, HELP, HELP_TITLES, MESSAGES } from './messages';

/** 0: nothing of level error · 1: at least one error · 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Results go to `out`, everything about the run itself to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const PRINTERS = { text: checkText, json: checkJson, ndjson: checkNdjson } as const;
type Format = keyof typeof PRINTERS;

interface CheckArguments {
  readonly format: Format;
  readonly out?: string;
  readonly pack?: string;
}

/** Runs one command. Never throws for anything the user did. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commandLine(streams, async (paths, options) => {
    code = await runCheck(paths, options, streams);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') {
      const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
      streams.err(`${argumentError(error.code, subject)}\n${MESSAGES.tryHelp}\n`);
    }
    return 2;
  }
}

function commandLine(
  streams: Streams,
  action: (paths: string[], options: CheckArguments) => Promise<void>,
): Command {
  const program = new Command('final-accounts')
    .description(HELP.program)
    .version(__VERSION__, '-V, --version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand('help [命令]', HELP.helpCommand)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError: () => undefined })
    .usage(HELP.programUsage)
    .configureHelp({
      displayWidth,
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      // Commander would add choices and defaults in English; ours stand in the description.
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    });
  program
    .command('check')
    .description(HELP.check)
    .usage(HELP.checkUsage)
    .argument('<路径...>', HELP.paths)
    .addOption(new Option('--format <format>', HELP.format).choices(Object.keys(PRINTERS)).default('text'))
    .option('--out <path>', HELP.out)
    .option('--pack <id>', HELP.pack)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.exitCodes)
    .action(action);
  return program;
}

async function runCheck(
  paths: readonly string[],
  { format, out, pack }: CheckArguments,
  streams: Streams,
): Promise<ExitCode> {
  const named = pack === undefined ? DEFAULT_PACK : packNamed(pack);
  if (!named) {
    streams.err(
      `${MESSAGES.unknownPack(
        pack ?? '',
        PACKS.map(({ id }) => id),
      )}\n`,
    );
    return 2;
  }
  const results = await checkFiles(await findFiles(paths), { pack: named });
  const printed = PRINTERS[format](results);
  if (out === undefined) {
    streams.out(printed);
  } else if (!(await written(out, printed))) {
    streams.err(`${MESSAGES.outFailed(out)}\n`);
    return 2;
  }
  // In the text on the screen the failed files already stand at the end.
  if (format !== 'text' || out !== undefined) {
    for (const { path, message } of results.failed) streams.err(`${path}：${message}\n`);
  }
  return exitCode(results);
}

async function written(path: string, text: string): Promise<boolean> {
  return writeFile(path, text).then(
    () => true,
    () => false,
  );
}

function exitCode({ workbooks, failed }: CheckResults): ExitCode {
  if (failed.length > 0) return 2;
  return workbooks.some(({ report }) => report.findings.some(({ level }) => level === 'error')) ? 1 : 0;
}
