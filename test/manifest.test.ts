import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

describe('the walkthrough', () => {
  const files = readdirSync('media/walkthrough');
  const english = files.filter((name) => !name.includes('.nls.'));

  it('has a German file beside each, where VS Code looks for it, and none besides', () => {
    const named = new Set(Array.from(read('package.json').matchAll(/"media\/walkthrough\/([^"]+)"/g), ([, name]) => name));
    assert.deepEqual(new Set(english), named);
    const expected = english.flatMap((name) => [name, name.replace(/\.md$/, '.nls.de.md')]);
    assert.deepEqual(files.toSorted(), expected.toSorted());
  });

  for (const name of english) {
    it(`says the same in German: ${name}`, () => {
      const [from, to] = [name, name.replace(/\.md$/, '.nls.de.md')].map((each) => read(`media/walkthrough/${each}`));
      // What sources and drafts say, names of files and signs stay as they are.
      const fixed = (text = ''): string[] => text.match(/`\S+`|\[@\w+\]|[≠≈=▾]|^>.*$/gmu) ?? [];
      assert.deepEqual(fixed(to), fixed(from));
      assert.equal(to?.split('\n').length, from?.split('\n').length);
      assert.notEqual(to, from);
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
