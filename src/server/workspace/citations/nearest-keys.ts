import { distance } from 'fastest-levenshtein';

const most = 3;

/** Up to this share of its letters a key may be misspelled. */
const mostChanged = 0.4;

/** The keys that a misspelled one may mean, the nearest first: few letters apart, or with the same beginning. */
export function nearestKeys(key: string, keys: Iterable<string>): string[] {
  const written = key.toLowerCase();
  return [...keys]
    .map((each) => {
      const other = each.toLowerCase();
      const begins = written.length >= 3 && (other.startsWith(written) || written.startsWith(other));
      return { each, apart: begins ? 1 : distance(written, other), longer: Math.max(written.length, other.length), begins };
    })
    .filter(({ apart, longer, begins }) => begins || apart <= mostChanged * longer)
    .sort((a, b) => a.apart - b.apart || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}
