import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import { addStyle, formatBibliography, formatCitation, styleNames } from '../../src/bibliography/format.js';
import { addReferences, cslItem } from '../../src/engine/index.js';

const items = [
  {
    id: 'roe',
    type: 'article-newspaper',
    title: 'Ferry sinks off Port Halden',
    author: [{ family: 'Roe', given: 'Ada' }],
    issued: { 'date-parts': [[2014, 3, 3]] },
    'container-title': 'The Herald',
    URL: 'https://example.com/ferry',
  },
  {
    id: 'hoven',
    type: 'article-newspaper',
    title: 'Toll rises',
    author: [{ family: 'Hoven', given: 'Jan', 'non-dropping-particle': 'van den' }, { literal: 'Reuters' }],
    issued: { 'date-parts': [[2014, 3, 5]] },
    'container-title': 'The Courier',
  },
];

describe('references in a CSL style', () => {
  for (const style of styleNames) {
    it(`are what citeproc makes of them: ${style}`, () => {
      const engine = plugins.config.get('@csl').engine(items, style, 'en-US', 'text');
      engine.updateItems(items.map(({ id }) => id));
      const made = engine.makeBibliography();
      assert.ok(made !== false);
      assert.deepEqual(
        formatBibliography(items, style),
        made[1].map((text) => text.replace(/\s+/g, ' ').trim()),
      );
      assert.equal(formatBibliography(items, style).length, 2);
    });
  }

  it('differ as the styles do', () => {
    assert.equal(formatCitation(items.slice(0, 1), 'apa'), '(Roe, 2014)');
    assert.equal(formatCitation(items.slice(0, 1), 'chicago-author-date'), '(Roe 2014)');
    assert.equal(formatCitation(items.slice(0, 1), 'modern-language-association'), '(Roe)');
    assert.match(
      formatBibliography(items, 'apa')[1] ?? '',
      /^van den Hoven, J\. & Reuters\. \(2014, March 5\)\. Toll rises\. The Courier\.$/,
    );
  });

  it('may be of a style of the analyst’s own; what is none is refused', () => {
    const xml =
      '<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info><citation><layout prefix="&lt;" suffix="&gt;"><text variable="title"/></layout></citation><bibliography><layout><text variable="title"/></layout></bibliography></style>';
    addStyle('own.csl', xml);
    assert.equal(formatCitation(items.slice(0, 1), 'own.csl'), '<Ferry sinks off Port Halden>');
    assert.throws(() => addStyle('x.csl', '<html/>'), /is no CSL style/);
  });
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe('pandoc', () => {
  (hasPandoc ? it : it.skip)('takes what is cited here', () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-pandoc-'));
    try {
      const item = cslItem(
        { title: 'Ferry sinks', published: '2014-03-03', outlet: 'The Herald', authors: ['Jan van den Hoven'] },
        'ferry.txt',
        'ff',
      );
      const added = addReferences(undefined, [item]);
      assert.ok(added.kind === 'added');
      writeFileSync(join(folder, 'references.json'), added.edit?.newText ?? '');
      writeFileSync(join(folder, 'brief.md'), `It sank [@${added.keys[0] ?? ''}, para. 4].\n`);
      const args = ['--citeproc', '--bibliography', 'references.json', '-t', 'plain', 'brief.md'];
      const printed = execFileSync('pandoc', args, { cwd: folder, encoding: 'utf8' });
      assert.match(printed, /Hoven/);
      assert.doesNotMatch(printed, /\?/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
