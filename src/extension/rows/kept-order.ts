interface Row {
  readonly key: string;
}

/**
 * Rows in the order they were shown in before, so that nothing moves under the pointer; those that are new stand behind the row that
 * they follow by themselves.
 */
export function inKeptOrder<T extends Row>(rows: readonly T[], before: readonly Row[]): T[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const kept = before.flatMap(({ key }) => byKey.get(key) ?? []);
  const known = new Set(kept);
  const ordered = [...kept];
  rows.forEach((row, index) => {
    if (known.has(row)) return;
    const previous = rows[index - 1];
    ordered.splice(previous === undefined ? 0 : ordered.indexOf(previous) + 1, 0, row);
  });
  return ordered;
}
