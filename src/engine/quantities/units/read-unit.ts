import pluralize from 'pluralize';
import { append } from '../../../collections.js';
import { at, glued, isDigits, isHyphen, skipHyphen, type Tokens } from '../../language/index.js';
import { smallNumbers } from '../numbers/number-words.js';
import { isPicometers } from './picometers.js';
import { rateOf } from './rates.js';
import { type Unit, units } from './unit-table.js';
import clippedUnits from '#lexicon/clipped-units';
import powerWords from '#lexicon/power-words';

export type { Unit } from './unit-table.js';

/** A unit with the index after it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
  /** Whether it is a symbol (`km`), not a word. */
  readonly symbol: boolean;
}

interface Spelling {
  readonly words: readonly string[];
  readonly unit: Unit;
}

const byFirstWord = new Map<string, Spelling[]>();
const bySymbol = new Map<string, Unit>();
const byName = new Map<string, Unit>();

for (const unit of units) {
  byName.set(unit.name, unit);
  for (const spelling of new Set([unit.name, pluralOf(unit.name), ...unit.words.flatMap((word) => [word, pluralOf(word)])]))
    add(spelling, unit);
  for (const symbol of unit.symbols) bySymbol.set(symbol, unit);
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

function pluralOf(name: string): string {
  // pluralize takes the last word; the words of units that head the phrase come last in all but `mile per hour`.
  return name.includes(' per ') ? name.replace(/^\w+/, (word) => pluralize.plural(word)) : pluralize.plural(name);
}

function add(spelling: string, unit: Unit): void {
  const words = spelling.split(/[ -]/);
  append(byFirstWord, words[0] ?? '', { words, unit });
}

/** The unit of a name in `units.yaml`. */
export function unitNamed(name: string): Unit {
  const unit = byName.get(name);
  if (unit === undefined) throw new Error(`No unit "${name}" in units.yaml.`);
  return unit;
}

const openers = new Map([
  ['[', ']'],
  ['<', '>'],
]);

/** Reads the unit after a number; a hyphen before it is skipped by the caller. */
export function readUnit(tokens: Tokens, index: number): UnitMatch | null {
  const closer = openers.get(at(tokens, index));
  if (closer !== undefined) {
    const inner = readUnit(tokens, index + 1);
    return inner !== null && at(tokens, inner.end) === closer ? { ...inner, end: inner.end + 1 } : null;
  }
  const unit = readPowered(tokens, index) ?? readSpelledUnit(tokens, index) ?? readSymbol(tokens, index);
  return unit === null ? null : (readPer(tokens, unit) ?? unit);
}

/** A unit by its words alone, as in `an hour`, `several days`. */
export function readSpelledUnit(tokens: Tokens, index: number): UnitMatch | null {
  for (const { words, unit } of byFirstWord.get(at(tokens, index)) ?? []) {
    let cursor = index;
    let matches = true;
    for (const [position, word] of words.entries()) {
      if (position > 0) cursor = skipHyphen(tokens, cursor);
      if (at(tokens, cursor) !== word) {
        matches = false;
        break;
      }
      cursor++;
    }
    // A clipped word may have its full stop: `10 min. later`, `5 ft. long`.
    if (matches) return { unit, end: clipped.has(at(tokens, cursor - 1)) ? skipStop(tokens, cursor) : cursor, symbol: false };
  }
  return null;
}

const clipped = new Set(clippedUnits);

function skipStop(tokens: Tokens, index: number): number {
  return at(tokens, index) === '.' &&
    glued(tokens, index) &&
    index + 1 < tokens.length &&
    !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
    ? index + 1
    : index;
}

/** A unit's symbol, which may be a word too. */
function readSymbol(tokens: Tokens, index: number): UnitMatch | null {
  const token = tokens[index];
  const number = isHyphen(tokens, index - 1) ? index - 2 : index - 1;
  // After a number in words only a symbol that is no word will do: `seven km`.
  if (token === undefined || (!isDigits(tokens, number) && (token.text.length < 2 || !smallNumbers.has(at(tokens, number)))))
    return null;
  const unit = bySymbol.get(token.text);
  if (
    unit === undefined ||
    (index + 1 < tokens.length &&
      /^[\p{L}\p{N}]/u.test(tokens[index + 1]?.text ?? '') &&
      glued(tokens, index + 1) &&
      !/^[23]$/.test(at(tokens, index + 1)) &&
      // `12h30`
      !(token.text === 'h' && /^[0-5]\d$/.test(at(tokens, index + 1))))
  )
    return null;
  // `in his 20s`, `the 1990s` are no seconds; `12 in 2008` no inches.
  if (token.text === 's' && !token.spaced && !at(tokens, index - 1).includes('.')) return null;
  if (token.text === 'in') return null;
  if (token.text === 'pm' && !isPicometers(tokens, index)) return null;
  const power = powerAfter(tokens, index + 1);
  if (power !== undefined) return powered(power, unit, index + 2);
  return { unit, end: clipped.has(token.lower) ? skipStop(tokens, index + 1) : index + 1, symbol: true };
}

/** The `2` of `km2` or its sign in Unicode, in words. */
function powerAfter(tokens: Tokens, index: number): string | undefined {
  return glued(tokens, index) ? powerDigits.get(at(tokens, index)) : undefined;
}

const powerDigits: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
]);

const powers: ReadonlyMap<string, string> = new Map(Object.entries(powerWords));

/** `square kilometers`, `sq. ft`, `cubic-meter` */
function readPowered(tokens: Tokens, index: number): UnitMatch | null {
  const power = powers.get(at(tokens, index));
  if (power === undefined) return null;
  const cursor = at(tokens, index + 1) === '.' ? index + 2 : skipHyphen(tokens, index + 1);
  const length = readSpelledUnit(tokens, cursor) ?? bareSymbol(tokens, cursor);
  return length === null ? null : powered(power, length.unit, length.end);
}

function bareSymbol(tokens: Tokens, index: number): UnitMatch | null {
  const unit = bySymbol.get(tokens[index]?.text ?? '');
  if (unit === undefined) return null;
  const power = powerAfter(tokens, index + 1);
  return power === undefined ? { unit, end: index + 1, symbol: true } : powered(power, unit, index + 2);
}

function powered(power: string, length: Unit, end: number): UnitMatch | null {
  const unit = byName.get(`${power} ${length.name}`);
  return unit === undefined ? null : { unit, end, symbol: false };
}

/** A unit per another one: `120 miles an hour`, `50 km/h`, `10 milligrams per litre`. */
function readPer(tokens: Tokens, over: UnitMatch): UnitMatch | null {
  const hyphen = isHyphen(tokens, over.end);
  const per = at(tokens, hyphen ? over.end + 1 : over.end);
  const isPer = per === 'per' || per === 'an' || (!hyphen && (per === 'a' || per === '/'));
  if (!isPer) return null;
  const cursor = skipHyphen(tokens, hyphen ? over.end + 2 : over.end + 1);
  const under = readPowered(tokens, cursor) ?? readSpelledUnit(tokens, cursor) ?? bareSymbol(tokens, cursor);
  const unit = under === null ? null : rateOf(over.unit, under.unit);
  return under === null || unit === null ? null : { unit, end: under.end, symbol: over.symbol };
}
