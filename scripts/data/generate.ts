import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { main } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { moduleOf, type Module } from './lexicon/module.js';
import { readList } from './lexicon/read-list.js';
import { moduleOfModel } from './models/module.js';

const lists = fromRoot('data', 'lexicon');
const models = fromRoot('data', 'models');
const styles = fromRoot('data', 'csl');

/** `npm run generate`: makes the modules of `generated/` from the data of `data/`. They are not committed. */
await main(() => {
  writeAll('lexicon', readdirSync(lists), (file) =>
    moduleOf(readList(file, readFileSync(join(lists, file), 'utf8')), `data/lexicon/${file}`),
  );
  writeAll('models', foldersIn(models), (name) => moduleOfModel(name, join(models, name)));
  writeAll(
    'csl',
    readdirSync(styles).filter((file) => file.endsWith('.csl')),
    (file) => ({
      code: `export default ${JSON.stringify(readFileSync(join(styles, file), 'utf8').replace(/>\s+</g, '><'))};\n`,
      declaration: 'declare const xml: string;\nexport default xml;\n',
    }),
  );
  return Promise.resolve(0);
});

/** Fills the folder `room` of `generated/` anew: with a module for each name, and its declaration. */
function writeAll(room: string, names: readonly string[], moduleFor: (name: string) => Module): void {
  // What cannot be read leaves the modules of before as they were.
  const modules = [...names].sort().map((name) => ({ name: parse(name).name, ...moduleFor(name) }));
  const folder = fromRoot('generated', room);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code, declaration } of modules) {
    writeFileSync(join(folder, `${name}.js`), code);
    writeFileSync(join(folder, `${name}.d.ts`), declaration);
  }
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
