import type { Sentence, Token } from '../text/index.js';
import { isOfMoney } from './addresses.js';
import { asCued, cuedPlaces, pairedNames } from './cues.js';
import { asListed, listedNames } from './listed.js';
import { officesIn } from './offices.js';
import { widen } from './edges.js';
import { eventsIn, mend, readingOf } from './spans.js';
import { asSpelledOut } from './spelled-out.js';
import { tag, type TokenSpan } from './tagger.js';
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

function namesIn(tokens: readonly Token[]): TokenSpan[] {
  const reading = readingOf(tokens);
  const tagged = asSpelledOut(reading, widen(reading, mend(reading, tag(reading))));
  const events = eventsIn(reading);
  const offices = officesIn(reading).filter(
    (office) => !events.some((event) => overlap(event, office)) && isFuller(office, tagged),
  );
  const sure = [...events, ...offices];
  const others = asCued(
    reading,
    tagged.filter((name) => !sure.some((span) => overlap(name, span))),
  );
  const found = [...sure, ...others.map((name) => asListed(reading, name))];
  const listed = [...found, ...listedNames(reading, found)];
  const all = [...listed, ...cuedPlaces(reading, listed), ...pairedNames(reading, listed)];
  return all.filter((span) => !isOfMoney(tokens, span)).sort((a, b) => a.from - b.from);
}

/** Whether an office takes in all that the model found there, and more. */
function isFuller(office: TokenSpan, tagged: readonly TokenSpan[]): boolean {
  const inside = tagged.filter((name) => overlap(name, office));
  return inside.every(
    (name) => name.from >= office.from && name.to <= office.to && name.to - name.from < office.to - office.from,
  );
}

function overlap(a: TokenSpan, b: TokenSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The mention of a stretch of tokens. */
export function mentionOf(tokens: readonly Token[], { from, to, type }: TokenSpan): Mention {
  const span = tokens.slice(from, to);
  const text = span.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
  return { start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0, text, type };
}
