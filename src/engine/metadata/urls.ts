import labels from '#lexicon/source-labels';
import { getDomain } from 'tldts';
import { isoDate, monthOf } from './full-dates.js';
import type { HeadAndFoot, Line } from './head-and-foot.js';

/** An address that a source gives for itself, with the name it puts on it, if any. */
export interface StatedUrl {
  readonly url: string;
  readonly name?: string;
}

const address = String.raw`https?:\/\/[^\s<>"]+`;
const autolink = new RegExp(String.raw`^<(${address})>$`, 'i');
const bare = new RegExp(String.raw`^(${address})$`, 'i');
const link = new RegExp(String.raw`^\[([^\]]*)\]\(<?(${address}?)>?\)$`, 'i');
const labelWords = `(?:(?:${labels.urlModifier.join('|')}) )?(?:${labels.url.join('|')})|${labels.urlPhrase.join('|')}`;
const label = new RegExp(String.raw`^[*_]*(?:${labelWords})[*_]*\s*:[*_]*\s*`, 'i');

/**
 * The address that a source's foot or head gives for it: after `Original url:`, `Source:` and the like, on the same line or the
 * next; else an address that stands alone on a line. Addresses within the text are other sources' and are not read.
 */
export function findUrl({ head, foot }: HeadAndFoot): StatedUrl | undefined {
  return labelled(foot) ?? labelled(head) ?? first(foot) ?? first(head);
}

/** Whether a line is about the source's address, not part of its text. */
export function isUrlLine(line: string): boolean {
  const value = line.replace(label, '');
  return value === '' || readUrl(value) !== undefined;
}

function labelled(lines: readonly Line[]): StatedUrl | undefined {
  for (const [index, { text }] of lines.entries()) {
    if (!label.test(text)) continue;
    const value = text.replace(label, '') || (lines[index + 1]?.text ?? '');
    const url = readUrl(value);
    if (url !== undefined) return url;
  }
  return undefined;
}

function first(lines: readonly Line[]): StatedUrl | undefined {
  for (const { text } of lines) {
    const url = readUrl(text);
    if (url !== undefined) return { url: url.url };
  }
  return undefined;
}

function readUrl(value: string): StatedUrl | undefined {
  const plain = (autolink.exec(value) ?? bare.exec(value))?.[1];
  if (plain !== undefined) return isHttpUrl(plain) ? { url: plain } : undefined;
  const [, name = '', target = ''] = link.exec(value) ?? [];
  if (!isHttpUrl(target)) return undefined;
  return name === '' || isHttpUrl(name) ? { url: target } : { url: target, name };
}

/** Whether a text is the address of a page, and nothing else. */
export function isHttpUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/**
 * The registrable host of an address, by the Public Suffix List: `www.themoscowtimes.com` → `themoscowtimes.com`. It is a host,
 * not a name: nothing says how the outlet at that host is called.
 */
export function hostOf(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;
}

/** The date in an address's own path, as newspapers write it: `/2025/05/16/`, `/2025/may/16/`, `/2025-05-16`. */
export function dateOfUrl(url: string): string | undefined {
  const match = /\/(\d{4})([/-])(\d{1,2}|\p{L}{3,9})\2(\d{1,2})(?=[/-]|$)/u.exec(new URL(url).pathname);
  if (match === null) return undefined;
  const [, year, , month = '', day] = match;
  return isoDate(Number(year), /\d/.test(month) ? Number(month) : monthOf(month), Number(day));
}
