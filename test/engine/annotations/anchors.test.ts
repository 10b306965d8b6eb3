import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorTexts } from '../../../scripts/eval/anchors/texts.js';
import { scoreAnchors } from '../../../scripts/eval/anchors/score.js';
import { findPassage, followEdit, selectPassage, type Anchor } from '../../../src/engine/index.js';

const report =
  'The governor spoke at noon. Ten people were killed near the bridge, she said, and two hours later the road was open again. Nobody else was hurt.\n';

/** Where words of one text are found in another; an orphan by its reason. */
function found(words: string, before: string, after: string): string {
  const start = before.indexOf(words);
  assert.notEqual(start, -1);
  const anchor: Anchor = findPassage(selectPassage({ start, end: start + words.length }, before), after);
  return anchor.kind === 'orphaned' ? anchor.reason : `${anchor.kind}: ${after.slice(anchor.start, anchor.end)}`;
}

describe('anchors', () => {
  it('are found where nothing has changed, whatever the text', () => {
    const texts = fc.tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(texts, ([text, a, b]) => {
        const unhalved = text.replace(/[\uD800-\uDFFF]/g, '');
        fc.pre(unhalved.length > 0);
        const [start, end] = [a % unhalved.length, b % (unhalved.length + 1)].sort((x, y) => x - y);
        fc.pre(start !== undefined && end !== undefined && start < end);
        const anchor = findPassage(selectPassage({ start, end }, unhalved), unhalved);
        // A line end that is parted by the span is none.
        fc.pre(!unhalved.includes('\r'));
        assert.deepEqual(anchor, { kind: 'found', start, end });
      }),
    );
  });

  for (const [what, words, after, expected] of [
    ['text before them', 'Ten people', `(Updated.)\n\n${report}`, 'moved: Ten people'],
    ['other line ends', 'two hours', report.replaceAll('\n', '\r\n'), 'found: two hours'],
    ['a letter in them', 'two hours later', report.replace('hours', 'hour'), 'changed: two hour later'],
    ['other words in their place', 'Ten people', report.replace('Ten people', 'Some forty-one children'), 'gone'],
    ['their end', 'Ten people', 'The governor spoke at noon.\n', 'gone'],
    ['a copy of all of it', 'Ten people', report.repeat(2), 'ambiguous'],
    ['a copy with another number', 'Ten people', `${report}${report.replace('Ten', 'Two')}`, 'ambiguous'],
    [
      'a copy, and its own end',
      'Ten people',
      `${report.replace('Ten people were killed', 'All is well')}${report.replace('noon', 'two')}`,
      'ambiguous',
    ],
  ] as const) {
    it(`after ${what}: ${expected}`, () => assert.equal(found(words, report, after), expected));
  }

  it('count positions in code points, as the model does', () => {
    const { position } = selectPassage({ start: 4, end: 7 }, '😀😀ten people');
    assert.deepEqual(position, { start: 2, end: 5 });
    assert.equal(found('ten', '😀😀ten people were killed there', '😀😀ten people were killed there'), 'found: ten');
  });

  it('stand where a position alone cannot say it', () => {
    const lines = 'Killed: 10\n'.repeat(40);
    const start = lines.indexOf('10', 200);
    const anchor = findPassage(selectPassage({ start, end: start + 2 }, lines), lines);
    assert.ok(anchor.kind === 'found' && anchor.start === start);
  });

  it('are found in a long table whose rows are all alike, as long as it stays as it is', () => {
    const table = Array.from({ length: 600 }, (_, row) => `District ${row}: ${(row * 37) % 90} killed`).join('\n');
    assert.equal(found('District 300: 30', table, `Table\n${table}`), 'moved: District 300: 30');
    assert.equal(found('District 300: 30', table, table.replace('300: 30', '300: 31')), 'ambiguous');
  });

  it('are wrong after none of many random edits, and right after many (npm run eval:anchors has all figures)', () => {
    const wrong: string[] = [];
    const figures = scoreAnchors(anchorTexts(), 600, 20_261_130, (why) => wrong.push(why));
    assert.deepEqual(wrong, []);
    assert.ok(figures.exact > 80, JSON.stringify(figures));
  });
});

describe('a span followed through an edit', () => {
  for (const [what, edit, expected] of [
    ['before it', { start: 0, end: 2, newText: 'abc' }, { start: 11, end: 21 }],
    ['behind it', { start: 20, end: 22, newText: '' }, { start: 10, end: 20 }],
    ['right before it', { start: 10, end: 10, newText: 'x' }, { start: 11, end: 21 }],
    ['right behind it', { start: 20, end: 20, newText: 'x' }, { start: 10, end: 20 }],
    ['inside it', { start: 12, end: 15, newText: 'x' }, { start: 10, end: 18 }],
    ['of all of it', { start: 10, end: 20, newText: 'other' }, null],
    ['over its edge', { start: 5, end: 12, newText: '' }, null],
  ] as const) {
    it(what, () => assert.deepEqual(followEdit({ start: 10, end: 20 }, edit), expected));
  }
});
