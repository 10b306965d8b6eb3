import particles from '#lexicon/byline-particles';
import labels from '#lexicon/source-labels';
import weekdays from '#lexicon/weekdays';

/** A line that says who wrote the source, and what else stands in it (often the date). */
export interface Byline {
  readonly authors: readonly string[];
  readonly rest: string;
}

const particle = `(?:${particles.join('|')})`;
const and = '(?:and|AND|&)';
const word = String.raw`(?!AND\s)\p{Lu}[\p{L}'’.-]*`;
const name = String.raw`${word}(?:\s+(?:${particle}\s+)*${word}){1,4}`;
const names = String.raw`(?:${name},\s+(?=[^]*\s${and}\s))*${name}(?:,?\s+${and}\s+${name})?`;
const opening = String.raw`(?:[Bb][Yy]:?\s|(?:${labels.authors.join('|')})\s*:\s*)\s*`;
const byline = new RegExp(String.raw`^${opening}(${names})(?=$|\s*[,|;·•–—(/]|\s+-|\s+in\s+\p{Lu}[\p{L} ]*(?:$|[,|;·•–—]))`, 'u');
const weekday = new RegExp(
  String.raw`\b(?:${Object.keys(weekdays)
    .filter((day) => day.endsWith('day'))
    .join('|')})\b`,
  'i',
);

/**
 * Reads `By Jane Doe`, `By Jane Doe and John Roe, The Agency | May 16, 2025`, `Author: Jane Doe`. After a comma comes the next author only
 * where an "and" follows; otherwise it is taken for a role or an agency and left out.
 */
export function readByline(line: string): Byline | undefined {
  const plain = line.replace(/[*_]/g, '');
  const match = byline.exec(plain);
  const people = match?.[1];
  if (match === null || people === undefined || /[.!?]$/.test(plain) || weekday.test(people)) return undefined;
  return { authors: people.split(/,\s+(?:(?:and|&)\s+)?|(?<!\s)\s+(?:and|&)\s+/i), rest: plain.slice(match[0].length) };
}
