import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  citationEdit,
  citationEditAt,
  citationText,
  hasCitation,
  isCitable,
  phraseEditAt,
} from '../../../src/engine/citations/index.js';

/** The text after citing; the claim is what stands between the two bars. */
function cite(marked: string, ...keys: readonly string[]): string | undefined {
  const text = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  const edit = citationEdit(text, { start, end: marked.lastIndexOf('|') - 1 }, keys);
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

describe('citationText', () => {
  it('is a Pandoc citation', () => {
    assert.equal(citationText(['a']), '[@a]');
    assert.equal(citationText(['a', 'b']), '[@a; @b]');
  });
  it('puts braces around keys that need them', () => {
    assert.equal(citationText(['https://example.com/']), '[@{https://example.com/}]');
    assert.equal(citationText(['a--b', 'a.', 'a:b']), '[@{a--b}; @{a.}; @a:b]');
  });
  it('cannot write a key with a space or a brace', () => {
    assert.deepEqual(['a b', 'a}', '', 'a'].map(isCitable), [false, false, false, true]);
  });
});

describe('citationEdit', () => {
  const places: readonly (readonly [string, string])[] = [
    ['It took |two hours|.', 'It took two hours [@a].'],
    ['It took |two hours|', 'It took two hours [@a]'],
    ['the |nearly two-hour| meeting', 'the nearly two-hour [@a] meeting'],
    ['a |30|-day ceasefire', 'a 30-day [@a] ceasefire'],
    ['free “|at least 1,000|” people', 'free “at least 1,000” [@a] people'],
    ['free **|1,000|** people', 'free **1,000** [@a] people'],
    ['the [|two-hour| talks](x), he said', 'the [two-hour [@a] talks](x), he said'],
    ['the [|two hours|](x), he said', 'the [two hours](x) [@a], he said'],
    ['|two hours| [@b].', 'two hours [@b; @a].'],
    ['|two hours|[see @b, p. 3; -@c].', 'two hours[see @b, p. 3; -@c; @a].'],
    ['|two hours| [a note] ago', 'two hours [@a] [a note] ago'],
    ['|two hours|(or so)', 'two hours [@a] (or so)'],
    ['|two hours| [x@a](y)', 'two hours [@a] [x@a](y)'],
    ['|two hours| [@b](y)', 'two hours [@a] [@b](y)'],
  ];
  for (const [before, expected] of places) it(before, () => assert.equal(cite(before, 'a'), expected));

  it('does not cite a source twice', () => {
    assert.equal(cite('|two hours| [@a].', 'a'), undefined);
    assert.equal(cite('|two hours| [@b; see @{a/}, p. 3].', 'a/', 'b'), undefined);
    assert.equal(cite('|two hours|.', 'a', 'b', 'a'), 'two hours [@a; @b].');
    assert.equal(cite('|two hours|.'), undefined);
  });

  it('inserts only, cites every key, and has nothing to do the second time', () => {
    const key = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9:/-]{0,6}$/), fc.webUrl()).filter(isCitable);
    const around = fc.oneof(fc.string(), fc.constantFrom(' [@x]', '[see @y, p. 3]', '-day', '**.', '” said'));
    fc.assert(
      fc.property(around, around, fc.array(key, { minLength: 1, maxLength: 4 }), (before, after, keys) => {
        const text = `${before}two hours${after}`;
        const claim = { start: before.length, end: before.length + 'two hours'.length };
        const edit = citationEdit(text, claim, keys);
        if (edit === undefined) return;
        assert.equal(edit.start, edit.end);
        assert.ok(edit.start >= claim.end);
        const cited = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
        assert.equal(citationEdit(cited, claim, keys), undefined);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('citationEditAt', () => {
  const places: readonly (readonly [string, string | undefined])[] = [
    ['|', '[@a]'],
    ['It took two hours|.', 'It took two hours [@a].'],
    ['It took two ho|urs.', 'It took two hours [@a].'],
    ['It took two hours |', 'It took two hours [@a]'],
    ['It took two hours. |', 'It took two hours. [@a]'],
    ['It took two hours.|', 'It took two hours. [@a]'],
    ['two |hours', 'two [@a] hours'],
    ['two hours\n|\nThen', 'two hours\n[@a]\nThen'],
    ['two hours (|)', 'two hours ([@a])'],
    ['two hours [@b]|.', 'two hours [@b; @a].'],
    ['two hours [@|b].', 'two hours [@b; @a].'],
    ['two hours [|see @b, p. 3].', 'two hours [see @b, p. 3; @a].'],
    ['two hours [a no|te]', 'two hours [a note [@a]]'],
    ['two hours [@b](x)|', 'two hours [@b](x) [@a]'],
    ['two hours [@a]|.', undefined],
  ];
  for (const [before, expected] of places)
    it(before, () => {
      const [text, at] = [before.replace('|', ''), before.indexOf('|')];
      const edit = citationEditAt(text, at, ['a']);
      assert.equal(edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end), expected);
    });
});

describe('phraseEditAt', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['It lasted|', 'It lasted WORDS'],
    ['It lasted |.', 'It lasted WORDS.'],
    ['It las|ted long', 'It lasted WORDS long'],
    ['|It lasted', 'WORDS It lasted'],
    ['It lasted [@a|b].', 'It lasted [@ab] WORDS.'],
    ['They said (|)', 'They said (WORDS)'],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      const [before = '', after = ''] = text.split('|');
      const { start, end, newText } = phraseEditAt(before + after, before.length, 'WORDS');
      assert.equal((before + after).slice(0, start) + newText + (before + after).slice(end), expected);
    });
  }
});

describe('hasCitation', () => {
  const texts: readonly (readonly [string, boolean])[] = [
    ['two hours [@a].', true],
    ['two hours [-@a, p. 3; @b].', true],
    ['two hours [@{https://example.com/}]', true],
    ['two hours [via @reuters]', false],
    ['[@reuters](https://example.com/)', false],
    ['[@reuters][1]', false],
    ['[@reuters]: https://example.com/', false],
    ['write to [someone@example.com]', false],
    ['@reuters said [sic]', false],
  ];
  for (const [text, expected] of texts) it(text, () => assert.equal(hasCitation(text), expected));
});
