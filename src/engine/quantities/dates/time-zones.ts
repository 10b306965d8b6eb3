import { at, glued, isCapitalized, isDigits, PhraseTable, writtenText, type Tokens } from '../../language/index.js';
import timeZoneAbbreviations from '#lexicon/time-zone-abbreviations';
import timeZonePhrases from '#lexicon/time-zone-phrases';
import timeZones from '#lexicon/time-zones';

/** Minutes east of UTC of the abbreviations that newsrooms print (IANA time zone database, 2025a). `IST` and `CST` name several zones. */
const offsets: ReadonlyMap<string, number> = new Map(Object.entries(timeZones));

const abbreviations = new Set([...offsets.keys(), ...timeZoneAbbreviations]);

const phrases = new PhraseTable<true>(timeZonePhrases.map((phrase) => [phrase, true]));

/** Reads the zone after a clock time: `GMT`, `(IST)`, `local time`, `Moscow time`, `UTC+3`. */
export function readZone(tokens: Tokens, index: number): { readonly text: string; readonly end: number } | null {
  if (at(tokens, index) === '(') {
    const inner = readZone(tokens, index + 1);
    return inner !== null && at(tokens, inner.end) === ')' ? { ...inner, end: inner.end + 1 } : null;
  }
  const phrase = phrases.find(tokens, index);
  const single = phrase !== null && phrase.end === index + 1;
  if (phrase !== null && !(single && !isCapitalized(tokens, index))) return zone(tokens, index, phrase.end);
  if (abbreviations.has(at(tokens, index)) && isAbbreviation(tokens, index)) {
    const sign = at(tokens, index + 1);
    const shifted = (sign === '+' || sign === '-') && glued(tokens, index + 1) && isDigits(tokens, index + 2);
    // `GMT+02:00`
    const minutes = shifted && at(tokens, index + 3) === ':' && isDigits(tokens, index + 4);
    return zone(tokens, index, minutes ? index + 5 : shifted ? index + 3 : index + 1);
  }
  // `Moscow time`, `New York time`
  for (let end = index; end < index + 3 && isCapitalized(tokens, end); end++)
    if (at(tokens, end + 1) === 'time') return zone(tokens, index, end + 2);
  return null;
}

/** Written in capitals, `ET` and `local` apart. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.text === token.text.toUpperCase() || token.lower === 'gmt' || token.lower === 'utc');
}

function zone(tokens: Tokens, index: number, end: number): { readonly text: string; readonly end: number } {
  return { text: writtenText(tokens.slice(index, end)), end };
}

/**
 * The distance of a zone from UTC in minutes, east positive; `null` for `local time` and for names that change with the season
 * or stand for several zones.
 *
 * @param name as a clock time's `zone` has it
 */
export function zoneOffset(name: string): number | null {
  const lower = name.toLowerCase();
  const shifted = /^(?:gmt|utc)([+-])(\d{1,2})(?::(\d{2}))?$/.exec(lower);
  if (shifted !== null) return (shifted[1] === '-' ? -1 : 1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0));
  return offsets.get(lower) ?? null;
}
