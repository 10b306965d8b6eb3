/** How many keys a line holds; scripts/data/models/encodings.ts writes as many. */
const keysInLine = 32;

/**
 * Finds keys in a sorted list. To read all 13,000 of them at once would take longer than all the rest of WordNet: a
 * line is read when it is first asked for.
 *
 * @param coded lines of keys with blanks between them: the first one as it is, each other one as the length that it
 *   shares with the one before it (in base 36) and the rest
 * @returns the place of a key in the list, undefined for one that is not in it
 */
export function keyFinder(coded: string): (key: string) => number | undefined {
  const lines = coded.split('\n');
  const heads = lines.map((line) => line.slice(0, line.indexOf(' ')));
  const read = new Map<number, ReadonlyMap<string, number>>();
  return (key) => {
    let [low, high] = [0, heads.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((heads[middle] ?? '') <= key) low = middle;
      else high = middle;
    }
    let keys = read.get(low);
    if (keys === undefined) read.set(low, (keys = keysOf(lines[low] ?? '', low * keysInLine)));
    return keys.get(key);
  };
}

function keysOf(line: string, start: number): Map<string, number> {
  const [head = '', ...parts] = line.split(' ');
  const keys = new Map([[head, start]]);
  let previous = head;
  for (const part of parts) {
    previous = previous.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
    keys.set(previous, start + keys.size);
  }
  return keys;
}
