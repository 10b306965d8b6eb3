import { generator } from '../../../scripts/common/random.js';
import { happening, report, type Facts } from './happenings.js';
import { background, stories, type Phrases } from './phrases.js';
import { pick, shuffled, type Random } from '../random.js';

/** As many articles report on each event. */
const reportsPerEvent = 5;

/** An article has as many characters, and up to a sentence more; nearly all of them take one byte. */
export const articleLength = 5_000;

/**
 * Makes up news: plain-text articles of 5 KB, several on each event, which differ in some of their numbers. The same seed
 * gives the same articles.
 */
export function articles(count: number, seed: number): string[] {
  const random = generator(seed);
  const texts: string[] = [];
  while (texts.length < count) {
    const story = pick(stories, random);
    const happened = happening(random);
    const reports = Math.min(reportsPerEvent, count - texts.length);
    for (let index = 0; index < reports; index++) texts.push(article(story, report(happened, random), random));
  }
  return texts;
}

function article(story: Phrases, facts: Facts, random: Random): string {
  const phrases = { ...background, ...story };
  const ownSentences = shuffled(story['fact'] ?? [], random);
  let text = fill('{Headline}\n\n{Opening}', phrases, facts, random);
  while (text.length < articleLength) {
    const own = random() < 0.3 ? ownSentences.pop() : undefined;
    text += (random() < 0.4 ? '\n\n' : ' ') + capitalized(fill(own ?? '{sentence}', phrases, facts, random));
  }
  return `${text}\n`;
}

/** Puts facts and phrases for the `{keys}` of a text. Throws where there is neither. */
function fill(text: string, phrases: Phrases, facts: Facts, random: Random): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const key = name.toLowerCase();
    const choices = phrases[key];
    const filled = facts[key]?.() ?? (choices === undefined ? undefined : fill(pick(choices, random), phrases, facts, random));
    if (filled === undefined) throw new Error(`Nothing is known of {${name}}: add it to test/bench/made-up/phrases.json.`);
    return name === key ? filled : capitalized(filled);
  });
}

function capitalized(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
