import { readFileSync, writeFileSync } from 'node:fs';
import { main } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { textsForUsers, type Bundle } from './texts.js';

/**
 * `npm run l10n`: writes down what the code tells users, and puts the German texts into the same order. Those that are not used any more go; those
 * that are missing are listed, for somebody to write.
 */
await main(async () => {
  const said = await textsForUsers();
  const bundle = fromRoot('l10n', 'bundle.l10n.json');
  // What was there stays in its place, so that git puts together what two people add.
  const before = Object.keys(JSON.parse(readFileSync(bundle, 'utf8')) as Bundle).filter((text) => text in said);
  const english: Bundle = { ...Object.fromEntries(before.map((text) => [text, text])), ...said };
  const path = fromRoot('l10n', 'bundle.l10n.de.json');
  const known = JSON.parse(readFileSync(path, 'utf8')) as Bundle;
  const german = Object.fromEntries(
    Object.keys(english).flatMap((text) => (known[text] === undefined ? [] : [[text, known[text]]])),
  );
  write(bundle, english);
  write(path, german);
  const missing = Object.keys(english).filter((text) => german[text] === undefined);
  for (const text of missing) console.log(`No German: ${text}`);
  return missing.length === 0 ? 0 : 1;
});

function write(path: string, bundle: Bundle): void {
  writeFileSync(path, `${JSON.stringify(bundle, null, 2)}\n`);
}
