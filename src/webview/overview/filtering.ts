import type { MatrixRow, OverviewFilter, OverviewModel } from '../../webview-messages/overview.js';

/** What a filter lets through: claims, the sources that any of them stands in, and the days of the same events. */
export function passing({ claims, sources, moments }: OverviewModel, filter: OverviewFilter): OverviewModel {
  const shown = claims.filter((claim) => passes(claim, filter));
  const columns = [...new Set(shown.flatMap(({ cells }) => cells.map(({ source }) => source)))].sort((a, b) => a - b);
  const place = new Map(columns.map((column, index) => [column, index]));
  return {
    claims: shown.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell) => ({ ...cell, source: place.get(cell.source) ?? 0 })),
    })),
    sources: columns.flatMap((column) => sources[column] ?? []),
    moments: moments.filter(
      ({ event, verdict }) =>
        (filter.event === '' || event === filter.event) &&
        (filter.verdict === '' || verdict === null || verdict === filter.verdict),
    ),
  };
}

function passes({ event, verdict, entities, isOpen }: MatrixRow, filter: OverviewFilter): boolean {
  return (
    (filter.event === '' || event === filter.event) &&
    (filter.verdict === '' || verdict === filter.verdict) &&
    (filter.entity === '' || entities.includes(filter.entity)) &&
    (filter.state === '' || isOpen === (filter.state === 'open'))
  );
}
