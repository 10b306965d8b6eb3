import { canonicalName } from './canonical-name.js';
import { generations, particles } from '../words.js';

/** The parts of a person's name, in the form in which spellings coincide. */
export interface PersonName {
  /** The first given name; empty where only a surname was written. */
  readonly given: string;
  /** What stands between the first given name and the surname, as initials. */
  readonly middle: string;
  readonly surname: string;
}

/** Takes a person's name as written apart: "Ursula von der Leyen", "J. R. Smith Jr.", "Mr. Kim". */
export function personName(text: string): PersonName {
  const words = canonicalName(text, 'person').split(' ');
  while (words.length > 1 && generations.has(words.at(-1) ?? '')) words.pop();
  const surname = words.pop() ?? '';
  while (words.length > 0 && particles.has(words.at(-1) ?? '')) words.pop();
  const [given = '', ...middle] = words;
  return { given: givenKey(given), middle: middle.map((word) => word.charAt(0)).join(''), surname };
}

/**
 * Transliterations of one given name differ in its vowels (Mohammed, Muhammad; Dmitri, Dimitry), but so do different short
 * names (Jan, Jean) and the names of men and women (Alexander, Alexandra).
 */
function givenKey(word: string): string {
  const skeleton = word.replace(/(?!^)[aeiouy]/g, '');
  return skeleton.length < 4 ? word : `${skeleton}${word.endsWith('a') ? 'a' : ''}`;
}

/**
 * Which names of people mean one person, by their parts: equal given name and surname, where the middle names do not speak
 * against it; an initial for a given name that only one person of that surname has.
 *
 * @param names distinct
 * @returns for each name the number of its person
 */
export function samePeople(names: readonly PersonName[]): number[] {
  const groups = new Map<string, number[]>();
  names.forEach((name, index) => {
    const key = `${name.given} ${name.surname}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const person = names.map((_, index) => index);
  for (const group of groups.values()) {
    const middles = new Set(group.map((index) => names[index]?.middle).filter((middle) => middle !== ''));
    // George W. Bush is not George H. W. Bush, and which of the two George Bush is, is open.
    const first = group[0] ?? 0;
    if (middles.size <= 1) for (const index of group) person[index] = first;
    else joinByMiddle(group, names, person);
  }
  joinInitials(groups, person);
  return person;
}

function joinByMiddle(group: readonly number[], names: readonly PersonName[], person: number[]): void {
  const byMiddle = new Map<string, number>();
  for (const index of group) {
    const middle = names[index]?.middle ?? '';
    const known = byMiddle.get(middle);
    if (known === undefined) byMiddle.set(middle, index);
    else person[index] = known;
  }
}

/** "J. Smith" is Jane Smith where no other J has that surname. */
function joinInitials(groups: ReadonlyMap<string, readonly number[]>, person: number[]): void {
  const byInitial = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const [given = '', surname = ''] = key.split(' ');
    if (given.length < 2) continue;
    const initial = `${given.charAt(0)} ${surname}`;
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), key]);
  }
  for (const [initial, keys] of byInitial) {
    const full = groups.get(keys[0] ?? '')?.[0];
    const alone = keys.length === 1 && new Set((groups.get(keys[0] ?? '') ?? []).map((index) => person[index])).size === 1;
    if (alone && full !== undefined) for (const index of groups.get(initial) ?? []) person[index] = person[full] ?? full;
  }
}
