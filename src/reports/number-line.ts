import { s } from 'hastscript';
import type { Element } from 'hast';
import { inWords, valueInWords, type AnyClaim, type Language } from '../engine/index.js';
import { printable } from './printable.js';

/** A claim's value on the axis of its group: an end that is open is `null`. */
interface Bar {
  readonly claim: AnyClaim;
  readonly min: number | null;
  readonly max: number | null;
}

const width = 640;
const labelWidth = 220;
const rowHeight = 22;
const margin = 14;

/**
 * The values of claims as points and bars on a line, one row a claim; the range that all of them allow is shaded. SVG without scripts; a
 * screen reader is told the same in words.
 *
 * @param labelOf what a row is called
 * @returns `undefined` where the claims are not measured in one unit
 */
export function numberLine(
  claims: readonly AnyClaim[],
  labelOf: (claim: AnyClaim) => string,
  language: Language,
): Element | undefined {
  const bars = claims.flatMap((claim) => barOf(claim) ?? []);
  const units = new Set(claims.map((claim) => (claim.dimension === 'role' ? 'role' : claim.normalized.unit)));
  const ends = bars.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  if (bars.length < 2 || bars.length < claims.length || units.size > 1 || ends.length === 0) return undefined;
  const [unit = ''] = units;
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  // One point for all is no line; places in an order differ in what they are an order of.
  if (bars.every(({ min, max }) => min === least && max === least)) return undefined;
  const room = (greatest - least) * 0.1 || Math.abs(least) * 0.1 || 1;
  const [from, to] = [least - room, greatest + room];
  const place = (value: number | null, open: number): number =>
    value === null ? open : labelWidth + margin + ((value - from) / (to - from)) * (width - labelWidth - 2 * margin);
  const [left, right] = [labelWidth, width];
  const height = bars.length * rowHeight + 26;
  const rows = bars.flatMap(({ claim, min, max }, index) => {
    const y = index * rowHeight + rowHeight / 2;
    const [start, end] = [place(min, left), place(max, right)];
    const blurred = claim.dimension !== 'role' && claim.quantity.approximate ? ' blurred' : '';
    const mark =
      start === end
        ? s('circle', { cx: start, cy: y, r: 5, class: `value${blurred}` })
        : s('line', { x1: start, y1: y, x2: end, y2: y, class: `value${blurred}` });
    return [s('text', { x: labelWidth - 8, y: y + 4, 'text-anchor': 'end' }, shortened(labelOf(claim))), mark];
  });
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': readAloud(bars, labelOf) },
    ...sharedRange(bars, place, left, right, bars.length * rowHeight),
    s('line', { x1: left, y1: height - 24, x2: right, y2: height - 24, class: 'axis' }),
    ...[...new Set([least, greatest])].map((value) =>
      s(
        'text',
        { x: place(value, left), y: height - 8, 'text-anchor': 'middle', class: 'tick' },
        endInWords(value, unit, language),
      ),
    ),
    ...rows,
  );
}

function barOf(claim: AnyClaim): Bar | undefined {
  if (claim.dimension === 'role') return undefined;
  const { min, max } = claim.normalized;
  const [least, most] = [endOf(min), endOf(max)];
  return (least === null && most === null) || Number.isNaN(least) || Number.isNaN(most)
    ? undefined
    : { claim, min: least, max: most };
}

/** Days as milliseconds, as `Date` counts them. */
function endOf(end: number | string | null): number | null {
  return typeof end === 'string' ? Date.parse(end) : end;
}

function endInWords(value: number, unit: string, language: Language): string {
  return unit === 'date' ? new Date(value).toISOString().slice(0, 10) : inWords(valueInWords(value, unit), language);
}

/** What all values have in common, where they do. */
function sharedRange(
  bars: readonly Bar[],
  place: (value: number | null, open: number) => number,
  left: number,
  right: number,
  height: number,
): Element[] {
  const min = Math.max(...bars.map((bar) => bar.min ?? -Infinity));
  const max = Math.min(...bars.map((bar) => bar.max ?? Infinity));
  if (min > max) return [];
  const [x, end] = [place(Number.isFinite(min) ? min : null, left), place(Number.isFinite(max) ? max : null, right)];
  return [s('rect', { x: x - 1, y: 0, width: Math.max(2, end - x + 2), height, class: 'shared' })];
}

function readAloud(bars: readonly Bar[], labelOf: (claim: AnyClaim) => string): string {
  return bars.map(({ claim }) => `${labelOf(claim)}: ${printable(claim.text)}`).join('; ');
}

function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length <= 34 ? label : `${letters.slice(0, 33).join('')}…`;
}
