import type { ClaimsResult, EventNode, GroupNode, GroupState, SourceLabel } from '../../../protocol.js';
import type { MatrixCell, MatrixRow, Moment, OverviewModel } from '../../../webview-messages/overview.js';
import { isOpen } from '../../rows/is-open.js';

/** What the overview shows of the claims: a row a claim, a column a source; and all days that claims or sources tell, in their order. */
export function overviewModel(
  { events }: Pick<ClaimsResult, 'events'>,
  decidedInWords: (state: GroupState) => string,
): OverviewModel {
  const sources = new Map<string, SourceLabel>();
  for (const { sources: all } of events) for (const source of all) sources.set(source.uri, source);
  const columns = new Map([...sources.keys()].map((uri, column) => [uri, column]));
  const claims = events.flatMap((event) => [
    ...event.groups.map((group) => rowOf(group, event, columns, false, decidedInWords)),
    ...event.possible.map((group) => rowOf(group, event, columns, true, decidedInWords)),
  ]);
  return {
    claims,
    sources: [...sources.values()].map(({ uri, label }) => ({ uri, label })),
    moments: events.flatMap(momentsOf).sort((a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b)))),
  };
}

function rowOf(
  { id, title, summary, verdict, state, entities, versions, alone }: GroupNode,
  event: EventNode,
  columns: ReadonlyMap<string, number>,
  isPossible: boolean,
  decidedInWords: (state: GroupState) => string,
): MatrixRow {
  const cells = new Map<number, MatrixCell>();
  for (const version of versions) {
    for (const uri of new Set(version.places.map(({ source }) => source.uri))) {
      const column = columns.get(uri);
      // A source that says several things is shown by the gravest.
      if (column === undefined || (cells.has(column) && version.verdict !== 'conflict')) continue;
      cells.set(column, {
        source: column,
        verdict: version.verdict,
        value: version.value,
        version: version.id,
        isAlone: alone.includes(version.id),
      });
    }
  }
  return {
    group: id,
    title,
    summary,
    event: event.title,
    verdict,
    isPossible,
    decided: decidedInWords(state),
    isOpen: isOpen(state),
    entities,
    cells: [...cells.values()],
  };
}

function momentsOf({ title: event, groups, possible, sources }: EventNode): Moment[] {
  const published = sources.flatMap(({ uri, label, published: day }): Moment[] => {
    if (day === null) return [];
    const target = { type: 'source', uri } as const;
    return [{ first: day, last: day, event, group: null, isPossible: false, label, sources: '', verdict: null, target }];
  });
  return [
    ...groups.flatMap((group) => daysOf(group, event, false)),
    ...possible.flatMap((group) => daysOf(group, event, true)),
    ...published,
  ];
}

function daysOf({ id: group, title, versions }: GroupNode, event: string, isPossible: boolean): Moment[] {
  return versions.flatMap(({ id, value, days, verdict, places }): Moment[] => {
    if (days === null) return [];
    const sources = [...new Set(places.map(({ source }) => source.label))].join(', ');
    const target = { type: 'version', version: id } as const;
    return [{ ...days, event, group, isPossible, label: `${title}: ${value}`, sources, verdict, target }];
  });
}

function startOf({ first, last }: Moment): string {
  return first ?? last ?? '';
}
