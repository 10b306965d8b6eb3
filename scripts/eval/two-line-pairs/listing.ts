import type { Outcome, Scored } from './outcome.js';

const outcomes: readonly Outcome[] = ['right', 'false alarm', 'silent', 'wrong verdict'];

/** How many of each kind came out how, one line a kind, and a last one for all. */
export function byKind(scored: readonly Scored[]): string {
  const kinds = [...new Set(scored.map(({ pair }) => pair.kind))];
  const rows = [
    ...kinds.map((kind) => ({ name: kind, those: scored.filter(({ pair }) => pair.kind === kind) })),
    { name: 'all', those: scored },
  ].map(({ name, those }) => [
    name.padEnd(10),
    ...[those.length, ...outcomes.map((outcome) => those.filter((one) => one.outcome === outcome).length)].map((count) =>
      String(count).padStart(14),
    ),
  ]);
  return [['kind'.padEnd(10), ...['pairs', ...outcomes].map((name) => name.padStart(14))], ...rows]
    .map((cells) => cells.join(''))
    .join('\n');
}

/** The pairs that came out wrong, with what is shown of them. */
export function mistakes(scored: readonly Scored[]): string {
  return scored
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ pair, shown, outcome }) => {
      const [a, b] = [pair.a, pair.b].map((text) => text.replaceAll('\n', ' / '));
      const seen = shown.map(
        ({ title, verdict, a: one, b: other }) =>
          `  ${verdict} “${title}”: ${pair.a.slice(one.start, one.end)} | ${pair.b.slice(other.start, other.end)}`,
      );
      const head = `${pair.id}  ${outcome}  want ${pair.want}: ${pair.valueA} | ${pair.valueB} (${pair.why})`;
      return [head, `  a: ${a}`, `  b: ${b}`, ...seen].join('\n');
    })
    .join('\n\n');
}
