/** Turns a list of the words for each of several things into a table of the thing for each word. */
export function byWord<Thing extends string>(lists: Readonly<Record<Thing, readonly string[]>>): ReadonlyMap<string, Thing> {
  const entries = Object.entries(lists) as [Thing, readonly string[]][];
  return new Map(entries.flatMap(([thing, words]) => words.map((word) => [word, thing] as const)));
}
