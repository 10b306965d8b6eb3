import yargs from 'yargs';
import manifest from '../../package.json' with { type: 'json' };
import { formatNames, type FormatName } from './formats/index.js';

/** What the arguments ask for. */
export type Invocation = CheckInvocation | { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'misuse'; readonly message: string };

/** `variorum check` */
export interface CheckInvocation {
  readonly kind: 'check';
  /** Files and folders as typed; at least one. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** Whether groups whose claims agree are printed too. */
  readonly all: boolean;
}

const widest = 100;

/**
 * Reads the command line.
 *
 * @param columns the terminal's width, to wrap the help to
 */
export async function readArguments(argv: readonly string[], columns: number = widest): Promise<Invocation> {
  let invocation: Invocation | undefined;
  const parser = yargs()
    .scriptName('variorum')
    .locale('en')
    .wrap(Math.min(columns, widest))
    .parserConfiguration({ 'duplicate-arguments-array': false })
    .usage('$0 check [PATH…]\n\nFinds what sources say differently about the same thing.')
    .command(
      'check [paths..]',
      'Compare the claims of some sources',
      (command) =>
        command
          .usage('$0 check [PATH…]\n\nCompares the claims of some sources and prints where they differ.')
          .positional('paths', {
            type: 'string',
            array: true,
            default: ['.'],
            defaultDescription: 'the current folder',
            describe: 'Files, or folders to look for .txt, .md and .markdown files in (not README, LICENSE, CHANGELOG, hidden files, node_modules)',
          })
          .option('format', { choices: formatNames, default: 'text' as const, requiresArg: true, describe: 'What to print' })
          .option('all', { type: 'boolean', default: false, describe: 'Print agreeing claims and every reason too (text and markdown)' })
          .epilogue('Exits with 0 when no claims conflict, 1 when some do, 2 for wrong usage or input that cannot be read.'),
      ({ paths, format, all }) => {
        invocation = { kind: 'check', paths, format, all };
      },
    )
    .demandCommand(1, 'Say what to do, such as: variorum check FOLDER')
    .recommendCommands()
    .strict()
    .showHelpOnFail(false)
    .help()
    .version(manifest.version);
  await parser.parseAsync(argv, {}, (error: Error | undefined, _arguments: unknown, output: string) => {
    if (error != null) invocation = { kind: 'misuse', message: error.message };
    else if (output !== '') invocation = { kind: 'answer', text: output };
  });
  if (invocation === undefined) throw new Error('The arguments were not understood, nor refused.');
  return invocation;
}
