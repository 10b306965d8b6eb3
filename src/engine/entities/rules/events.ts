import openersWithoutOf from '#lexicon/event-openers-without-of';
import { isCommonWord } from '../gazetteer/gazetteer.js';
import { calendar, eventHeads, eventOpeners, generations } from '../gazetteer/name-words.js';
import type { MentionRange } from '../types.js';
import { isCapital, type SentenceTokens } from './sentence.js';

/** "Operation Desert Storm", "Battle of Verdun", "Munich Security Conference". */
export function eventsIn(sentence: SentenceTokens): MentionRange[] {
  const events: MentionRange[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (!isCapital(sentence, index)) continue;
    const event = opensEvent(sentence, index) ? openedAt(sentence, index) : headedAt(sentence, index);
    if (event === undefined) continue;
    events.push(event);
    index = event.end - 1;
  }
  return events;
}

function opensEvent(sentence: SentenceTokens, index: number): boolean {
  const { keys, isTitleCase } = sentence;
  const isOpener = eventOpeners.has(keys[index] ?? '') && !isCapital(sentence, index - 1);
  return isOpener && !(isTitleCase && isCommonWord(keys[index + 1] ?? ''));
}

/** What follows the word that opens the name of an event: "Operation …", "Battle of the …". */
function openedAt(sentence: SentenceTokens, opener: number): MentionRange | undefined {
  const { keys } = sentence;
  const of = keys[opener + 1] === 'of';
  const after = of ? opener + 2 : opener + 1;
  const named = keys[after] === 'the' ? after + 1 : after;
  let end = named;
  while (isCapital(sentence, end) && !eventOpeners.has(keys[end] ?? '') && !calendar.has(keys[end] ?? '')) end++;
  return end > named && (of || namedOutright.has(keys[opener] ?? '')) ? { first: opener, end, type: 'event' } : undefined;
}

/** What stands before the word that ends the name of an event: "… Summit", "… War II". */
function headedAt(sentence: SentenceTokens, head: number): MentionRange | undefined {
  const { keys } = sentence;
  if (!eventHeads.has(keys[head] ?? '')) return undefined;
  let first = head;
  while (first > 0 && isCapital(sentence, first - 1) && !calendar.has(keys[first - 1] ?? '')) first--;
  const end = generations.has(keys[head + 1] ?? '') || keys[head + 1] === 'i' ? head + 2 : head + 1;
  return first < head ? { first, end, type: 'event' } : undefined;
}

/** After these no "of" is needed. */
const namedOutright = new Set(openersWithoutOf);
