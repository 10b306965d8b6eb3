import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf, namesOf } from '../sentences.js';

describe('a hyphen or slash between names', () => {
  for (const [text, ...expected] of [
    // Two names.
    ['Putin-Zelensky talks began.', 'person: Putin', 'person: Zelensky'],
    ['The US-China deal was signed.', 'place: US', 'place: China'],
    ['India/Pakistan trade fell.', 'place: India', 'place: Pakistan'],
    ['Macron/Scholz talks failed.', 'person: Macron', 'person: Scholz'],
    ['Putin/Anna/Smith met.', 'person: Putin', 'person: Anna', 'person: Smith'],
    ['Smith/Jones led.', 'person: Smith', 'person: Jones'],
    ['A Trump–Xi summit is planned.', 'person: Trump', 'person: Xi'],
    [
      'Mary Smith met Paul Jones. The Smith-Jones debate was long.',
      'person: Mary Smith',
      'person: Paul Jones',
      'person: Smith',
      'person: Jones',
    ],
    [
      'The Ulmer-Benadi agreement was signed. Karin Ulmer and Tomas Benadi met.',
      'person: Ulmer',
      'person: Benadi',
      'person: Karin Ulmer',
      'person: Tomas Benadi',
    ],
    ['The Orlov-Brandt talks ended.', 'person: Orlov', 'person: Brandt'],
    ['The Boeing-Airbus rivalry goes on.', 'organization: Boeing', 'organization: Airbus'],
    // One.
    ['Anna Smith-Jones spoke. The Smith-Jones deal fell.', 'person: Anna Smith-Jones', 'person: Smith-Jones'],
    ['Jean-Paul Sartre wrote.', 'person: Jean-Paul Sartre'],
    [
      'Jean Roux and Paul Petit met. Jean-Paul Sartre wrote. Jean-Paul left.',
      'person: Jean Roux',
      'person: Paul Petit',
      'person: Jean-Paul Sartre',
      'person: Jean-Paul',
    ],
    ['They flew to Stratford-upon-Avon.', 'place: Stratford-upon-Avon'],
    ['Al-Jazeera reported it.', 'organization: Al-Jazeera'],
    ['The Guinea-Bissau deal was signed.', 'place: Guinea-Bissau'],
    ['The Baden-Baden summit was short.', 'place: Baden-Baden'],
    ['The Coca-Cola deal was signed.', 'organization: Coca-Cola'],
    ['Rolls-Royce talks with unions failed.', 'organization: Rolls-Royce'],
    ['A Nixon-era rule fell.', 'person: Nixon'],
  ] as const)
    it(text, () => assert.deepEqual(namesOf(text), expected));

  it('leaves names that slice back and do not overlap', () => {
    const unit = fc.constantFrom(
      'Putin',
      'Zelensky',
      'US',
      'Anna',
      'Smith',
      'Jones',
      '-',
      '/',
      '–',
      ' ',
      ' talks ',
      ' met ',
      '. ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, name } of mentionsOf(text)) {
          assert.ok(start >= last && start < end);
          assert.equal(text.slice(start, end).replace(/\s+/g, ' '), name);
          last = end;
        }
      }),
    );
  });
});

describe('the end of a sentence', () => {
  for (const [text, ...expected] of [
    ['“We blame Mwangi.”', 'Mwangi'],
    ['“We blame M. Kimani.”', 'M. Kimani'],
    ['They arrested John Kimani.', 'John Kimani'],
    ['They arrested John Kimani. He fled.', 'John Kimani'],
    ['They blamed Kimani’s son.', 'Kimani'],
    ['The fault was Kimani’s.', 'Kimani'],
    // Their own stops.
    ['“We blame Acme Inc.”', 'Acme Inc.'],
    ['He works at Acme Inc. and at sea.', 'Acme Inc.'],
    ['The debt of John Smith Jr. grew.', 'John Smith Jr.'],
    ['The U.S. responded.', 'U.S.'],
    ['“They left the U.S.”', 'U.S.'],
    ['He left Washington D.C. at dawn.', 'Washington D.C.'],
  ] as const)
    it(text, () =>
      assert.deepEqual(
        mentionsOf(text).map((mention) => mention.name),
        expected,
      ),
    );
});
