import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { append, intersect } from '../../../collections.js';
import { Memo } from '../../memo/index.js';
import { isLastName, kindsOf } from '../gazetteer/gazetteer.js';
import type { Entity } from '../types.js';
import { canonicalName } from './canonical-name.js';
import { isSameSpelling } from './same-spelling.js';
import { personName } from './person-name.js';

/** Two entities whose names differ as a slip of the pen does. Whether they are one only the analyst knows. */
export interface Lookalike {
  /** The one that is written less often. */
  readonly entity: Entity;
  readonly like: Entity;
}

/** Shorter words differ in a letter or two without being one; in longer ones a slip is likelier than another name. */
const shortest = 5;
const shortestForOneLetter = 6;
const shortestForTwoLetters = 7;
/** Names of many words are compared by nobody's eye; in UTF-16 code units. */
const longest = 40;

/**
 * Finds names that may be misspellings of others: one letter apart, or two where they sound alike, of one type, seldom written
 * beside the other, and in its company. Names that the lists both know are two (Niger, Nigeria), and so are people of
 * different given names and what differs in a figure, in a feminine or in a plural. People who hold one office are asked about however well
 * known or often written their surnames are. Names that some form spells alike are not: there is nothing to choose between.
 *
 * Names meet under keys and never in pairs: the names less one letter (https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f),
 * and how they sound (Philips, The Double Metaphone Search Algorithm, 2000).
 *
 * @param holdOneOffice whether two people are given one role at one firm or place
 * @returns at most one for each entity, what is written most often; in the order of the entities
 */
export function findLookalikes(
  entities: readonly Entity[],
  holdOneOffice: (one: Entity, other: Entity) => boolean = () => false,
): Lookalike[] {
  const keyed = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = spellingOf(entity);
    if (key !== undefined) append(keyed, key, entity);
  }
  const cooccurrence = new Cooccurrence(entities);
  const found = new Map<Entity, Entity>();
  for (const [one, other] of similarKeys([...keyed.keys()])) {
    const areTwo = areBothKnown(one, other);
    for (const a of keyed.get(one) ?? []) {
      for (const b of keyed.get(other) ?? []) {
        const [rare, like] = a.mentions.length < b.mentions.length ? [a, b] : [b, a];
        const best = found.get(rare);
        if ((best?.mentions.length ?? 0) >= like.mentions.length) continue;
        if (!namesAgree(a, b) || (areTwo && a.type !== 'person') || isSpelledLike(a, b)) continue;
        if ((!areTwo && isRare(rare, like) && cooccurrence.isShared(a, b)) || holdOneOffice(a, b)) found.set(rare, like);
      }
    }
  }
  return entities.flatMap((entity) => {
    const like = found.get(entity);
    return like === undefined ? [] : [{ entity, like }];
  });
}

/** What is compared, after its type: people by their surnames. */
function spellingOf({ type, name }: Entity): string | undefined {
  if (type !== 'person' && type !== 'organization' && type !== 'place') return undefined;
  const spelling = type === 'person' ? personName(name).surname : canonicalName(name, type);
  const fits = spelling.length >= shortest && spelling.length <= longest && !/\d/.test(spelling);
  return fits ? `${type}:${spelling}` : undefined;
}

function similarKeys(keys: readonly string[]): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const key of keys) {
    for (const meeting of meetingsOf(key)) append(buckets, meeting, key);
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    bucket.forEach((one, index) => {
      for (const other of bucket.slice(index + 1))
        if (!pairs.has(`${one}\n${other}`) && isSlip(one, other)) pairs.set(`${one}\n${other}`, [one, other]);
    });
  }
  return [...pairs.values()];
}

/** The same names are met again after each edit. */
const meetings = new Memo<string, ReadonlySet<string>>(30_000);

/** The keys under which a name meets those that are like it. */
function meetingsOf(key: string): ReadonlySet<string> {
  return meetings.get(key, () => {
    const at = key.indexOf(':') + 1;
    const less = Array.from({ length: key.length - at }, (_, index) => key.slice(0, at + index) + key.slice(at + index + 1));
    return new Set([key, ...less, `${key.slice(0, at + 1)} ${doubleMetaphone(key.slice(at))[0]}`]);
  });
}

function isSlip(one: string, other: string): boolean {
  const [type, words] = partsOf(one);
  const [otherType, others] = partsOf(other);
  if (type !== otherType || words.length !== others.length) return false;
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? ''] as const]));
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [a, b] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  if (a.length < shortest || !b.startsWith(a.charAt(0)) || b === `${a}a` || b === `${a}s`) return false;
  const letters = distance(a, b);
  return letters === 1
    ? a.length >= shortestForOneLetter || soundAlike(a, b)
    : letters === 2 && a.length >= shortestForTwoLetters && soundAlike(a, b);
}

/** Whether the lists know both keys as names. */
function areBothKnown(one: string, other: string): boolean {
  return [one, other].every((key) => {
    const [type, words] = partsOf(key);
    return isKnown(type, words.join(' '));
  });
}

/** The type and the words of a key. */
function partsOf(key: string): readonly [string, string[]] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1).split(' ')];
}

function soundAlike(a: string, b: string): boolean {
  const [sounds, others] = [doubleMetaphone(a), doubleMetaphone(b)];
  return sounds.some((sound) => others.includes(sound));
}

function isKnown(type: string, spelling: string): boolean {
  return type === 'person' ? isLastName(spelling) : kindsOf(spelling) !== 0;
}

/** Two names that are both written often are two. */
function isRare(rare: Entity, other: Entity): boolean {
  return rare.mentions.length <= 2 || rare.mentions.length * 2 <= other.mentions.length;
}

/** Whether some form of one is a form of the other but for case, accents and punctuation: an analyst may have merged or renamed them so. */
function isSpelledLike(one: Entity, other: Entity): boolean {
  return [other.name, ...other.aliases].some((form) => [one.name, ...one.aliases].some((each) => isSameSpelling(each, form)));
}

/** People's given names, as far as both are written out. */
function namesAgree(one: Entity, other: Entity): boolean {
  if (one.type !== 'person') return true;
  const [a, b] = [personName(one.name).given, personName(other.name).given];
  // Empty, an initial, or the same.
  return a === b || (a.length < 2 && b.startsWith(a)) || (b.length < 2 && a.startsWith(b));
}

/** Who is named where. */
class Cooccurrence {
  readonly #byUri = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type !== 'person' && entity.type !== 'organization') continue;
      let last: string | undefined;
      for (const { uri } of entity.mentions) {
        // Mentions come source by source.
        if (uri !== last) append(this.#byUri, uri, entity);
        last = uri;
      }
    }
  }

  /** Whether two are named in one source, or in sources that name another person or organization both. */
  isShared(one: Entity, other: Entity): boolean {
    const uris = new Set(one.mentions.map(({ uri }) => uri));
    const others = new Set(other.mentions.map(({ uri }) => uri));
    if (intersect(uris, others)) return true;
    const around = new Set([...uris].flatMap((uri) => this.#byUri.get(uri) ?? []));
    return [...others].some((uri) =>
      (this.#byUri.get(uri) ?? []).some((each) => each !== one && each !== other && around.has(each)),
    );
  }
}
