import { existsSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';
import { packagesAreFetched } from '../packages.js';

/** What makes a model: `script --to FOLDER` writes its files into a folder. */
export interface Recipe {
  /** Its folder beneath `data/models`. */
  readonly model: string;
  readonly script: string;
  /** Whether what it is made of is on this machine. */
  readonly isAtHand: () => boolean;
}

const hasCorpora = (): boolean => existsSync(fromRoot('..', 'shared', 'eval', 'ner'));
const hasTreebanks = (): boolean => existsSync(fromRoot('..', 'shared', 'eval', 'ud'));
const hasNews = (): boolean =>
  ['ecbplus', 'ecbplus-more'].every((folder) => existsSync(fromRoot('..', 'shared', 'eval', folder)));

/** All that is made by a command; what builds on others stands behind them. */
export const recipes: readonly Recipe[] = [
  { model: 'wordnet', script: 'scripts/data/wordnet/main.ts', isAtHand: packagesAreFetched },
  { model: 'vectors', script: 'scripts/data/vectors/main.ts', isAtHand: packagesAreFetched },
  { model: 'gazetteers', script: 'scripts/data/gazetteers/main.ts', isAtHand: packagesAreFetched },
  { model: 'tagger/sources', script: 'scripts/data/gazetteers/training-names.ts', isAtHand: packagesAreFetched },
  { model: 'word-classes', script: 'scripts/data/word-classes/main.ts', isAtHand: packagesAreFetched },
  { model: 'tagger', script: 'scripts/train/entities/main.ts', isAtHand: hasCorpora },
  { model: 'syntax', script: 'scripts/train/syntax/main.ts', isAtHand: hasTreebanks },
  { model: 'event-matching', script: 'scripts/train/matching/events.ts', isAtHand: hasNews },
  { model: 'claim-matching', script: 'scripts/train/matching/claims.ts', isAtHand: hasNews },
];
