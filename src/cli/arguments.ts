import yargs from 'yargs';
import manifest from '../../package.json' with { type: 'json' };
import { formatNames, type FormatName } from './formats/index.js';

/** What the arguments ask for. */
export type Invocation =
  | CheckInvocation
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'misuse'; readonly message: string };

/** `variorum check` */
export interface CheckInvocation {
  readonly kind: 'check';
  /** Files and folders as typed; at least one. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** Whether groups whose claims agree are printed too. */
  readonly all: boolean;
  /** Whether groups are printed too whose claims are only possibly about the same thing. */
  readonly possible: boolean;
  /** Drafts to hold against the sources, files as typed. */
  readonly drafts: readonly string[];
}

const widest = 100;

const draftOption = {
  type: 'string',
  array: true,
  nargs: 1,
  requiresArg: true,
  default: [] as string[],
  describe: 'Hold what this draft says against the sources, and print that instead; may be given several times',
} as const;

/**
 * Reads the command line.
 *
 * @param columns the terminal's width, to wrap the help to
 */
export async function readArguments(argv: readonly string[], columns: number = widest): Promise<Invocation> {
  let check: CheckInvocation | undefined;
  const parser = yargs()
    .scriptName('variorum')
    .locale('en')
    .wrap(Math.min(columns, widest))
    .parserConfiguration({ 'parse-positional-numbers': false })
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
            describe:
              'Files, or folders to look for .txt, .md and .markdown files in (not README, LICENSE, CHANGELOG, hidden files, node_modules); the current folder if there are none',
          })
          .option('format', { choices: formatNames, default: 'text' as const, requiresArg: true, describe: 'What to print' })
          .option('all', {
            type: 'boolean',
            default: false,
            describe: 'Print agreeing claims and every reason too (text and markdown)',
          })
          .option('possible', {
            type: 'boolean',
            default: false,
            describe: 'Print claims too that are only possibly about the same thing (json always has them)',
          })
          .option('draft', draftOption)
          .check(
            ({ format }: { readonly format: unknown }) =>
              typeof format === 'string' || `Give --format once, as one of ${formatNames.join(', ')}.`,
          )
          .epilogue(
            'Exits with 0 when no claims conflict (with --draft: when the sources contradict nothing that the draft says), 1 when some do, 2 for wrong usage or input that cannot be read.',
          ),
      ({ _: [, ...afterDashes], paths: beforeDashes = [], format, all, possible, draft }) => {
        const paths = [...beforeDashes, ...afterDashes.map(String)];
        check = { kind: 'check', paths: paths.length === 0 ? ['.'] : paths, format, all, possible, drafts: draft };
      },
    )
    .demandCommand(1, 'Say what to do, such as: variorum check FOLDER')
    .strict()
    .showHelpOnFail(false)
    .help()
    .alias('help', 'h')
    .version(manifest.version);
  // yargs goes on after a mistake and tells of what follows from it: the first is the one to tell.
  let mistake: string | undefined;
  let answer = '';
  await parser.parseAsync(argv, {}, (error: Error | string | undefined, _arguments: unknown, output: string) => {
    if (error != null) mistake ??= typeof error === 'string' ? error : error.message;
    else answer += output;
  });
  if (mistake !== undefined) return { kind: 'misuse', message: mistake };
  return check ?? { kind: 'answer', text: answer };
}
