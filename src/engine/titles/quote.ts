import { textOf, type ClaimInTree } from '../frames/index.js';

/** So many words are quoted on either side. */
const most = 4;

/** A few words around a claim with a gap in the place of its number, which its versions fill in: `“came back for the last … games”`. */
export function quoteAround({ tree, number }: Pick<ClaimInTree, 'tree' | 'number'>): string {
  const places = [...tree.tokens.keys()];
  const [first, last] = [Math.min(...number), Math.max(...number)];
  const before = textOf(tree, places.slice(Math.max(0, first - most), first)).replace(/^[\s\p{P}]+/u, '');
  const after = textOf(tree, places.slice(last + 1, last + 1 + most)).replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
  return `“${[before, '…', after].filter((part) => part !== '').join(' ')}”`;
}
