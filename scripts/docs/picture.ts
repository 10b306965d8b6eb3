import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { main, ScriptError } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { flowChart, readRooms, reduced } from './rooms.js';

const page = fromRoot('docs', 'architecture.md');
const place = /(?<=<!-- Made by npm run docs:picture\. -->\n)```mermaid\n[^]*?\n```/;

/**
 * `npm run docs:picture [-- --check]`: draws how data flows through the rooms of `src` into docs/architecture.md, from the imports
 * as they are; `--check` fails where the page has another picture.
 */
await main(async () => {
  const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
  const before = readFileSync(page, 'utf8');
  if (!place.test(before))
    throw new ScriptError(
      'docs/architecture.md has no place for the picture: put “<!-- Made by npm run docs:picture. -->” before it.',
    );
  const picture = `\`\`\`mermaid\n${flowChart(reduced(await readRooms()))}\n\`\`\``;
  const after = before.replace(place, () => picture);
  if (check && after !== before)
    throw new ScriptError('The picture in docs/architecture.md is not the code’s: npm run docs:picture');
  writeFileSync(page, after);
  return 0;
});
