import { background } from './phrases.js';
import { between, pick, type Random } from '../random.js';

/** What a report says wherever its story has that key, made anew each time. */
export type Facts = Readonly<Record<string, () => string>>;

/** An invented event: who and where, the same in all reports of it, and numbers, which may differ. */
export interface Happening {
  readonly names: Readonly<Record<string, string>>;
  readonly numbers: Numbers;
}

interface Numbers {
  readonly dead: number;
  readonly hurt: number;
  readonly many: number;
  readonly few: number;
  readonly minutes: number;
  readonly millions: number;
  readonly percent: number;
  readonly kilometres: number;
  readonly age: number;
  readonly year: number;
  readonly magnitude: number;
}

const firstNames = [
  'Anna',
  'Boris',
  'Carla',
  'David',
  'Elena',
  'Farid',
  'Grace',
  'Henrik',
  'Ivan',
  'Jana',
  'Karim',
  'Laura',
  'Marek',
  'Nadia',
  'Omar',
  'Paula',
  'Rosa',
  'Stefan',
  'Tomas',
  'Vera',
];
const heads = [
  'Bal',
  'Cor',
  'Dra',
  'El',
  'Fen',
  'Gor',
  'Hal',
  'Ist',
  'Jar',
  'Kal',
  'Lom',
  'Mar',
  'Nov',
  'Or',
  'Pel',
  'Ros',
  'Sel',
  'Tar',
  'Ul',
  'Ver',
  'Yas',
  'Zel',
];
const middles = ['a', 'an', 'bo', 'de', 'en', 'go', 'i', 'ka', 'la', 'mi', 'no', 'o', 'ri', 'sto', 'ta', 'u', 'vi'];
const tails = [
  'berg',
  'chev',
  'dar',
  'ford',
  'grad',
  'ham',
  'ini',
  'kov',
  'lin',
  'mar',
  'nik',
  'ova',
  'pur',
  'ric',
  'sen',
  'shi',
  'ton',
  'vik',
  'yan',
  'zar',
];
const companies = ['Industries', 'Airlines', 'Bank', 'Energy', 'Motors', 'Inc.', 'Group', 'Holdings', 'Steel'];

export function happening(random: Random): Happening {
  const name = (): string => pick(heads, random) + pick(middles, random) + pick(tails, random);
  const names: Record<string, string> = {
    place: name(),
    otherplace: name(),
    home: pick(background['country'] ?? [], random),
    company: `${name()} ${pick(companies, random)}`,
    day: pick(background['weekday'] ?? [], random),
  };
  for (const key of ['lead', 'second', 'third']) {
    const surname = name();
    names[key] = `${pick(firstNames, random)} ${surname}`;
    names[`${key}surname`] = surname;
  }
  return {
    names,
    numbers: {
      dead: between(3, 90, random),
      hurt: between(20, 900, random),
      many: between(100, 6_000, random),
      few: between(2, 30, random),
      minutes: between(20, 400, random),
      millions: between(2, 900, random),
      percent: between(2, 70, random),
      kilometres: between(2, 180, random),
      age: between(30, 80, random),
      year: between(1960, 2020, random),
      magnitude: between(50, 80, random) / 10,
    },
  };
}

/** One report's facts: each number of the event as it is or, three times in ten, a little off. */
export function report({ names, numbers }: Happening, random: Random): Facts {
  const heard = (value: number): number => (random() < 0.3 ? Math.max(1, Math.round(value * (0.7 + random() * 0.6))) : value);
  const own = {
    dead: heard(numbers.dead),
    hurt: heard(numbers.hurt),
    many: heard(numbers.many),
    few: heard(numbers.few),
    minutes: heard(numbers.minutes),
    millions: heard(numbers.millions),
  };
  return {
    ...Object.fromEntries(Object.entries(names).map(([key, value]) => [key, () => value])),
    dead: () => counted(own.dead, random),
    hurt: () => counted(own.hurt, random),
    many: () => counted(own.many, random),
    few: () => written(own.few),
    duration: () => duration(own.minutes, random),
    cost: () => money(own.millions, random),
    share: () => share(numbers.percent, random),
    distance: () => distance(numbers.kilometres, random),
    age: () => String(numbers.age),
    past: () => String(numbers.year),
    magnitude: () => numbers.magnitude.toFixed(1),
    // Numbers of the background belong to no event.
    number: () => counted(between(2, 3_000, random), random),
    smallnumber: () => written(between(2, 12, random)),
    percent: () => share(between(1, 60, random), random),
    amount: () => money(between(1, 900, random), random),
    year: () => String(between(1950, 2025, random)),
  };
}

const qualifiers = ['', '', '', '', 'about ', 'nearly ', 'more than ', 'at least ', 'some ', 'up to '];
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const written = (value: number): string => words[value] ?? value.toLocaleString('en-US');

function counted(value: number, random: Random): string {
  return pick(qualifiers, random) + written(value);
}

function duration(minutes: number, random: Random): string {
  const hours = minutes / 60;
  const forms = [
    `${minutes} minutes`,
    `about ${minutes} minutes`,
    `${hours.toFixed(1)} hours`,
    `nearly ${written(Math.ceil(hours))} hours`,
  ];
  return pick(forms, random);
}

function money(millions: number, random: Random): string {
  return pick(
    [
      `$${millions}m`,
      `$${millions} million`,
      `${millions} million euros`,
      `€${(millions / 1000).toFixed(2)}bn`,
      `about $${millions} million`,
    ],
    random,
  );
}

function share(percent: number, random: Random): string {
  return pick([`${percent} percent`, `${percent} per cent`, `${percent}%`, `about ${percent} percent`], random);
}

function distance(kilometres: number, random: Random): string {
  const miles = Math.round(kilometres / 1.609);
  return pick([`${kilometres} kilometres`, `${kilometres} km`, `${kilometres} km (${miles} miles)`, `${miles} miles`], random);
}
