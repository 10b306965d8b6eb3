import type { Metadata } from '../engine/index.js';

/** What an item of CSL-JSON says of its source; what it does not say is absent. */
export function metadataOf(item: Readonly<Record<string, unknown>>): Metadata {
  const title = words(item['title']);
  const outlet = words(item['container-title']) ?? words(item['publisher']);
  const url = words(item['URL']);
  const published = dayOf(item['issued']);
  const authors = Array.isArray(item['author']) ? item['author'].flatMap(nameOf) : [];
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
    ...(published !== undefined && { published }),
    ...(authors.length > 0 && { authors }),
  };
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

function nameOf(name: unknown): string[] {
  if (typeof name !== 'object' || name === null) return [];
  const { literal, given, family, suffix, ...particles } = name as Readonly<Record<string, unknown>>;
  const whole = words(literal);
  if (whole !== undefined) return [whole];
  const parts = [given, particles['dropping-particle'], particles['non-dropping-particle'], family, suffix].flatMap(
    (part) => words(part) ?? [],
  );
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** ISO 8601; a date that is less than a day says nothing. */
function dayOf(issued: unknown): string | undefined {
  if (typeof issued !== 'object' || issued === null) return undefined;
  const parts: unknown = 'date-parts' in issued && Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined;
  const raw = 'raw' in issued ? issued.raw : undefined;
  const numbers = Array.isArray(parts) ? parts.map(Number) : typeof raw === 'string' ? raw.split('-').map(Number) : [];
  const [year = 0, month = 0, day = 0] = numbers;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = numbers.length >= 3 && year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
