import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judge } from '../../../src/engine/comparison/index.js';
import { Corpus, type CorpusIndex } from '../../../src/engine/index.js';
import type { Claim } from '../../../src/engine/claims/index.js';
import { claimIn, claimsIn } from '../claims/claims-in.js';

const bound = fc.constantFrom(
  ...['', '', 'less than ', 'more than ', 'at most ', 'at least ', 'about ', 'nearly ', 'just over ', 'up to ', 'no fewer than '],
);
const number = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(100, 150, 200, 203, 1000, 1203, 2600));
const minute = fc.constantFrom(...['00', '10', '15', '42']);

/** Sentences that a report may hold, with values that may differ from those of another. */
const sentence = fc.oneof(
  fc.tuple(bound, number).map(([words, value]) => `In all, ${words}${value} miners were killed in the blast.`),
  fc.tuple(bound, number).map(([words, value]) => `The blast injured ${words}${value} people.`),
  fc.tuple(bound, number).map(([words, value]) => `Repairs cost ${words}$${value} million.`),
  fc
    .tuple(bound, number, fc.constantFrom('miles', 'km', 'nautical miles', 'metres', 'feet'))
    .map(([words, value, unit]) => `The shaft lies ${words}${value} ${unit} north of Oldport.`),
  fc
    .tuple(
      fc.constantFrom('at', 'by', 'before', 'after', 'at about', 'just before', 'shortly after'),
      fc.integer({ min: 5, max: 12 }),
      minute,
    )
    .map(([words, hour, minutes]) => `The roof fell ${words} ${hour}:${minutes} a.m.`),
  fc.tuple(bound, number).map(([words, value]) => `The rescue lasted ${words}${value} hours.`),
  fc.tuple(bound, fc.integer({ min: 1, max: 99 })).map(([words, value]) => `Output fell ${words}${value} percent.`),
  fc
    .tuple(number, fc.constantFrom('for each family', 'in all', ''))
    .map(([value, scope]) => `The owner paid $${value} ${scope}.`),
  fc.integer({ min: 1, max: 28 }).map((day) => `The mine was closed on ${day} May 2019.`),
  fc.constantFrom(
    'Nobody was killed in the blast.',
    'There were no reports of injuries.',
    'None of the 40 miners was killed.',
    'The only victim was a foreman.',
    'It was the deadliest blast since 2003.',
    'It was one of the deadliest blasts in the region.',
    'The union lost the vote by 51-47.',
    'Foreman Ivo Brand, 47, was killed.',
    'Foreman Ivo Brand, born in 1972, was killed.',
    'Ivo Brand was born in 1958.',
    'There were no casualties.',
    'No deaths or injuries were seen.',
    'The owner paid 40 grand.',
    'Thefts have more than halved.',
    'Support fell three points in the poll.',
    'Dozens were killed in the blast.',
  ),
);

const day = fc.constantFrom(null, '2019-06-03', '2021-01-15');

describe('what is judged of two claims', () => {
  it('is the same whichever is asked first', () => {
    fc.assert(
      fc.property(sentence, sentence, day, day, (one, other, first, second) => {
        for (const a of claimsIn(one, first, 'a.txt')) {
          for (const b of claimsIn(other, second, 'b.txt'))
            assert.equal(judge(a, b)?.verdict, judge(b, a)?.verdict, `${a.text} | ${b.text}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is judged of two clock times', () => {
  const bounds = ['less than', 'at most', 'more than', 'at least', null] as const;

  /** `before 10:30` and the like, whatever words say it. */
  const timed = (clock: string, qualifier: (typeof bounds)[number]): Claim => {
    const claim = claimIn(`The roof fell at ${clock}.`, clock);
    const { min, unit } = claim.quantity.normalized;
    const upper = qualifier === 'less than' || qualifier === 'at most';
    const lower = qualifier === 'more than' || qualifier === 'at least';
    const normalized = { min: upper ? null : min, max: lower ? null : min, unit };
    return { ...claim, normalized, quantity: { ...claim.quantity, normalized, qualifier } };
  };

  it('is the same whichever is asked first, whatever bounds they are', () => {
    for (const one of bounds) {
      for (const other of bounds) {
        for (const clock of ['10:30', '11:15', '21:40']) {
          const [a, b] = [timed('10:30', one), timed(clock, other)];
          assert.equal(judge(a, b)?.verdict, judge(b, a)?.verdict, `${one} 10:30, ${other} ${clock}`);
        }
      }
    }
  });

  it('holds before for as much a bound as by', () => {
    for (const bound of ['less than', 'at most'] as const) {
      assert.equal(judge(timed('10:30', bound), timed('10:10', null))?.verdict, 'compatible');
      assert.equal(judge(timed('10:30', bound), timed('11:15', null))?.verdict, 'conflict');
      assert.equal(judge(timed('10:30', bound), timed('11:15', 'at least'))?.verdict, 'conflict');
    }
  });
});

describe('what is found in a folder', () => {
  it('does not depend on what its files are called', () => {
    const report = fc
      .tuple(
        fc.constantFrom('Mine blast kills miners', 'Blast at Oldport mine', 'Oldport mourns'),
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
      )
      .map(
        ([title, sentences]) =>
          `${title}\n\nA blast tore through a coal mine at Oldport on Monday, 6 May 2019. ${sentences.join(' ')}\n`,
      );
    fc.assert(
      fc.property(
        fc
          .uniqueArray(report, { minLength: 2, maxLength: 5 })
          .chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }))),
        ([texts, order]) => {
          const plain = new Map(texts.map((text, index) => [`${index}.txt`, text]));
          const renamed = new Map(order.map((index, name) => [`${name}.txt`, texts[index] ?? '']));
          assert.deepEqual(found(plain), found(renamed));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** All groups of a folder, by the texts of their sources rather than their names. */
function found(files: ReadonlyMap<string, string>): string[] {
  const corpus = new Corpus();
  corpus.setAll([...files].map(([uri, text]) => ({ uri, text, languageId: 'plaintext' as const })));
  return describeGroups(corpus.index(), files);
}

function describeGroups({ groups, possibleGroups }: CorpusIndex, files: ReadonlyMap<string, string>): string[] {
  return [...groups, ...possibleGroups]
    .map(({ claims, title, verdict, isConfident }) =>
      [
        isConfident ? 'sure' : 'possible',
        verdict,
        title,
        ...claims.map(({ uri, start, text }) => `${files.get(uri)} ${start} ${text}`).sort(),
      ].join('\n'),
    )
    .sort();
}
