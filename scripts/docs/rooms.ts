import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { fromRoot } from '../common/paths.js';

/** Which rooms of `src` import which, by their paths in `src` (`engine/claims`, `server`). */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the imports of `src`. A part of the engine is a room, each other folder is one, and so is a file beside them. */
export async function readRooms(): Promise<Rooms> {
  const { output } = await cruise(
    ['src'],
    { includeOnly: '^src', tsPreCompilationDeps: true },
    {},
    { tsConfig: extractTSConfig(fromRoot('tsconfig.json')) },
  );
  const rooms = new Map<string, Set<string>>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const room = roomOf(source);
    const imported = rooms.get(room) ?? new Set();
    rooms.set(room, imported);
    for (const { resolved } of dependencies) if (roomOf(resolved) !== room) imported.add(roomOf(resolved));
  }
  return rooms;
}

function roomOf(path: string): string {
  const [, room = '', part = ''] = /^src\/(?:(engine)\/(?=[^/]+\/))?([^/]+)/.exec(path) ?? [];
  return room === '' ? part.replace(/\.ts$/, '') : `${room}/${part}`;
}

/** Without what follows from the rest: where A imports B and B imports C, A's import of C says nothing more of the order. */
export function reduced(rooms: Rooms): Rooms {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of rooms.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reach(next, seen);
    }
    return seen;
  };
  return new Map(
    [...rooms].map(([room, imported]) => [
      room,
      new Set([...imported].filter((one) => ![...imported].some((other) => other !== one && reach(other).has(one)))),
    ]),
  );
}

/** A flow chart in Mermaid: an arrow leads from what is imported to what is made of it, as data flows. */
export function flowChart(rooms: Rooms): string {
  const names = [...rooms.keys()].sort();
  const id = (room: string): string => room.replace(/\W/g, '_');
  const inEngine = names.filter((name) => name.startsWith('engine/'));
  return [
    'flowchart TD',
    '  subgraph parts [parts of the engine]',
    ...inEngine.map((name) => `    ${id(name)}[${name.slice('engine/'.length)}]`),
    '  end',
    ...names
      .filter((name) => !inEngine.includes(name))
      .map((name) => `  ${id(name)}[${name === 'engine' ? 'corpus, findings, …' : name}]`),
    ...names.flatMap((name) => [...(rooms.get(name) ?? [])].sort().map((from) => `  ${id(from)} --> ${id(name)}`)),
  ].join('\n');
}
