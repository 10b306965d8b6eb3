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

type Score = (scorer: string, ...options: readonly string[]) => Promise<string>;

/** The second ones only measure: nothing is learnt or set on their topics. */
const draftStatements = [
  { title: 'draft statements', file: 'statements.jsonl', corpus: 'ecbplus' },
  { title: 'draft statements, unseen', file: 'unseen.jsonl', corpus: 'ecbplus-more' },
];

/** All that the evaluation folder has data for; each to be run on its own. */
export function scorings(folder: string): Scoring[] {
  const score: Score = async (scorer, ...options) => {
    const { stdout } = await exec(process.execPath, [join(folder, scorer), '--run', check, ...options], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
    return stdout;
  };
  const gold = readdirSync(join(folder, 'ner')).filter((name) => name.endsWith('.dev.jsonl'));
  return [
    ...ofComparison(folder, score),
    ...gold.map((name) => {
      const set = basename(name, '.jsonl');
      return {
        title: `entities ${set}`,
        run: async () => readEntities(await score('score-entities.mjs', '--gold', join(folder, 'ner', name)), set),
      };
    }),
    {
      title: 'entities of our own cases, and without titles',
      run: async () => {
        const { scoreOwnNames, scoreWithoutTitles } = await import('./names.js');
        return [
          ...scoreOwnNames(fromRoot('test', 'fixtures', 'names.jsonl')),
          ...scoreWithoutTitles(join(folder, 'ner', 'gum.dev.jsonl'), 'gum.dev'),
        ];
      },
    },
    ...draftStatements.map(({ title, file, corpus }) => ({
      title,
      run: async () => {
        const { scoreStatements } = await import('./draft-statements.js');
        return scoreStatements(title, fromRoot('test', 'fixtures', 'draft-statements', file), join(folder, corpus));
      },
    })),
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

/** What of claims is put together, and shown. */
function ofComparison(folder: string, score: Score): Scoring[] {
  const corpus = join(folder, 'ecbplus');
  const moreTopics = join(folder, 'ecbplus-more');
  const reports = fromRoot('test', 'fixtures', 'reports');
  const differences = fromRoot('test', 'fixtures', 'differences');
  const pairs = (title: string, sources: string, judged: string): Scoring => ({
    title,
    run: async () => readPairs(await score('score-pairs.mjs', '--corpus', sources, '--pairs', judged), title),
  });
  return [
    pairs('pairs', corpus, join(corpus, 'pairs.jsonl')),
    // What the matching was not trained on: topics of our own, and eight of published news.
    pairs('reports', reports, join(reports, 'pairs.test.jsonl')),
    pairs('unseen news', moreTopics, join(differences, 'judged-pairs.jsonl')),
    ...halves.map((half) => ({
      title: `claim frames, ${half}`,
      run: async () => {
        // The engine itself, of what was generated when it was built: not before.
        const { scoreFrames } = await import('./claim-frames/score.js');
        return scoreFrames(fromRoot('test', 'fixtures', 'claim-frames', `${half}.jsonl`), moreTopics, half);
      },
    })),
    {
      title: 'differences',
      run: async () => readDifferences(await score('score-differences.mjs', '--corpus', moreTopics, '--gold', differences)),
    },
    ...halves.map((half) => ({
      title: `two-line pairs, ${half}`,
      run: async () => {
        // The engine itself, of what was generated when it was built: not before.
        const { score: scorePairs } = await import('./two-line-pairs/score.js');
        return figuresOf(half, scorePairs(half));
      },
    })),
  ];
}
