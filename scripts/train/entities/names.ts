import { readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';
import { readMapping } from '../../data/models/sources.js';

const lists = readKinds(readFileSync(fromRoot('data', 'models', 'tagger', 'sources', 'names.txt'), 'utf8'));

/** The lines of names.txt by the kind that stands before them, such as `[city]`. */
function readKinds(text: string): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  let names: string[] = [];
  for (const line of text.split('\n')) {
    const kind = /^\[(\w+)\]$/.exec(line)?.[1];
    if (kind !== undefined) kinds.set(kind, (names = []));
    else if (line !== '' && !line.startsWith('#')) names.push(line);
  }
  return kinds;
}

/** What names are made up of: the main words of organizations by what the organization is, and others. */
const parts = readMapping('tagger', 'name-parts');

/** Makes up names of every kind, from lists and by the ways in which names are built; chance, and thus the seed, decides. */
export class Names {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** One of the words that names are made up of. */
  #part(kind: string): string {
    return this.pick(parts.get(kind) ?? ['']);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  listed(kind: string): string {
    return this.pick(lists.get(kind) ?? ['']);
  }

  person(): string {
    const middle = this.chance(0.08)
      ? `${String.fromCharCode(65 + Math.floor(this.#random() * 26))}. `
      : this.chance(0.06)
        ? `${this.listed('first')} `
        : this.chance(0.04)
          ? this.pick(['de ', 'van ', 'von ', 'bin ', 'al-'])
          : '';
    return `${this.listed('first')} ${middle}${this.listed('last')}`;
  }

  company(words = this.chance(0.55) ? 1 : 2): string {
    if (words > 1) return `${this.#word()} ${this.#part('company')}`;
    const kind = this.#random();
    return kind < 0.45
      ? this.listed('company')
      : kind < 0.65
        ? this.coined()
        : kind < 0.8
          ? this.#acronym()
          : `${this.listed('last').slice(0, 6)}${this.#part('tails')}`;
  }

  organization(): string {
    const kind = this.#random();
    return kind < 0.3 ? this.listed('institution') : kind < 0.85 ? `${this.#word()} ${this.#part('body')}` : this.#acronym();
  }

  university(): string {
    return this.pick([
      `University of ${this.listed('city')}`,
      `${this.listed('city')} University`,
      `${this.listed('last')} College`,
      `${this.listed('city')} Institute of Technology`,
    ]);
  }

  /** A club, or the place that stands for one. */
  team(): string {
    const kind = this.#random();
    return kind < 0.4 ? this.listed('city') : kind < 0.6 ? this.listed('team') : `${this.listed('city')} ${this.#part('team')}`;
  }

  party(): string {
    return `${this.#part('subjects')} ${this.#part('party')}`;
  }

  newspaper(): string {
    return this.chance(0.5) ? this.listed('newspaper') : `${this.listed('city')} ${this.#part('newspaper')}`;
  }

  bank(): string {
    return this.pick([
      `Bank of ${this.listed('country')}`,
      `${this.listed('city')} Bank`,
      `${this.listed('last')} Bank`,
      `Banco ${this.listed('city')}`,
    ]);
  }

  band(): string {
    return this.pick([
      `${this.#part('moods')} ${this.#part('parts')}`,
      this.listed('last'),
      `${this.listed('city')} ${this.#part('parts')}`,
      this.coined(),
    ]);
  }

  /** Of burglars, as those who watch them name them. */
  group(): string {
    const number = (digits: number): number => Math.floor((1 + 9 * this.#random()) * 10 ** (digits - 1));
    return this.pick([
      `APT${number(2)}`,
      `UNC${number(4)}`,
      `TA${number(3)}`,
      `FIN${number(1)}`,
      `Storm-${number(4)}`,
      `${this.#part('moods')} ${this.#part('beasts')}`,
      `${this.#part('moods')} ${this.#part('beasts')}`,
      this.coined(),
      `${this.listed('last')} Team`,
      `${this.listed('last')} Group`,
    ]);
  }

  armed = (): string => this.#part('armed');
  body = (): string => this.#part('bodies');
  agency = (): string => this.#part('agencies');

  rater = (): string => this.#part('raters');
  holiday = (): string => this.#part('holidays');
  drug = (): string => `${this.#part('drug-heads')}${this.#part('drug-tails')}`;
  /** "Tigers", as a club is called for short. */
  nick = (): string => this.pick((parts.get('team') ?? []).filter((name) => name.endsWith('s')));

  /** What bands are called: "Velvet Owls", "Works". */
  plural(): string {
    const beast = this.chance(0.7) ? this.#part('beasts') : this.#part('parts');
    const many = /(?:s|z|sh|x)$/.test(beast) ? `${beast}es` : `${beast}s`;
    return this.chance(0.7) ? `${this.#part('moods')} ${many}` : many;
  }

  /** With a surname of two: "Anna Smith-Jones". */
  double = (): string => `${this.listed('first')} ${this.listed('last')}-${this.listed('last')}`;

  /** A person whose surname is a place's, too. */
  likePlaces = (): string => `${this.listed('first')} ${this.listed('city')}`;

  water(): string {
    const city = this.listed('city');
    return this.pick([`Lake ${city}`, `${city} River`, `Gulf of ${city}`, `${city} Strait`, `Bay of ${city}`]);
  }

  coined(): string {
    return this.chance(0.6) ? `${this.#part('parts')}${this.#part('parts')}` : `${this.#part('parts')}${this.#part('tails')}`;
  }

  #word(): string {
    return this.chance(0.45)
      ? this.listed('last')
      : this.chance(0.5)
        ? this.listed('city')
        : this.chance(0.4)
          ? this.listed('country')
          : this.#part('parts');
  }

  #acronym(): string {
    return Array.from({ length: 3 + Math.floor(this.#random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(this.#random() * 26)),
    ).join('');
  }
}
