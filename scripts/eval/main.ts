import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../app/build.js';
import { main, ScriptError } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { progress } from '../common/progress.js';
import { compare, table, toBaseline, type Baseline } from './baseline.js';
import type { Figure } from './figures.js';
import { scorings } from './scorers.js';
import { messageOf } from '../../src/message-of.js';

const evaluationFolder = fromRoot('..', 'shared', 'eval');
const baselineFile = fromRoot('test', 'eval-baseline.json');

/**
 * `npm run eval [-- --update]`: scores the engine on the data of ../shared/eval, prints all figures, and fails when one is
 * lower than in test/eval-baseline.json; `--update` writes them there instead. Without that folder there is nothing to
 * score, and that is no failure: its data may not be shipped.
 */
await main(async () => {
  const update = readArguments();
  if (!existsSync(evaluationFolder)) {
    console.log('Nothing was scored: the evaluation data is not here. It belongs beside this project, in ../shared/eval.');
    return 0;
  }
  await build();
  const figures: Figure[] = [];
  for (const { title, run } of scorings(evaluationFolder)) figures.push(...(await progress(`Scoring ${title}`, run)));

  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
  const comparisons = compare(figures, baseline);
  console.log(table(comparisons));
  if (update) {
    writeFileSync(baselineFile, `${JSON.stringify(toBaseline(figures), null, 2)}\n`);
    return 0;
  }
  const worse = comparisons.filter(({ isWorse }) => isWorse);
  if (worse.length === 0) return 0;
  console.error(`Lower than in test/eval-baseline.json: ${worse.map(({ name }) => name).join(', ')}.`);
  console.error('Where that is the price of something better, accept it: npm run eval -- --update');
  return 1;
});

function readArguments(): boolean {
  try {
    return parseArgs({ options: { update: { type: 'boolean', default: false } } }).values.update;
  } catch (error) {
    const reason = messageOf(error);
    throw new ScriptError(`${reason}\nUsage: npm run eval [-- --update]`, 2);
  }
}
