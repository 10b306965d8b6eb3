import assert from 'node:assert/strict';
import { allowedByAll, claimsIn, Corpus, onScale } from '../../../../src/engine/index.js';

/** Where the first claim of a text that has a place lies: `scale unit min..max (room min..max)`, to three digits. */
function placed(text: string): string {
  const corpus = new Corpus();
  corpus.set({ uri: 'a.txt', text: `2025-05-16\n\n${text}`, languageId: 'plaintext' });
  const source = corpus.get('a.txt');
  const [on] = (source === undefined ? [] : claimsIn(source)).flatMap((claim) => onScale(claim) ?? []);
  if (on === undefined) return 'nowhere';
  const end = (value: number | null): string =>
    value === null ? '' : on.scale === 'day' ? new Date(value).toISOString().slice(0, 10) : String(Number(value.toPrecision(3)));
  return `${on.scale} ${on.unit} ${end(on.min)}..${end(on.max)} (${end(on.room.min)}..${end(on.room.max)})`;
}

describe('the place of a value on its scale', () => {
  const rows: readonly (readonly [text: string, place: string])[] = [
    ['The talks took 90 minutes.', 'number s 5400..5400 (5400..5400)'],
    ['The talks took less than two hours.', 'number s ..7200 (..7200)'],
    ['The talks took nearly two hours.', 'number s 7200..7200 (6120..7200)'],
    ['The talks took about two hours.', 'number s 7200..7200 (6840..7560)'],
    ['At least 12 people were killed.', 'number  12.. (12..)'],
    ['Between 10 and 20 people were killed.', 'number  10..20 (10..20)'],
    ['The bridge was opened on 3 May 2019.', 'day  2019-05-03..2019-05-03 (2019-05-03..2019-05-03)'],
    ['The meeting began at 14:30.', 'clock  52200..52200 (52200..52200)'],
    ['It was the largest exchange of the war.', 'nowhere'],
  ];
  for (const [text, place] of rows) it(text, () => assert.equal(placed(text), place));

  it('leaves a bound itself out where the text does', () => {
    const corpus = new Corpus();
    corpus.set({ uri: 'a.txt', text: 'The talks took less than two hours.', languageId: 'plaintext' });
    const source = corpus.get('a.txt');
    const [on] = (source === undefined ? [] : claimsIn(source)).flatMap((claim) => onScale(claim) ?? []);
    assert.ok(on?.room.max !== null && on?.max !== null && on !== undefined && on.room.max < on.max);
  });

  it('leaves room together where ranges meet, and none where they do not', () => {
    const [open, closed, point] = [
      { min: null, max: 8 },
      { min: 3, max: 12 },
      { min: 9, max: 9 },
    ] as const;
    assert.deepEqual(allowedByAll([open, closed]), { min: 3, max: 8 });
    assert.deepEqual(allowedByAll([open]), open);
    assert.equal(allowedByAll([open, closed, point]), undefined);
    assert.equal(allowedByAll([]), undefined);
  });
});
