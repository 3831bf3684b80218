/** The command line as a function: arguments in, exit code out. Exit codes are those of the contract. */
import { Command, CommanderError, Option } from 'commander';
import { displayWidth } from '../output/columns';
import { FORMATS, runCheck, type CheckArguments } from './checkCommand';
import { BadInput, type ExitCode, type Streams } from './command';
import { argumentError, HELP, HELP_TITLES, MESSAGES } from './messages';
import { runRule } from './ruleCommand';

/** Runs one command. Never throws for anything the user did. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commandLine(streams, {
    check: async (paths, options) => {
      code = await runCheck(paths, options, streams);
    },
    rule: async (id) => {
      code = await runRule(id, streams);
    },
  });
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
      streams.err(`${argumentError(error.code, subject)}\n${MESSAGES.tryHelp}\n`);
    }
    return 2;
  }
}

interface Actions {
  readonly check: (paths: string[], options: CheckArguments) => Promise<void>;
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
    .option('--strict', HELP.strict)
    .helpOption('-h, --help', HELP.help)
    .addHelpText('after', HELP.exitCodes)
    .action(actions.check);
  program
    .command('rule')
    .description(HELP.rule)
    .usage(HELP.ruleUsage)
    .argument('[编号]', HELP.ruleId)
    .helpOption('-h, --help', HELP.help)
    .action(actions.rule);
  return program;
}
