import type { Answering } from './answering.js';
import type { Growth } from './growth.js';
import type { Indexing } from './indexing.js';
import type { Loading } from './loading.js';
import { isLoaded, type Machine } from './machine.js';
import type { Frames, Scrolling } from './scrolling.js';
import type { Throughput } from './throughput.js';

/** All that is measured in one run. */
export interface Report {
  readonly machine: Machine;
  /** What the texts are. */
  readonly texts: string;
  readonly throughput: readonly Throughput[];
  readonly indexing: Indexing;
  readonly growth: readonly Growth[];
  readonly answering: Answering;
  readonly loading: Loading;
  /** `null` where VS Code was not fetched yet (`npm run test:host` does), or there are too few sources. */
  readonly scrolling: Scrolling | null;
}

/** The longest that loading the model may take, in milliseconds (issue 4). */
const longestLoading = 30;

/** The report as plain text. */
export function inWords(report: Report): string {
  const { machine, texts } = report;
  const lines = [
    `Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, load average ${machine.load.toFixed(2)}`,
    `Texts: ${texts}; the same each time.`,
    'Times are CPU time, all threads of the process together.',
  ];
  if (isLoaded(machine)) lines.push('Other processes are at work: trust the ratios more than the times, or measure again later.');
  return [
    ...lines,
    '',
    ...throughputTable(report.throughput),
    '',
    ...indexingLines(report.indexing),
    '',
    ...growthLines(report.growth),
    '',
    ...answeringLines(report.answering),
    '',
    ...loadingLines(report.loading),
    '',
    ...scrollingLines(report.scrolling),
  ].join('\n');
}

function throughputTable(rows: readonly Throughput[]): string[] {
  const header = ['Warm', 'MB/s', 'best', 'reach', '× tokenizer', '× compromise', '× Recognizers'];
  const cells = rows.map(({ name, median, best, target, ratios }) => [
    name,
    figure(median),
    figure(best),
    target === null ? '' : figure(target),
    ...(ratios === null ? [] : [figure(ratios.tokenizer), figure(ratios.compromise), figure(ratios.recognizers)]),
  ]);
  return table([header, ...cells]);
}

function indexingLines({ sources, groups, firstIndex, edit, tokenizer, tokenizerOfOne, kilobytesPerSource }: Indexing): string[] {
  const ratios = (time: number): string[] => [figure(time / tokenizer), figure(time / tokenizerOfOne)];
  return table([
    [`A corpus of ${sources} sources, ${groups} groups`, 'ms', '× tokenizer over all', '× tokenizer over one'],
    ['first index', figure(firstIndex), ...ratios(firstIndex)],
    ['again after an edit, median', figure(edit.median), ...ratios(edit.median)],
    ['again after an edit, 95 of 100 are faster', figure(edit.p95), ...ratios(edit.p95)],
    ['the heap for each source', `${figure(kilobytesPerSource)} KB`],
  ]);
}

export function growthLines(rows: readonly Growth[]): string[] {
  return table([
    ['The first index', 'exponent', 'reach', 'ms in all', 'peak MB'],
    ...rows.map(({ texts, sources, exponent, all, peak }) => [
      `${sources} ${texts}`,
      figure(exponent),
      figure(reach.exponent),
      figure(all),
      figure(peak),
    ]),
  ]);
}

function answeringLines({ sources, longest, p95, firstDiagnostics, ready, warm, edit, marks }: Answering): string[] {
  return table([
    [`The server while it reads ${sources} sources, by the clock`, 'ms', 'reach'],
    ['longest wait for an answer', figure(longest), figure(reach.silence)],
    ['wait for an answer, 95 of 100 are shorter', figure(p95)],
    ['first diagnostics', figure(firstDiagnostics)],
    ['all read and compared', figure(ready)],
    ['first diagnostics of another start, with what was kept', figure(warm.firstDiagnostics), figure(reach.warm)],
    ['all compared then', figure(warm.ready)],
    ['an edit until its marks, after the pause for typing, median', figure(marks.median), figure(reach.edit.median)],
    ['95 of 100 are faster', figure(marks.p95), figure(reach.edit.p95)],
    ['an edit until its diagnostics, after the pause for typing, median', figure(edit.median), figure(reach.edit.median)],
    ['95 of 100 are faster', figure(edit.p95), figure(reach.edit.p95)],
  ]);
}

/** What issue 15 wants: of the growth of the first index; of the server's silence, of its second start, and of an edit, in milliseconds. */
const reach = { exponent: 1.1, silence: 100, warm: 3000, edit: { median: 50, p95: 100 } };

function loadingLines({ names }: Loading): string[] {
  return table([
    ['In a new process', 'ms', 'reach'],
    ['reading the model and the name lists', figure(names), figure(longestLoading)],
  ]);
}

function scrollingLines(measured: Scrolling | null): string[] {
  if (measured === null)
    return ['Scrolling was not measured: it takes VS Code, which `npm run test:host` fetches, and 100 sources.'];
  const { claims, sources, matrix, editor } = measured;
  const row = (name: string, frames: Frames): string[] => [
    name,
    figure(frames.median),
    figure(frames.p95),
    figure(frames.longest),
    figure(frames.perSecond),
    figure(frames.p95 / editor.p95),
  ];
  return table([
    ['Frames while the wheel turns, by the clock', 'median ms', '95 of 100', 'longest', 'a second', '× editor'],
    row(`the matrix of ${claims} claims by ${sources} sources`, matrix),
    row('the editor of VS Code beside it', editor),
  ]);
}

/** Three digits that count. */
function figure(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

/** Rows as lines, the first column to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
