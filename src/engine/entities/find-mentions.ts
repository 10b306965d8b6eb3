import type { Sentence, Token } from '../text/index.js';
import { isCurrencySign } from './rules/addresses.js';
import { retypeByContext, placesInContext, hyphenatedPairs } from './rules/place-context.js';
import { retypeByGazetteer, gazetteerMatches } from './rules/gazetteer-matches.js';
import { organizationsIn } from './rules/organizations.js';
import { extendNames } from './rules/extension.js';
import { eventsIn, correctBoundaries, sentenceTokensOf } from './rules/boundaries.js';
import { applyAcronymDefinitions } from './rules/acronym-definitions.js';
import { tag, type MentionRange } from './tagger/tagger.js';
import type { Mention } from './types.js';

/**
 * Finds the names in one block of text: people, organizations and places by the trained model and the name lists, events by
 * their words. Nationalities, titles, weekdays and months are no names.
 *
 * @returns mentions in reading order that do not overlap, in the offsets of the tokens
 */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap(({ tokens }) => namesIn(tokens).map((span) => mentionOf(tokens, span)));
}

function namesIn(tokens: readonly Token[]): MentionRange[] {
  const reading = sentenceTokensOf(tokens);
  const tagged = applyAcronymDefinitions(reading, extendNames(reading, correctBoundaries(reading, tag(reading))));
  const events = eventsIn(reading);
  const offices = organizationsIn(reading).filter(
    (office) => !events.some((event) => overlap(event, office)) && isFuller(office, tagged),
  );
  const sure = [...events, ...offices];
  const others = retypeByContext(
    reading,
    tagged.filter((name) => !sure.some((span) => overlap(name, span))),
  );
  const found = [...sure, ...others.map((name) => retypeByGazetteer(reading, name))];
  const listed = [...found, ...gazetteerMatches(reading, found)];
  const all = [...listed, ...placesInContext(reading, listed), ...hyphenatedPairs(reading, listed)];
  return all.filter((span) => !isCurrencySign(tokens, span)).sort((a, b) => a.from - b.from);
}

/** Whether an office takes in all that the model found there, and more. */
function isFuller(office: MentionRange, tagged: readonly MentionRange[]): boolean {
  const inside = tagged.filter((name) => overlap(name, office));
  return inside.every(
    (name) => name.from >= office.from && name.to <= office.to && name.to - name.from < office.to - office.from,
  );
}

function overlap(a: MentionRange, b: MentionRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The mention of a stretch of tokens. */
export function mentionOf(tokens: readonly Token[], { from, to, type }: MentionRange): Mention {
  const span = tokens.slice(from, to);
  const text = span.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
  return { start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0, text, type };
}
