import { Corpus, type AnyClaim, type Span } from '../../../src/engine/index.js';
import type { TwoLinePair } from './pairs.js';

/** A difference between the two reports that a reader is shown. */
export interface Shown {
  /** The group's. */
  readonly title: string;
  readonly verdict: 'conflict' | 'compatible';
  /** The claims, each in its report. */
  readonly a: Span;
  readonly b: Span;
}

/** All that is shown without asking, of a workspace that holds just the two reports. */
export function shownOf({ a, b }: Pick<TwoLinePair, 'a' | 'b'>): Shown[] {
  const corpus = new Corpus();
  corpus.setAll([
    { uri: 'a.txt', text: a, languageId: 'plaintext' },
    { uri: 'b.txt', text: b, languageId: 'plaintext' },
  ]);
  return corpus.index().groups.flatMap(({ title, claims, relations }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return relations.flatMap(({ a: one, b: other, verdict }) => {
      const [first, second] = inOrder(byId.get(one), byId.get(other));
      if (verdict === 'same' || first?.uri !== 'a.txt' || second?.uri !== 'b.txt') return [];
      return [{ title, verdict, a: first, b: second }];
    });
  });
}

function inOrder(one: AnyClaim | undefined, other: AnyClaim | undefined): (AnyClaim | undefined)[] {
  return one?.uri === 'a.txt' ? [one, other] : [other, one];
}
