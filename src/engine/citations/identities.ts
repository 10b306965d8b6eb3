import { fold } from '../language/index.js';
import { hashField, sourceField } from './csl-item.js';

/**
 * What makes two items of CSL-JSON one publication, the surest first: the file that it was read from, its DOI, its address, the
 * text itself (so that a file that was moved is found again), its title on its day. Whoever wrote the item: what Zotero
 * exports is found as well as what was cited here.
 */
export function identitiesOf(fields: Readonly<Record<string, unknown>>): string[] {
  const { DOI: doi, URL: url, title, issued, custom } = fields;
  const own = isRecord(custom) ? custom : {};
  const [path, hash] = [own[sourceField], own[hashField]];
  const day = dayOf(issued);
  return [
    ...(typeof path === 'string' ? [`path ${path}`] : []),
    ...(typeof doi === 'string' && doi.trim() !== ''
      ? [
          `doi ${doi
            .trim()
            .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
            .toLowerCase()}`,
        ]
      : []),
    ...(typeof url === 'string' && URL.canParse(url) ? [`url ${urlKey(url)}`] : []),
    ...(typeof hash === 'string' ? [`hash ${hash}`] : []),
    ...(typeof title === 'string' && day !== undefined && fold(title) !== '' ? [`title ${day} ${fold(title)}`] : []),
  ];
}

/** An address without what differs between two links to one page: scheme, `www.`, a last slash, the part behind `#`, tags of campaigns. */
function urlKey(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) if (/^utm_/i.test(name)) searchParams.delete(name);
  const query = searchParams.toString();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query === '' ? '' : `?${query}`}`;
}

/** The day of a CSL date as `2026-3-4`; `undefined` where it is less than a day. Zotero writes numbers as strings, too. */
function dayOf(issued: unknown): string | undefined {
  if (!isRecord(issued)) return undefined;
  const { 'date-parts': ranges, raw, literal } = issued;
  const parts: unknown = Array.isArray(ranges) ? ranges[0] : undefined;
  if (Array.isArray(parts) && parts.length >= 3) {
    const numbers = parts.slice(0, 3).map(Number);
    return numbers.every(Number.isInteger) ? numbers.join('-') : undefined;
  }
  const words = [raw, literal].find((each) => typeof each === 'string');
  const iso = typeof words === 'string' ? /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(words) : null;
  return iso === null ? undefined : iso.slice(1, 4).map(Number).join('-');
}

/** The path of the source that an item was made from. */
export function sourcePathOf({ custom }: Readonly<Record<string, unknown>>): string | undefined {
  const path = isRecord(custom) ? custom[sourceField] : undefined;
  return typeof path === 'string' ? path : undefined;
}

/** What the text of its source was when it was cited, see `hashOf`. */
export function sourceHashOf({ custom }: Readonly<Record<string, unknown>>): string | undefined {
  const hash = isRecord(custom) ? custom[hashField] : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
