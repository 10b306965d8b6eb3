import type { MatrixRow, OverviewFilter, OverviewModel } from '../../webview-messages/overview.js';

/** What a filter lets through: claims with their days, the sources that any of them stands in, and the days on which those of the event were published. */
export function passing({ claims, sources, moments }: OverviewModel, filter: OverviewFilter): OverviewModel {
  const shown = claims.filter((claim) => passes(claim, filter));
  const columns = [...new Set(shown.flatMap(({ cells }) => cells.map(({ source }) => source)))].sort((a, b) => a - b);
  const groups = new Set(shown.map(({ group }) => group));
  const place = new Map(columns.map((column, index) => [column, index]));
  return {
    claims: shown.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell) => ({ ...cell, source: place.get(cell.source) ?? 0 })),
    })),
    sources: columns.flatMap((column) => sources[column] ?? []),
    moments: moments.filter(({ event, group }) =>
      group === null ? filter.event === '' || event === filter.event : groups.has(group),
    ),
  };
}

function passes({ event, verdict, entities, isOpen, isPossible }: MatrixRow, filter: OverviewFilter): boolean {
  return (
    (filter.possible || !isPossible) &&
    (filter.event === '' || event === filter.event) &&
    (filter.verdict === '' || verdict === filter.verdict) &&
    (filter.entity === '' || entities.includes(filter.entity)) &&
    (filter.state === '' || isOpen === (filter.state === 'open'))
  );
}
