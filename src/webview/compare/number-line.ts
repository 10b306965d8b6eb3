import * as Plot from '@observablehq/plot';
import type { ComparedClaim, ComparisonResult, Scale, ScaleRange } from '../../protocol/comparison.js';
import { dayTicks } from '../day-ticks.js';
import { clockTime } from './scale-words.js';

/** The height of a row in pixels: the style sheet has the same. */
export const rowHeight = 40;
const margins = { top: 4, bottom: 36, side: 14 };

interface Row {
  readonly row: number;
  readonly claim: ComparedClaim;
  /** In the unit that is shown. */
  readonly value: ScaleRange & { readonly room: ScaleRange };
  readonly color: string;
}

/**
 * Draws the values on their scale, a row a claim: a dot for one value, a bar for a stretch of them, to the edge where it is open; fading
 * where it is blurred; behind them what all leave room for.
 *
 * @param width in pixels
 * @param isSequence whether the rows are in the order of time, and linked
 * @returns `null` where nothing has a place on a scale
 */
export function numberLine(
  { scale, allowed, baseline }: Pick<ComparisonResult, 'scale' | 'allowed' | 'baseline'>,
  claims: readonly ComparedClaim[],
  width: number,
  isSequence: boolean,
): SVGSVGElement | HTMLElement | null {
  if (scale === null) return null;
  const rows = claims.flatMap((claim, row): Row[] =>
    claim.value === null ? [] : [{ row, claim, value: shown(claim.value, scale), color: colorOf(claim, baseline) }],
  );
  const domain = domainOf(rows.map(({ value }) => value));
  if (domain === null) return null;
  return Plot.plot({
    width,
    height: claims.length * rowHeight + margins.top + margins.bottom,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.side,
    marginRight: margins.side,
    x: { ...axisOf(scale, width, domain), domain: [...domain], grid: true },
    y: { type: 'point', domain: claims.map((_, row) => row), padding: 0.5, axis: null },
    opacity: { type: 'identity' },
    marks: [
      ...allowedMarks(allowed === null ? null : shown(allowed, scale), domain),
      ...(isSequence
        ? [Plot.line(rows, { x: ({ value }: Row) => middle(value), y: 'row', strokeDasharray: '2,3', strokeOpacity: 0.6 })]
        : []),
      Plot.ruleY(rows.flatMap(fading), {
        x1: 'x1',
        x2: 'x2',
        y: 'row',
        stroke: 'color',
        strokeWidth: 8,
        strokeOpacity: 'opacity',
      }),
      ...barMarks(rows, domain),
      ...dotMarks(rows),
    ],
  });
}

/** In the unit that is shown. */
function shown<T extends ScaleRange>(value: T, { factor }: Scale): T {
  const scaled = ({ min, max }: ScaleRange): ScaleRange => ({
    min: min === null ? null : min / factor,
    max: max === null ? null : max / factor,
  });
  return { ...value, ...scaled(value), ...('room' in value && { room: scaled(value.room as ScaleRange) }) };
}

function axisOf({ kind, unit }: Scale, width: number, domain: readonly [number, number]): Plot.ScaleOptions {
  const ticks = Math.max(2, Math.floor(width / 90));
  if (kind === 'day') return { type: 'utc', ticks: dayTicks(domain, ticks), label: null };
  if (kind === 'clock') return { ticks, label: null, tickFormat: clockTime };
  return { ticks, label: unit === '' ? null : unit, labelArrow: 'none', labelAnchor: 'right' };
}

/** By the verdict against the baseline. */
function colorOf({ version, verdict }: ComparedClaim, baseline: string): string {
  return `var(--variorum-${version === baseline ? 'baseline' : verdict})`;
}

/** All ends, with some room around them; no less than nothing where no end is. */
function domainOf(values: readonly Row['value'][]): readonly [number, number] | null {
  const ends = values
    .flatMap(({ min, max, room }) => [min, max, room.min, room.max])
    .filter((end): end is number => end !== null);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = high > low ? (high - low) * 0.12 : Math.max(Math.abs(high) * 0.1, 1);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

function allowedMarks(allowed: ScaleRange | null, [low, high]: readonly [number, number]): Plot.Markish[] {
  if (allowed === null) return [];
  const [x1, x2] = [allowed.min ?? low, allowed.max ?? high];
  const fill = 'var(--variorum-allowed)';
  // A single value would be a rectangle without width.
  return x2 - x1 > (high - low) / 500
    ? [Plot.rect([{ x1, x2 }], { x1: 'x1', x2: 'x2', fill, fillOpacity: 0.18, inset: 0 })]
    : [Plot.ruleX([(x1 + x2) / 2], { stroke: fill, strokeOpacity: 0.35, strokeWidth: 8 })];
}

const steps = 8;

/** What a blurred value leaves room for beyond itself, fading outwards. */
function fading({ row, value: { min, max, room }, color }: Row): object[] {
  const tail = (from: number | null, to: number | null): object[] => {
    if (from === null || to === null || Math.abs(to - from) < 1e-6 * Math.abs(from)) return [];
    return Array.from({ length: steps }, (_, step) => ({
      row,
      color,
      x1: from + ((to - from) * step) / steps,
      x2: from + ((to - from) * (step + 1)) / steps,
      opacity: 0.5 * (1 - step / steps),
    }));
  };
  // Of “nearly 100” the blur begins at 100 and reaches down.
  return [
    ...tail(min, room.min !== null && min !== null && room.min < min ? room.min : null),
    ...tail(max, room.max !== null && max !== null && room.max > max ? room.max : null),
  ];
}

function barMarks(rows: readonly Row[], [low, high]: readonly [number, number]): Plot.Markish[] {
  const bars = rows.filter(({ value: { min, max } }) => min === null || max === null || min !== max);
  const options = {
    x1: ({ value }: Row) => value.min ?? low,
    x2: ({ value }: Row) => value.max ?? high,
    y: 'row',
    stroke: 'color',
    strokeWidth: 8,
    strokeOpacity: 0.55,
  };
  const open = bars.filter(({ value: { min, max } }) => min === null || max === null);
  return [
    Plot.ruleY(bars, options),
    Plot.text(open, {
      x: ({ value }: Row) => (value.min === null ? low : high),
      y: 'row',
      text: ({ value }: Row) => (value.min === null ? '◂' : '▸'),
      fill: 'color',
      fontSize: 15,
    }),
  ];
}

/** A dot for one value, and at the end of an open bar: hollow where that end itself is excluded. */
function dotMarks(rows: readonly Row[]): Plot.Markish[] {
  const dots = rows.flatMap(({ row, color, value: { min, max, room } }) => {
    if (min !== null && max !== null) return min === max ? [{ row, color, x: min, fill: color }] : [];
    const [end, of] = min === null ? [max, room.max] : [min, room.min];
    return end === null ? [] : [{ row, color, x: end, fill: of === end ? color : 'var(--vscode-editor-background)' }];
  });
  return [Plot.dot(dots, { x: 'x', y: 'row', fill: 'fill', stroke: 'color', strokeWidth: 2, r: 5 })];
}

function middle({ min, max }: ScaleRange): number | null {
  return min === null || max === null ? (min ?? max) : (min + max) / 2;
}
