/** The command line as a function: arguments in, exit code out. Exit codes are those of the contract. */
import { Command, CommanderError, Option } from 'commander';
import { displayWidth } from '../output/columns';
import { FORMATS, runCheck, type CheckArguments } from './checkCommand';
import type { Spawn } from './checkPool';
import { BadInput, type ExitCode, type Streams } from './command';
import { runConvert, type ConvertArguments } from './convertCommand';
import { CHOICES, runFill, type FillArguments } from './fillCommand';
import { IMPORT_UNITS, runImport, type ImportArguments } from './importCommand';
import { IMPORT_HELP } from './importWords';
import { runInputs, type InputsArguments } from './inputsCommand';
import { argumentError, HELP, HELP_TITLES, MESSAGES } from './messages';
import { NARRATIVE_FORMATS, runNarrate, type NarrateArguments } from './narrateCommand';
import { runRule } from './ruleCommand';
import { runTemplate, type TemplateArguments } from './templateCommand';

/** Runs one command. Never throws for anything the user did. */
export async function run(
  args: readonly string[],
  streams: Streams,
  threads: Spawn | null = null,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commandLine(streams, {
    check: async (paths, options) => {
      code = await runCheck(paths, options, streams, threads);
    },
    convert: async (path, options) => {
      code = await runConvert(path, options, streams);
    },
    fill: async (path, options) => {
      code = await runFill(path, options, streams);
    },
    import: async (paths, options) => {
      code = await runImport(paths, options, streams);
    },
    inputs: async (path, options) => {
      code = await runInputs(path, options, streams);
    },
    narrate: async (path, options) => {
      code = await runNarrate(path, options, streams);
    },
    template: async (options) => {
      code = await runTemplate(options, streams);
    },
    rule: async (id) => {
      code = await runRule(id, streams);
    },
  });
  // Commander shows its own help for `nosuch --help` and calls that a success.
  const unknown = unknownCommand(args, program);
  if (unknown !== null) {
    streams.err(`${argumentError('commander.unknownCommand', unknown, [])}\n${MESSAGES.tryHelp}\n`);
    return 2;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof BadInput) {
      streams.err(`${error.message}\n`);
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') {
      const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1]?.split(', ') ?? [];
      streams.err(`${argumentError(error.code, subject, choices)}\n${MESSAGES.tryHelp}\n`);
    }
    return 2;
  }
}

/** What stands in place of a command, or behind `help`, and is none. */
function unknownCommand(args: readonly string[], program: Command): string | null {
  const [first, second] = args;
  const named = first === 'help' ? second : first;
  if (named === undefined || named.startsWith('-') || named === 'help') return null;
  return program.commands.some((command) => command.name() === named) ? null : named;
}

interface Actions {
  readonly check: (paths: string[], options: CheckArguments) => Promise<void>;
  readonly convert: (path: string, options: ConvertArguments) => Promise<void>;
  readonly fill: (path: string, options: FillArguments) => Promise<void>;
  readonly import: (paths: string[], options: ImportArguments) => Promise<void>;
  readonly inputs: (path: string, options: InputsArguments) => Promise<void>;
  readonly narrate: (path: string, options: NarrateArguments) => Promise<void>;
  readonly template: (options: TemplateArguments) => Promise<void>;
  readonly rule: (id: string | undefined) => Promise<void>;
}

function commandLine(streams: Streams, actions: Actions): Command {
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
    .addOption(new Option('--format <format>', HELP.format).choices(FORMATS).default('text'))
    .option('--out <path>', HELP.out)
    .option('--pack <id>', HELP.pack)
    .option('--waivers <file>', HELP.waivers)
    .option('--baseline <file>', HELP.baseline)
    .option('--prior <file>', HELP.checkPrior)
    .option('--strict', HELP.strict)
    .option('--mark <folder>', HELP.mark)
    .option('--shard <i/n>', HELP.shard)
    .option('--jobs <n>', HELP.jobs)
    .option('--force', HELP.force)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.exitCodes)
    .action(actions.check);
  program
    .command('fill')
    .description(HELP.fill)
    .usage(HELP.fillUsage)
    .argument('<文件>', HELP.fillWorkbook)
    .requiredOption('--out <path>', HELP.fillOut)
    .option('--inputs <file>', HELP.fillInputs)
    .option('--prior <file>', HELP.fillPrior)
    .option('--formulas', HELP.fillFormulas)
    .addOption(new Option('--choose <which>', HELP.fillChoose).choices(CHOICES).default('none'))
    .option('--pack <id>', HELP.pack)
    .option('--force', HELP.fillForce)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.writtenExitCodes)
    .action(actions.fill);
  program
    .command('convert')
    .description(HELP.convert)
    .usage(HELP.convertUsage)
    .argument('<文件>', HELP.convertWorkbook)
    .requiredOption('--out <path>', HELP.convertOut)
    .option('--balanced', HELP.convertBalanced)
    .option('--pack <id>', HELP.pack)
    .option('--force', HELP.convertForce)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.convertExitCodes)
    .action(actions.convert);
  program
    .command('import')
    .description(IMPORT_HELP.description)
    .usage(IMPORT_HELP.usage)
    .argument('<来源...>', IMPORT_HELP.sources)
    .requiredOption('--year <year>', IMPORT_HELP.year)
    .requiredOption('--out <path>', IMPORT_HELP.out)
    .option('--pack <id>', HELP.pack)
    .option('--entity <name>', IMPORT_HELP.entity)
    .addOption(new Option('--unit <unit>', IMPORT_HELP.unit).choices(IMPORT_UNITS).default('元'))
    .option('--balanced', IMPORT_HELP.balanced)
    .option('--force', IMPORT_HELP.force)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', IMPORT_HELP.exitCodes)
    .action(actions.import);
  program
    .command('inputs')
    .description(HELP.inputs)
    .usage(HELP.inputsUsage)
    .argument('<文件>', HELP.workbook)
    .option('--inputs <file>', HELP.inputsFile)
    .option('--prior <file>', HELP.prior)
    .option('--pack <id>', HELP.pack)
    .option('--out <path>', HELP.out)
    .option('--force', HELP.force)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.writtenExitCodes)
    .action(actions.inputs);
  program
    .command('narrate')
    .description(HELP.narrate)
    .usage(HELP.narrateUsage)
    .argument('<文件>', HELP.workbook)
    .addOption(new Option('--format <format>', HELP.narrateFormat).choices(NARRATIVE_FORMATS).default('text'))
    .option('--inputs <file>', HELP.inputsFile)
    .option('--prior <file>', HELP.prior)
    .option('--pack <id>', HELP.pack)
    .option('--out <path>', HELP.out)
    .option('--force', HELP.force)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.narrateExitCodes)
    .action(actions.narrate);
  program
    .command('template')
    .description(HELP.template)
    .usage(HELP.templateUsage)
    .requiredOption('--out <path>', HELP.templateOut)
    .option('--year <year>', HELP.templateYear)
    .option('--pack <id>', HELP.pack)
    .option('--entity <name>', HELP.templateEntity)
    .option('--codes <file>', HELP.templateCodes)
    .option('--from <file>', HELP.templateFrom)
    .option('--force', HELP.templateForce)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.writtenExitCodes)
    .action(actions.template);
  program
    .command('rule')
    .description(HELP.rule)
    .usage(HELP.ruleUsage)
    .argument('[编号]', HELP.ruleId)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.ruleExitCodes)
    .action(actions.rule);
  return program;
}
