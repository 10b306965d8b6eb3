import lines from '#lexicon/contrasting-words';

/** By word on which side of which lines it stands. */
const sidesOf = new Map<string, (readonly [line: number, side: number])[]>();

lines.forEach((sides, line) => {
  sides.forEach((words, side) => {
    for (const word of words.split(' ')) sidesOf.set(word, [...(sidesOf.get(word) ?? []), [line, side]]);
  });
});

/** Whether what two claims count is divided by their words: `31 percent of men`, `22 percent of women`; `the northern section`, `the southern section`. */
export function areContrasting(a: Iterable<string>, b: Iterable<string>): boolean {
  const [one, other] = [sidesBy(a), sidesBy(b)];
  for (const [line, sides] of one) {
    const others = other.get(line);
    if (others !== undefined && [...sides].every((side) => !others.has(side))) return true;
  }
  return false;
}

function sidesBy(words: Iterable<string>): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const word of words)
    for (const [line, side] of sidesOf.get(word) ?? []) found.set(line, (found.get(line) ?? new Set()).add(side));
  return found;
}
