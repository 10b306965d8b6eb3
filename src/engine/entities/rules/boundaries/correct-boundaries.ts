import type { MentionRange } from '../../types.js';
import { isInAddress } from '../addresses.js';
import type { SentenceTokens } from '../sentence.js';
import { addFirstName, joinAdjacent, joinInverted, joinListed } from './joining.js';
import {
  splitAffiliation,
  splitAtPreposition,
  splitBody,
  splitConjunction,
  splitHyphenated,
  splitPossessive,
  splitTitle,
} from './splitting.js';
import { cutArticle, cutCommonWords, cutOccupation, dropOrdinaryWord, trim } from './trimming.js';

/**
 * What the model finds, mended by what is certain: a title, a nationality or a weekday is no part of a name, a country before
 * a title and one before "'s" are names of their own, and two names joined by a hyphen are two.
 */
export function correctBoundaries(sentence: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const steps = [
    splitPossessive,
    splitAtPreposition,
    splitBody,
    splitTitle,
    splitHyphenated,
    trim,
    cutArticle,
    cutOccupation,
    dropOrdinaryWord,
    cutCommonWords,
    splitConjunction,
    splitAffiliation,
    addFirstName,
  ];
  const mended = steps.reduce((names: readonly MentionRange[], step) => names.flatMap((name) => step(sentence, name)), spans);
  return joinListed(sentence, joinInverted(sentence, joinAdjacent(sentence, mended))).filter(
    (span, index, all) => isApart(span, index, all) && !isInAddress(sentence.tokens, span),
  );
}

/** A step may have made a name reach into the one before it. */
function isApart(span: MentionRange, index: number, spans: readonly MentionRange[]): boolean {
  const before = spans[index - 1];
  return before === undefined || before.end <= span.first;
}
