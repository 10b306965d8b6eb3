import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Pairs of words that news reports use for one thing (near) or keep apart (far). */
export interface Pairs {
  readonly near: readonly string[];
  readonly far: readonly string[];
}

interface PairFile {
  readonly tuned: Pairs;
  readonly seenOnce: Pairs;
  readonly unseen: Pairs;
}

/** The file says what each set is. */
export const { tuned, seenOnce, unseen } = parse(
  readFileSync(new URL('../../fixtures/word-pairs.yaml', import.meta.url), 'utf8'),
) as PairFile;
