import { readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';
import type { Annotated, Annotation } from './corpus.js';
import { capitalized, occupations, states } from './augment.js';
import { Names } from './names.js';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

type Fill = (names: Names, random: () => number) => string;

const whole =
  (from: number, to: number): Fill =>
  (_, random) =>
    String(Math.floor(from + random() * (to - from)));

/** What fills a slot, and the type of the name that it then is. */
const slots: Readonly<Record<string, readonly [type: string, fill: Fill]>> = {
  person: ['person', (names) => names.person()],
  surname: ['person', (names) => names.listed('last')],
  first: ['person', (names) => names.listed('first')],
  double: ['person', (names) => names.double()],
  likeplaces: ['person', (names) => names.likePlaces()],
  speaker: ['person', (names) => (names.chance(0.7) ? names.listed('last') : names.person()).toUpperCase()],
  place: ['place', (names) => names.listed('city')],
  capitals: ['place', (names) => names.listed('city').toUpperCase()],
  country: ['place', (names) => names.listed('country')],
  water: ['place', (names) => names.water()],
  company: ['organization', (names) => names.company()],
  vendor: ['organization', (names) => names.company(1)],
  organization: ['organization', (names) => names.organization()],
  university: ['organization', (names) => names.university()],
  team: ['organization', (names) => names.team()],
  party: ['organization', (names) => names.party()],
  newspaper: ['organization', (names) => names.newspaper()],
  bank: ['organization', (names) => names.bank()],
  band: ['organization', (names) => names.band()],
  orchestra: [
    'organization',
    (names) => `${names.listed('city')} ${names.pick(['Philharmonic Orchestra', 'Symphony Orchestra', 'Philharmonic'])}`,
  ],
  group: ['organization', (names) => names.group()],
  group2: ['organization', (names) => names.armed()],
  body: ['organization', (names) => names.body()],
  agency: ['organization', (names) => names.organization()],
  agencynews: ['organization', (names) => names.agency()],
  rater: ['organization', (names) => names.rater()],
  plural: ['organization', (names) => names.plural()],
  nick: ['organization', (names) => names.nick()],
  holiday: ['', (names) => names.holiday()],
  drug: ['', (names) => names.drug()],
  occupation: ['', (names) => capitalized(names.pick(occupations))],
  malware: [
    '',
    (names) =>
      names.chance(0.5)
        ? names.coined()
        : `${names.listed('last').slice(0, 5)}${names.pick(['Loader', 'RAT', 'Stealer', 'Bot', 'Locker', 'er'])}`,
  ],
  people: ['', (names) => names.pick(states)[1] ?? ''],
  month: ['', (names) => names.pick(months)],
  date: ['', (names, random) => `${whole(1, 29)(names, random)} ${names.pick(months)} ${whole(1850, 2024)(names, random)}`],
  year: ['', whole(1800, 2025)],
  day: ['', whole(1, 31)],
  number: ['', whole(18, 900)],
  digit: ['', whole(0, 6)],
};

/**
 * Sentences made of the patterns in patterns.txt, which anyone may read and add to.
 *
 * @param times how often each pattern is filled
 * @param random from 0 to 1
 * @throws RangeError for a slot that is not known
 */
export function fillPatterns(times: number, random: () => number): Annotated[] {
  const names = new Names(random);
  const patterns = readFileSync(fromRoot('data', 'models', 'tagger', 'sources', 'patterns.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return patterns.flatMap((pattern) => Array.from({ length: times }, () => fill(pattern, names, random)));
}

function fill(pattern: string, names: Names, random: () => number): Annotated {
  const [, style = '', body = ''] = /^\{(headline|upper):(.*)\}$/.exec(pattern) ?? ['', '', pattern];
  const entities: Annotation[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of body.matchAll(/\{(\w+)\}/g)) {
    const slot = slots[name];
    if (slot === undefined)
      throw new RangeError(`patterns.txt: {${name}} is no slot; the slots are ${Object.keys(slots).join(', ')}.`);
    text += body.slice(at, index);
    const [type, make] = slot;
    const value = make(names, random);
    if (type !== '') entities.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    at = index + whole.length;
  }
  text += body.slice(at);
  const upper = text.toUpperCase();
  return { text: style === 'upper' && upper.length === text.length ? upper : text, entities };
}
