import { main } from '../../common/main.js';
import { byKind, mistakes } from './listing.js';
import { score } from './score.js';

/**
 * `npm run eval:two-line-pairs`: what the engine makes of the pairs to develop with: each mistake, then how each kind comes out.
 * Of the other half there is no such list: it is to measure, and what is read gets tuned on; `npm run eval` has its figures.
 */
await main(() => {
  const scored = score('develop');
  console.log(`${mistakes(scored)}\n\n${byKind(scored)}`);
  return Promise.resolve(0);
});
