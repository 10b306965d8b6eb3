import picocolors from 'picocolors';
import type { Verdict } from '../../engine/index.js';
import type { CheckResult } from '../check-result.js';
import { SourceLocator } from '../source-locator.js';
import { printable } from '../printable.js';
import type { FormatOptions } from './format.js';
import { outline, summary, type EventOutline, type GroupOutline } from './outline.js';

type Colors = ReturnType<typeof picocolors.createColors>;

interface Printer {
  readonly locator: SourceLocator;
  readonly colors: Colors;
}

/** For a terminal: event, group, versions with their places (as terminals and editors open them), reasons. */
export function text({ index, shown, cwd }: CheckResult, { all, colors }: FormatOptions): string {
  const printer: Printer = { locator: new SourceLocator(index, cwd), colors: picocolors.createColors(colors) };
  const events = outline(shown, all).map((event) => eventLines(event, printer));
  return `${[...events, `${summary(shown)}.`].join('\n\n')}\n`;
}

function eventLines({ heading: [title, ...details], groups }: EventOutline, printer: Printer): string {
  const heading = [printer.colors.bold(printable(title)), ...details].join(' · ');
  return [heading, ...groups.map((group) => groupLines(group, printer))].join('\n\n');
}

const signs: Readonly<Record<Verdict, string>> = { conflict: '≠', compatible: '≈', same: '=' };

function groupLines(
  { title, verdict, isPossible, claims, decided, reasons, match, moreReasons }: GroupOutline,
  { locator, colors }: Printer,
): string {
  const colored: Readonly<Record<Verdict, (text: string) => string>> = {
    conflict: colors.red,
    compatible: colors.yellow,
    same: colors.green,
  };
  const rows = claims.map((claim) => ({
    place: printable(locator.lineAndColumn(claim.uri, claim)),
    value: printable(claim.text),
  }));
  const width = Math.max(...rows.map(({ place }) => place.length));
  return [
    isPossible
      ? `  ${signs[verdict]}? ${printable(title)}: possible ${verdict}`
      : `  ${colored[verdict](signs[verdict])} ${colors.bold(printable(title))}: ${colored[verdict](verdict)}`,
    ...rows.map(({ place, value }) => `      ${colors.dim(place.padEnd(width))}  ${value}`),
    ...reasons.map(({ verdict: of, reason }) => `    ${colored[of](of)}: ${printable(reason)}`),
    ...(decided === null ? [] : [`    decided: ${printable(decided)}`]),
    ...(match === null ? [] : [`    matched: ${printable(match)}`]),
    ...(moreReasons > 0 ? [`    and ${moreReasons} more (--all prints them)`] : []),
  ].join('\n');
}
