import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main, ScriptError } from '../../common/main.js';
import { fromRoot } from '../../common/paths.js';
import { messageOf } from '../../../src/message-of.js';

/** The files of a model by their names. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/**
 * Runs a script that makes a model, writes its files to `data/models/NAME` (or to where `--to FOLDER` says) and prints their sizes.
 *
 * @param name of the folder beneath `data/models`
 */
export function makeModel(name: string, recipe: () => Files | Promise<Files>): Promise<never> {
  return main(async () => {
    const folder = readArguments() ?? fromRoot('data', 'models', ...name.split('/'));
    const files = await recipe();
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      writeFileSync(join(folder, file), content);
      console.log(`${name}/${file}: ${Buffer.byteLength(content)} bytes`);
    }
    return 0;
  });
}

function readArguments(): string | undefined {
  try {
    const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
    return to === undefined ? undefined : resolve(to);
  } catch (error) {
    throw new ScriptError(`${messageOf(error)}\nThe one option is --to FOLDER: where the model is written.`, 2);
  }
}

/** Words or other entries, one a line. */
export function linesOf(entries: Iterable<string>): string {
  return `${[...entries].join('\n')}\n`;
}
