import { readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';

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

/** Main words of organizations, by what the organization is. */
const heads = {
  company:
    'Group|Systems|Technologies|Labs|Networks|Security|Software|Energy|Motors|Industries|Holdings|Partners|Capital|Insurance|Pharmaceuticals|Telecom|Airlines|Records|Studios|Foods|Steel|Press|Media|Inc.|Corp.|Ltd.|AG|& Co.'.split(
      '|',
    ),
  body: 'Foundation|Institute|Association|Federation|Union|Council|Commission|Committee|Society|Agency|Authority|Board|Centre|Office|Academy|Fund|Police|Fire Department|Chamber of Commerce|Hospital|Trust'.split(
    '|',
  ),
  team: 'United|City|Rovers|Athletic|Town|Wanderers|FC|Tigers|Lions|Hawks|Giants|Warriors|Bears|Rangers'.split('|'),
  party: 'Party|Union|Front|Movement|Alliance|League|Democrats|Coalition'.split('|'),
  newspaper: 'Times|Post|Herald|Tribune|Gazette|Star|News|Mail|Journal|Chronicle'.split('|'),
};
/** What coined names are made of. */
const parts =
  'Dark|Crowd|Cloud|Red|Blue|Silver|Iron|Fire|Deep|Data|Net|Cyber|Proof|Threat|Open|Face|Ever|Sky|Black|Storm|Mind|Bright|Core|True|Snap|Force|Gate|Eye|Strike|Wave|Works|Sense|Trust|Ocean|Lock|Line|Soft|Mark|Path|Light'.split(
    '|',
  );
const tails = 'tech|soft|corp|com|ex|on|ify|ly|is|ware|bot|us|ra|ix'.split('|');
const beasts = 'Bear|Kitten|Panda|Spider|Tiger|Jackal|Typhoon|Blizzard|Sandstorm|Dragon|Wolf|Crane|Leopard|Owl|Viper'.split('|');
const moods = 'Charming|Silent|Wicked|Velvet|Crimson|Frozen|Golden|Hidden|Lucky|Static|Gentle|Broken|Midnight|Ancient'.split('|');
const subjects = 'National|Liberal|Labour|Green|Democratic|Social|People’s|Progressive|Conservative|Workers’|Justice|Civic'.split(
  '|',
);
const armed =
  'Hezbollah|Hamas|Taliban|Boko Haram|al-Shabaab|M23|FARC|Islamic State|Wagner Group|Houthi movement|Islamic Jihad|PKK|Tamil Tigers'.split(
    '|',
  );
const bodies =
  'European Parliament|Senate|House of Representatives|United Nations Security Council|European Commission|World Health Organization|Bundestag|Knesset|State Duma|National Assembly|African Union|International Atomic Energy Agency|Foreign Ministry|Defense Ministry|Justice Department|Interior Ministry'.split(
    '|',
  );
const agencies = 'Reuters|AP|AFP|Xinhua|TASS|dpa|ANSA|Interfax|Kyodo|EFE|Bloomberg'.split('|');

/** Makes up names of every kind, from lists and by the ways in which names are built; chance, and thus the seed, decides. */
export class Names {
  constructor(private readonly random: () => number) {}

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  listed(kind: string): string {
    return this.pick(lists.get(kind) ?? ['']);
  }

  person(): string {
    const middle = this.chance(0.08)
      ? `${String.fromCharCode(65 + Math.floor(this.random() * 26))}. `
      : this.chance(0.06)
        ? `${this.listed('first')} `
        : this.chance(0.04)
          ? this.pick(['de ', 'van ', 'von ', 'bin ', 'al-'])
          : '';
    return `${this.listed('first')} ${middle}${this.listed('last')}`;
  }

  company(words = this.chance(0.55) ? 1 : 2): string {
    if (words > 1) return `${this.word()} ${this.pick(heads.company)}`;
    const kind = this.random();
    return kind < 0.45
      ? this.listed('company')
      : kind < 0.65
        ? this.coined()
        : kind < 0.8
          ? this.acronym()
          : `${this.listed('last').slice(0, 6)}${this.pick(tails)}`;
  }

  organization(): string {
    const kind = this.random();
    return kind < 0.3 ? this.listed('institution') : kind < 0.85 ? `${this.word()} ${this.pick(heads.body)}` : this.acronym();
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
    const kind = this.random();
    return kind < 0.4
      ? this.listed('city')
      : kind < 0.6
        ? this.listed('team')
        : `${this.listed('city')} ${this.pick(heads.team)}`;
  }

  party(): string {
    return `${this.pick(subjects)} ${this.pick(heads.party)}`;
  }

  newspaper(): string {
    return this.chance(0.5) ? this.listed('newspaper') : `${this.listed('city')} ${this.pick(heads.newspaper)}`;
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
      `${this.pick(moods)} ${this.pick(parts)}`,
      this.listed('last'),
      `${this.listed('city')} ${this.pick(parts)}`,
      this.coined(),
    ]);
  }

  /** Of burglars, as those who watch them name them. */
  group(): string {
    const number = (digits: number): number => Math.floor((1 + 9 * this.random()) * 10 ** (digits - 1));
    return this.pick([
      `APT${number(2)}`,
      `UNC${number(4)}`,
      `TA${number(3)}`,
      `FIN${number(1)}`,
      `Storm-${number(4)}`,
      `${this.pick(moods)} ${this.pick(beasts)}`,
      `${this.pick(moods)} ${this.pick(beasts)}`,
      this.coined(),
      `${this.listed('last')} Team`,
      `${this.listed('last')} Group`,
    ]);
  }

  armed = (): string => this.pick(armed);
  body = (): string => this.pick(bodies);
  agency = (): string => this.pick(agencies);

  water(): string {
    const city = this.listed('city');
    return this.pick([`Lake ${city}`, `${city} River`, `Gulf of ${city}`, `${city} Strait`, `Bay of ${city}`]);
  }

  coined(): string {
    return this.chance(0.6) ? `${this.pick(parts)}${this.pick(parts)}` : `${this.pick(parts)}${this.pick(tails)}`;
  }

  private word(): string {
    return this.chance(0.45)
      ? this.listed('last')
      : this.chance(0.5)
        ? this.listed('city')
        : this.chance(0.4)
          ? this.listed('country')
          : this.pick(parts);
  }

  private acronym(): string {
    return Array.from({ length: 3 + Math.floor(this.random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(this.random() * 26)),
    ).join('');
  }
}
