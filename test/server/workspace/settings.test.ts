import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultSettings, readSettings } from '../../../src/server/workspace/settings.js';

describe('readSettings', () => {
  for (const nothing of [undefined, null, {}, [], 'x', 7, { files: null, severity: [] }, { claims: { show: 'all' } }]) {
    it(`has defaults for ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings, complaints: [] });
    });
  }

  it('takes what is right, and names what is wrong', () => {
    const { settings, complaints } = readSettings({
      files: { include: ['**/*.cable'], exclude: 'drafts/**' },
      severity: { conflict: 'off', difference: 'loud' },
    });
    assert.deepEqual(settings.files, { ...defaultSettings.files, include: ['**/*.cable'] });
    assert.deepEqual(settings.severity, { conflict: 'off', difference: defaultSettings.severity.difference });
    assert.equal(complaints.length, 2);
    assert.match(complaints[0] ?? '', /variorum\.files\.exclude/);
    assert.match(complaints[1] ?? '', /variorum\.severity\.difference .*error, warning, information, hint, off/);
  });

  /** Settings of the client alone. */
  const ofClient = new Set(['variorum.marks.kinds', 'variorum.author']);

  it('has the defaults that the manifest tells, and no other settings', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } };
    };
    const told = Object.entries(contributes.configuration.properties).filter(([name]) => !ofClient.has(name));
    const { citations, files, severity } = defaultSettings;
    assert.deepEqual(Object.fromEntries(told.map(([name, property]) => [name, property.default])), {
      'variorum.files.include': files.include,
      'variorum.files.exclude': files.exclude,
      'variorum.files.drafts': files.drafts,
      'variorum.files.kinds': files.kinds,
      'variorum.citations.style': citations.style,
      'variorum.citations.paragraph': citations.paragraph,
      'variorum.citations.csl': citations.csl,
      'variorum.severity.conflict': severity.conflict,
      'variorum.severity.difference': severity.difference,
    });
  });

  it('takes the kinds of single files, and names those that there are not', () => {
    const { settings, complaints } = readSettings({ files: { kinds: { 'a.md': 'draft', 'b/**': 'neither', c: 'evidence' } } });
    assert.deepEqual(settings.files.kinds, { 'a.md': 'draft', 'b/**': 'neither' });
    assert.match(complaints.join(), /“c” .*source, draft, neither/);
  });

  it('leaves out globs that lead out of the folder', () => {
    const { settings, complaints } = readSettings({
      files: { include: ['../**', '/etc/**', 'a/../../b', 'a..b/*', '**/*.txt'] },
    });
    assert.deepEqual(settings.files.include, ['a..b/*', '**/*.txt']);
    assert.equal(complaints.length, 3);
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readSettings(value);
        readSettings({ files: value, severity: value });
        readSettings({ files: { include: value }, severity: { conflict: value } });
      }),
    );
  });
});
