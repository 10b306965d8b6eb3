import { argv } from 'node:process';
import { main } from '../../common/main.js';
import { scoreAnchors } from './score.js';
import { anchorTexts } from './texts.js';

/**
 * `npm run eval:anchors -- [EDITS] [SEED]`: where annotations are found again after random edits; fails where one is found in a wrong
 * place.
 */
await main(() => {
  const [edits = 10_000, seed = 1] = argv.slice(2).map(Number);
  const { wrong, ...others } = scoreAnchors(anchorTexts(), edits, seed, (why) => console.log(`WRONG ${why}`));
  console.log(`wrong ${wrong}`);
  for (const [name, count] of Object.entries(others)) console.log(`${name} ${count}`);
  return Promise.resolve(wrong === 0 ? 0 : 1);
});
