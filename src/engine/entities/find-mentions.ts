import type { Tokens } from '../language/index.js';
import type { Sentence } from '../text/index.js';
import { applyAcronymDefinitions } from './rules/acronym-definitions.js';
import { correctBoundaries } from './rules/boundaries/correct-boundaries.js';
import { extendNames } from './rules/boundaries/extending.js';
import { isCurrencySign } from './rules/currency.js';
import { datelinePlace } from './rules/line-openings/datelines.js';
import { eventsIn } from './rules/events.js';
import { gazetteerMatches, retypeByGazetteer } from './rules/gazetteer-matches.js';
import { hyphenatedPairs } from './rules/hyphenated-pairs.js';
import { mentionOf } from './rules/mention.js';
import { organizationsIn, retypeGang } from './rules/organizations.js';
import { retypeOpponents } from './rules/opponents.js';
import { retypeFullNames } from './rules/people-like-places.js';
import { placesInContext, retypeByContext } from './rules/place-context.js';
import { covers, lengthOf, overlap } from './rules/ranges.js';
import { sentenceTokensOf } from './rules/sentence.js';
import { isOfficeOfSpeaker, speakersIn } from './rules/line-openings/speakers.js';
import { tag } from './tagger/tagger.js';
import type { Mention, MentionRange } from './types.js';

/**
 * Finds the names in one block of text: people, organizations and places by the trained model and the name lists, events by
 * their words. Nationalities, titles, weekdays and months are no names.
 *
 * @returns mentions in reading order that do not overlap, in the offsets of the tokens
 */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap(({ tokens }) => namesIn(tokens).map((name) => mentionOf(tokens, name)));
}

function namesIn(tokens: Tokens): MentionRange[] {
  const sentence = sentenceTokensOf(tokens);
  const tagged = applyAcronymDefinitions(
    sentence,
    extendNames(sentence, correctBoundaries(sentence, tag(tokens, sentence.words))),
  );
  const events = eventsIn(sentence);
  const organizations = organizationsIn(sentence).filter(
    (body) => !events.some((event) => overlap(event, body)) && isFuller(body, tagged),
  );
  const certain = [...events, ...organizations];
  const others = retypeByContext(
    sentence,
    tagged.filter((name) => !certain.some((other) => overlap(name, other))),
  );
  const typed = others.map((name) => retypeGang(sentence, retypeFullNames(sentence, retypeByGazetteer(sentence, name))));
  const found = [...certain, ...retypeOpponents(sentence, typed)];
  const listed = [...found, ...speakersIn(sentence, found), ...gazetteerMatches(sentence, found)];
  const all = [...listed, ...placesInContext(sentence, listed), ...hyphenatedPairs(sentence, listed)];
  return datelinePlace(sentence, all)
    .filter((name) => !isCurrencySign(tokens, name) && !isOfficeOfSpeaker(sentence, name))
    .sort((a, b) => a.first - b.first);
}

/** Whether a body takes in all that the model found there, and more. */
function isFuller(body: MentionRange, tagged: readonly MentionRange[]): boolean {
  const inside = tagged.filter((name) => overlap(name, body));
  return inside.every((name) => covers(body, name) && lengthOf(name) < lengthOf(body));
}
