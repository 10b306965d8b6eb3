import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { main } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { moduleOf } from './lexicon/module.js';
import { readList } from './lexicon/read-list.js';

/** `npm run generate`: makes the modules of `generated/` from the data of `data/`. They are not committed. */
await main(() => {
  const lists = fromRoot('data', 'lexicon');
  const folder = fromRoot('generated', 'lexicon');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(lists).sort()) {
    const { code, declaration } = moduleOf(readList(file, readFileSync(join(lists, file), 'utf8')), `data/lexicon/${file}`);
    const { name } = parse(file);
    writeFileSync(join(folder, `${name}.js`), code);
    writeFileSync(join(folder, `${name}.d.ts`), declaration);
  }
  return Promise.resolve(0);
});
