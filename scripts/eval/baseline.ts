import type { Figure } from './figures.js';

/** The figures last agreed to, by name, in percent. */
export type Baseline = Readonly<Record<string, number>>;

/** What the scorers' rounding to tenths of a percent may hide; in percent. */
const tolerance = 0.05;

/** A figure beside its baseline; null where only the other is there. */
export interface Comparison {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
  /** Whether it dropped, or is gone. */
  readonly isWorse: boolean;
}

export function compare(figures: readonly Figure[], baseline: Baseline): Comparison[] {
  const now = new Map(figures.map(({ name, value }) => [name, value]));
  const names = new Set([...now.keys(), ...Object.keys(baseline)]);
  return [...names].map((name) => {
    const [value, before] = [now.get(name) ?? null, baseline[name] ?? null];
    return { name, before, now: value, isWorse: before !== null && (value === null || value < before - tolerance) };
  });
}

export function toBaseline(figures: readonly Figure[]): Baseline {
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}

/** One line a figure: its name, the value now, and what it was before where that differs. */
export function table(comparisons: readonly Comparison[]): string {
  const width = Math.max(...comparisons.map(({ name }) => name.length));
  const cell = (value: number | null): string => (value === null ? 'none' : value.toFixed(1)).padStart(6);
  return comparisons
    .map(({ name, before, now, isWorse }) => {
      const change = before === now ? '' : `  was ${cell(before).trim()}${isWorse ? '  WORSE' : ''}`;
      return `${name.padEnd(width)} ${cell(now)}${change}`;
    })
    .join('\n');
}
