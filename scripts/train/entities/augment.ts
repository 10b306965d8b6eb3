import roleNouns from '#lexicon/role-nouns';
import { readGroups, readLines } from '../../data/models/sources.js';
import type { Annotated, Annotation } from './corpus.js';

const offices = readLines('tagger', 'offices');

/** What people do, in lower case and one word each. */
export const occupations: readonly string[] = roleNouns.filter((noun) => /^[a-z]{4,}$/.test(noun));

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Each with what its people are called. */
export const states: readonly (readonly string[])[] = readGroups('tagger', 'states');

/**
 * The same sentences as they might stand in a news report, which the corpora hold few of: with an office before a name, as a
 * headline, in capitals, without any. Which sentences, chance decides.
 *
 * @param random from 0 to 1
 */
export function augment(sentences: readonly Annotated[], random: () => number): Annotated[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const added: Annotated[] = [];
  for (const sentence of sentences) {
    if (sentence.entities.length === 0) continue;
    const chance = random();
    if (chance < 0.08) added.push(inCase(sentence, headline));
    else if (chance < 0.11) added.push(inCase(sentence, (text) => text.toUpperCase()));
    else if (chance < 0.17) added.push(inCase(sentence, (text) => text.toLowerCase()));
    else if (chance < 0.22) added.push(withLowerNames(sentence));
    else if (chance < 0.45) {
      const person = sentence.entities.find(
        ({ start, type }) => type === 'person' && /(?:^|[^\p{Lu}]\p{Ll}+ )$/u.test(sentence.text.slice(0, start)),
      );
      if (person !== undefined) added.push(withOffice(sentence, person, pick));
    }
  }
  return added;
}

function withOffice({ text, entities }: Annotated, person: Annotation, pick: <T>(list: readonly T[]) => T): Annotated {
  const [state = '', people = ''] = pick(states);
  const occupation = pick(occupations);
  const office = pick([pick(offices), pick(offices), capitalized(occupation), occupation]);
  const origin = pick(['', `${people} `, `${people} `, `${state} `, `${state}'s `]);
  const inserted = `${origin}${office} `;
  const shift = ({ start, end, type }: Annotation): Annotation =>
    start < person.start ? { start, end, type } : { start: start + inserted.length, end: end + inserted.length, type };
  const names = entities.map(shift);
  if (origin.startsWith(state)) names.push({ start: person.start, end: person.start + state.length, type: 'place' });
  return { text: text.slice(0, person.start) + inserted + text.slice(person.start), entities: names };
}

/** The names alone without capitals, as hasty writers leave them. */
function withLowerNames({ text, entities }: Annotated): Annotated {
  let lower = text;
  for (const { start, end } of entities) lower = lower.slice(0, start) + lower.slice(start, end).toLowerCase() + lower.slice(end);
  return lower.length === text.length ? { text: lower, entities } : { text, entities };
}

const small = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

function headline(text: string): string {
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word, offset: number) =>
    offset > 0 && small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function inCase({ text, entities }: Annotated, change: (text: string) => string): Annotated {
  const changed = change(text);
  // Some letters grow when their case changes, and all offsets would move.
  return changed.length === text.length ? { text: changed, entities } : { text, entities };
}
