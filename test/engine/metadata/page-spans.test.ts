import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pageSpans } from '../../../src/engine/metadata/index.js';
import { splitBlocks } from '../../../src/engine/text/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

const body = 'The river rose on Tuesday night. Nobody was hurt.\nThe mayor asked for calm.\n';
const pageOf = (text: string): string[] =>
  pageSpans(text, splitBlocks(text, 'plaintext')).map(({ start, end }) => text.slice(start, end));

describe('pageSpans', () => {
  for (const line of [
    'Published 16 May 2025, 10:04 BST',
    'By Jane Doe | Updated Fri 3 May',
    'By Jane Doe in Oslo, 3 May',
    'By Jane Doe and John Roe, The Agency',
    'Last updated 3 hours ago',
    'Updated: Thursday, 18:00 GMT',
    'First published on Tue 4 Mar 2025 06.00 GMT',
    'Posted by janed at 9:14 a.m.',
    'Friday 3 May',
    'Jane Doe | Friday 3 May | 5 min read',
    '*Updated Friday, 3 May*',
    '© 2025 The Example. All rights reserved.',
  ]) {
    it(`takes for the page’s own: ${line}`, () => {
      assert.deepEqual(pageOf(`River floods town\n\n${line}\n\n${body}`), [line]);
      assert.deepEqual(pageOf(`River floods town\n\n${body}\n${line}`), [line]);
    });
  }

  for (const line of [
    'Updated death toll: 12 people killed on Friday',
    'Published authors read five books on Friday',
    'By noon on Friday 12 had died',
    'By Friday morning waters had fallen',
    'The dam broke on Friday.',
    'It was updated on Friday, 3 May.',
    'Updated Boeing 737 timeline',
    'Date: 3 February',
    'Oslo | 40 dead',
    'Friday: 12 hurt',
    'On May 3, 2019, people look at the river.',
    '12',
  ]) {
    it(`takes for text: ${line}`, () => assert.deepEqual(pageOf(`River floods town\n\n${line}\n\n${body}`), []));
  }

  it('takes the dateline of an agency, and leaves its sentence', () => {
    assert.deepEqual(pageOf(`River floods town\n\nNAIROBI, Kenya, March 3 (Agency) - ${body}`), [
      'NAIROBI, Kenya, March 3 (Agency) - ',
    ]);
  });

  it('takes front matter', () => {
    const front = '---\ndate: 2019-05-03\n---\n';
    assert.deepEqual(pageOf(front + body), [front]);
  });

  it('takes no line that a sentence was broken into', () => {
    const wrapped =
      'The river rose above the lower town on the night of\nFriday 3 May\nand the mayor, who was away at the time, told the\nreporters that she would be back as soon as the roads\nwere open again and that nobody had been hurt so far.\n';
    assert.deepEqual(pageOf(wrapped), []);
  });

  it('gives spans inside the text, whatever it says', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Friday 3 May', 'By Jane Doe', 'OSLO (Agency) - ', '---', '2019-05-03'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        for (const { start, end } of pageSpans(text, splitBlocks(text, 'plaintext')))
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });
});

describe('claims of a source', () => {
  it('hold nothing of what dates its page, whose day they are resolved by', () => {
    const text = `River floods town\n\nBy Jane Doe | Published 16 May 2025, 10:04 BST\n\nThe river rose yesterday.\n`;
    const { claims, metadata, roles } = analyzeSource({ uri: 'a', text, languageId: 'plaintext' });
    assert.equal(metadata.published, '2025-05-16');
    assert.deepEqual(
      claims.map((claim) => [claim.text, claim.normalized.min]),
      [['yesterday', '2025-05-15']],
    );
    assert.deepEqual(roles, []);
  });

  for (const dateline of ['FENWICK, 6 May — ', 'FENWICK, Friday — ', 'PORT ELLA, Norsted, May 6 - ']) {
    it(`takes for the page’s own a dateline without a year: ${dateline}`, () =>
      assert.deepEqual(pageOf(`${dateline}The ferry carried 2,150 passengers.\n`), [dateline]));
  }

  it('takes for text what only begins like a dateline', () =>
    assert.deepEqual(pageOf('FENWICK, the town that burned on 6 May — nobody was hurt — is open again.\n'), []));
});
