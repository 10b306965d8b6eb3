interface Row {
  readonly key: string;
}

/** Rows in the order they were shown in before, so that none moves under the pointer; those that are new stand behind them. */
export function inKeptOrder<T extends Row>(rows: readonly T[], before: readonly Row[]): T[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const kept = before.flatMap(({ key }) => byKey.get(key) ?? []);
  const known = new Set(kept);
  return [...kept, ...rows.filter((row) => !known.has(row))];
}
