import { append } from '../../../src/collections.js';
import type { Annotated, Annotation } from './corpus.js';
import { Names } from './names.js';

/** A name that can be put in place of another: written with a capital, without signs, no owner. */
const isPlain = (name: string): boolean => /^\p{Lu}[\p{L}\p{N} .&'-]*$/u.test(name) && !/['’]s$/.test(name);

/**
 * The same sentences about others, so that what is learned is how names stand in sentences and not which ones stood there (Dai &
 * Adel, “An analysis of simple data augmentation for named entity recognition”, COLING 2020: mention replacement).
 *
 * @param sentences whose names are put in place of each other, along with names of lists and made-up ones
 * @param share of the sentences with names that are taken, from 0 to 1
 * @param random from 0 to 1
 */
export function swapNames(
  sentences: readonly Annotated[],
  share: (sentence: Annotated) => number,
  random: () => number,
): Annotated[] {
  const swap = swapper(sentences, random);
  const added: Annotated[] = [];
  for (const sentence of sentences) {
    const hasPlain = sentence.entities.some(({ start, end }) => isPlain(sentence.text.slice(start, end)));
    if (!hasPlain || random() >= share(sentence)) continue;
    added.push(
      rewritten(
        sentence.text,
        [...sentence.entities].sort((a, b) => a.start - b.start),
        swap,
      ),
    );
  }
  return added;
}

type Swap = (name: string, type: string) => string;

function rewritten(text: string, entities: readonly Annotation[], swap: Swap): Annotated {
  const moved: Annotation[] = [];
  let out = '';
  let at = 0;
  for (const { start, end, type } of entities) {
    // One inside another.
    if (start < at) continue;
    out += text.slice(at, start);
    const name = swap(text.slice(start, end), type);
    moved.push({ start: out.length, end: out.length + name.length, type });
    out += name;
    at = end;
  }
  return { text: out + text.slice(at), entities: moved };
}

/** Names of several words take the place of such, single ones that of single ones. */
function swapper(sentences: readonly Annotated[], random: () => number): Swap {
  const names = new Names(random);
  const seen = new Map<string, string[]>();
  const keyOf = (name: string, type: string): string => `${type} ${name.includes(' ')}`;
  for (const { text, entities } of sentences) {
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      if (isPlain(name)) append(seen, keyOf(name, type), name);
    }
  }
  const made: Readonly<Record<string, (many: boolean) => string>> = {
    person: (many) => (many ? names.person() : names.listed(names.chance(0.5) ? 'last' : 'first')),
    organization: (many) => (many ? (names.chance(0.6) ? names.organization() : names.company(2)) : names.company(1)),
    place: () => names.listed(names.chance(0.85) ? 'city' : 'country'),
  };
  return (name, type) => {
    const make = made[type];
    if (make === undefined || !isPlain(name) || names.chance(0.15)) return name;
    const others = seen.get(keyOf(name, type));
    return others !== undefined && names.chance(0.35) ? names.pick(others) : make(name.includes(' '));
  };
}
