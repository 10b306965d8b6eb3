import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot, root } from '../common/paths.js';
import { readDifferences, readEntities, readPairs, readQuantities, type Figure } from './figures.js';
import { figuresOf } from './two-line-pairs/outcome.js';
import { halves } from './two-line-pairs/pairs.js';

const exec = promisify(execFile);

/** The command that the scorers run, with a folder behind it. */
const check = 'node dist/cli.js check --format json';

/** One run of a scorer. */
export interface Scoring {
  readonly title: string;
  readonly run: () => Promise<Figure[]>;
}

/** All that the evaluation folder has data for; each to be run on its own. */
export function scorings(folder: string): Scoring[] {
  const score = async (scorer: string, ...options: readonly string[]): Promise<string> => {
    const { stdout } = await exec(process.execPath, [join(folder, scorer), '--run', check, ...options], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
    return stdout;
  };
  const corpus = join(folder, 'ecbplus');
  const reports = fromRoot('test', 'fixtures', 'reports');
  const differences = fromRoot('test', 'fixtures', 'differences');
  const gold = readdirSync(join(folder, 'ner')).filter((name) => name.endsWith('.dev.jsonl'));
  return [
    {
      title: 'pairs',
      run: async () =>
        readPairs(await score('score-pairs.mjs', '--corpus', corpus, '--pairs', join(corpus, 'pairs.jsonl')), 'pairs'),
    },
    // What the matching was not trained on: topics of our own.
    {
      title: 'reports',
      run: async () =>
        readPairs(await score('score-pairs.mjs', '--corpus', reports, '--pairs', join(reports, 'pairs.test.jsonl')), 'reports'),
    },
    // News of eight topics that nothing is learnt from.
    {
      title: 'unseen news',
      run: async () =>
        readPairs(
          await score(
            'score-pairs.mjs',
            '--corpus',
            join(folder, 'ecbplus-more'),
            '--pairs',
            join(differences, 'judged-pairs.jsonl'),
          ),
          'unseen news',
        ),
    },
    {
      title: 'differences',
      run: async () =>
        readDifferences(await score('score-differences.mjs', '--corpus', join(folder, 'ecbplus-more'), '--gold', differences)),
    },
    ...halves.map((half) => ({
      title: `two-line pairs, ${half}`,
      run: async () => {
        // The engine itself, of what was generated when it was built: not before.
        const { score: scorePairs } = await import('./two-line-pairs/score.js');
        return figuresOf(half, scorePairs(half));
      },
    })),
    ...gold.map((name) => {
      const set = basename(name, '.jsonl');
      return {
        title: `entities ${set}`,
        run: async () => readEntities(await score('score-entities.mjs', '--gold', join(folder, 'ner', name)), set),
      };
    }),
    {
      title: 'quantities',
      run: async () => readQuantities(await score('score-quantities.mjs', '--cases', join(folder, 'recognizers'))),
    },
    ...['ewt.dev', 'gum.dev'].map((set) => ({
      title: `syntax ${set}`,
      run: async () => {
        // What it asks was made by the build, which runs after this module was loaded.
        const { scoreSyntax } = await import('./syntax.js');
        const path = join(folder, 'ud', `${set}.conllu`);
        return [...scoreSyntax(path, set, 'engine'), ...scoreSyntax(path, set, 'treebank')];
      },
    })),
  ];
}
