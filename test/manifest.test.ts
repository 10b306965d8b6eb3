import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): object => JSON.parse(read(path)) as object;

describe('texts for users', () => {
  it('that the manifest names are in package.nls.json, and no others', () => {
    const named = new Set(Array.from(read('package.json').matchAll(/"%([^%"]+)%"/g), ([, key]) => key));
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...named].sort());
  });

  it('that the client and its webviews say are in l10n/bundle.l10n.json: run `npm run l10n` after changing one', async () => {
    const sources = globSync('src/{extension,webview}/**/*.ts').sort();
    const said = await getL10nJson(sources.map((path) => ({ contents: read(path), extension: '.ts' })));
    assert.deepEqual(json('l10n/bundle.l10n.json'), { ...said });
  });
});
