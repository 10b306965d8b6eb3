import picocolors from 'picocolors';
import { english, inWords, type CheckedDraft, type DraftVerdict, type Verdict } from '../../engine/index.js';
import type { CheckResult } from '../check-result.js';
import { SourceLocator } from '../source-locator.js';
import { printable } from '../../reports/printable.js';
import { draftOutline } from '../../reports/draft-outline.js';
import { draftVerdictWords } from '../../reports/verdict-words.js';
import type { FormatOptions } from './format.js';
import { outline, summary, type EventOutline, type GroupOutline } from '../../reports/outline.js';

type Colors = ReturnType<typeof picocolors.createColors>;

interface Printer {
  readonly locator: SourceLocator;
  readonly colors: Colors;
}

/** For a terminal: event, group, versions with their places (as terminals and editors open them), reasons. */
export function text({ index, shown, drafts, cwd }: CheckResult, { all, colors }: FormatOptions): string {
  const printer: Printer = { locator: new SourceLocator(index, cwd), colors: picocolors.createColors(colors) };
  if (drafts.length > 0) return drafts.map((draft) => `${draftLines(draft, index.sources.size, all, printer)}\n`).join('\n');
  const events = outline(shown, { all, language: english }).map((event) => eventLines(event, printer));
  return `${[...events, `${summary(shown, english)}.`].join('\n\n')}\n`;
}

function eventLines({ heading: [title, ...details], groups }: EventOutline, printer: Printer): string {
  const heading = [printer.colors.bold(printable(title)), ...details].join(' · ');
  return [heading, ...groups.map((group) => groupLines(group, printer))].join('\n\n');
}

/** A line a statement, with what the draft says and why that is not borne out. */
function draftLines(checked: CheckedDraft, sources: number, all: boolean, { locator, colors }: Printer): string {
  const { statements, summary: counts } = draftOutline(checked, { all, language: english });
  const { uri, text: words } = checked.draft;
  const colored: Readonly<Record<DraftVerdict, (text: string) => string>> = {
    contradicted: colors.red,
    stale: colors.red,
    'possibly-contradicted': colors.yellow,
    'possibly-supported': colors.yellow,
    unsupported: colors.yellow,
    uncited: colors.yellow,
    supported: colors.green,
  };
  const lines = statements.map((statement) => {
    const { verdict, message, places } = statement;
    const at = places
      .slice(0, mostPlaces)
      .map((place) => `    ${colors.dim(printable(locator.lineAndColumn(place.uri, place)))}`);
    const said = printable(words.slice(statement.start, statement.end));
    return [
      `${printable(locator.lineAndColumn(uri, statement))}: ${colored[verdict](inWords(draftVerdictWords[verdict]))}: “${said}”`,
      `    ${printable(inWords(message))}`,
      ...at,
    ].join('\n');
  });
  return [
    ...lines,
    `${printable(locator.path(uri))}: ${counts}, held against ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
  ].join('\n');
}

/** More of a statement’s sources are not listed. */
const mostPlaces = 4;

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
