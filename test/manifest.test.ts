import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsForUsers } from '../scripts/l10n/texts.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): object => JSON.parse(read(path)) as object;

describe('texts for users', () => {
  it('that the manifest names are in package.nls.json, and no others', () => {
    const named = new Set(Array.from(read('package.json').matchAll(/"%([^%"]+)%"/g), ([, key]) => key));
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...named].sort());
  });

  it('that the client, its webviews and the server say are in l10n/bundle.l10n.json: run `npm run l10n` after changing one', async () => {
    assert.deepEqual(json('l10n/bundle.l10n.json'), await textsForUsers());
    // The tool's parser takes some seconds to start.
  }).timeout(60_000);

  for (const [english, german] of [
    ['package.nls.json', 'package.nls.de.json'],
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
  ] as const) {
    it(`of ${english} are in German, too, with the same commands and places for values`, () => {
      const [from, to] = [json(english), json(german)].map((each) => Object.entries(each) as [string, string][]);
      assert.deepEqual(
        to?.map(([key]) => key),
        from?.map(([key]) => key),
      );
      const fixed = (text: string): string[] => (text.match(/\{\d\}|\]\([^)]*\)|@\w+/g) ?? []).sort();
      for (const [index, [, text]] of from?.entries() ?? []) {
        const translated = to?.[index]?.[1] ?? '';
        assert.ok(translated.trim() !== '');
        assert.deepEqual(fixed(translated), fixed(text), text);
      }
    });
  }
});

describe('commands', () => {
  const { commands } = (
    json('package.json') as { contributes: { commands: { command: string; category: string; enablement?: string }[] } }
  ).contributes;

  it('stand under one category, and each says when it can be run', () => {
    assert.deepEqual(new Set(commands.map(({ category }) => category)), new Set(['Variorum']));
    assert.deepEqual(
      commands.filter(({ enablement }) => enablement === undefined || enablement === '').map(({ command }) => command),
      [],
    );
  });
});
