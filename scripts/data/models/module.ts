import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from '../lexicon/module.js';
import { fields } from './fields.js';

/**
 * The typed module of a model: of weights, which are one `weights.json`, its content as the default export; of others a constant
 * for each of its {@link fields}.
 *
 * @param name of the folder `data/models/NAME`
 * @param folder its path
 */
export function moduleOfModel(name: string, folder: string): Module {
  const note = `// Made from data/models/${name} by npm run generate: do not edit. Its README.md says whose it is.\n`;
  const constants = fields[name];
  if (constants === undefined) {
    const weights = readFileSync(join(folder, 'weights.json'), 'utf8').trimEnd();
    return {
      code: `${note}export default ${weights};\n`,
      declaration: `${note}declare const weights: Readonly<Record<string, number>>;\nexport default weights;\n`,
    };
  }
  const values = Object.entries(constants).map(
    ([constant, [file, encoding]]) => [constant, encoding(readFileSync(join(folder, file)))] as const,
  );
  return {
    code: note + values.map(([constant, value]) => `export const ${constant} = ${JSON.stringify(value)};\n`).join(''),
    declaration: note + values.map(([constant, value]) => `export declare const ${constant}: ${typeof value};\n`).join(''),
  };
}
