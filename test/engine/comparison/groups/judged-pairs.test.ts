import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/engine/claims/index.js';
import { judgedPairs } from '../../../../src/engine/comparison/groups/judged-pairs.js';
import { judge } from '../../../../src/engine/comparison/index.js';
import { claimIn } from '../../claims/claims-in.js';
import { inWords } from '../../../../src/engine/messages/index.js';

type Frame = (value: string) => string;

/** One dimension each: how it is told, in units with how many base units they are. */
const measures: readonly { readonly frame: Frame; readonly units: readonly (readonly [name: string, size: number])[] }[] = [
  {
    frame: (value) => `The crane on the quay is ${value} tall.`,
    units: [
      ['feet', 0.3048],
      ['metres', 1],
      ['yards', 0.9144],
      ['cm', 0.01],
    ],
  },
  {
    frame: (value) => `The bell weighs ${value}.`,
    units: [
      ['lb', 0.45359237],
      ['kg', 1],
      ['tonnes', 1000],
    ],
  },
  {
    frame: (value) => `The storm brought winds of ${value} to the coast.`,
    units: [
      ['mph', 1.609344],
      ['kph', 1],
      ['knots', 1.852],
    ],
  },
  {
    frame: (value) => `The fire burned ${value} of forest.`,
    units: [
      ['acres', 0.40468564224],
      ['hectares', 1],
      ['square miles', 258.9988110336],
    ],
  },
  {
    frame: (value) => `The brewery costs ${value}.`,
    units: [
      ['dollars', 1],
      ['cents', 0.01],
      ['thousand dollars', 1000],
    ],
  },
];

/** A value in whole units with its conversion into others, and a third value. */
const triples = fc.constantFrom(...measures).chain(({ frame, units }) => {
  const unit = fc.constantFrom(...units);
  return fc
    .record({
      value: fc.integer({ min: 10, max: 3000 }),
      from: unit,
      to: unit,
      third: unit,
      near: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      figures: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ value, from, to, third, near, figures }) => ({
      frame,
      written: [value, from[0]] as const,
      converted: [Math.round((value * from[1]) / to[1]), to[0]] as const,
      other: [Number(((value * from[1] * near) / third[1]).toPrecision(figures)), third[0]] as const,
    }));
});

const claimOf = (frame: Frame, [value, unit]: readonly [number, string], uri: string): Claim => {
  const words = value.toLocaleString('en-US', { maximumFractionDigits: 12 });
  return claimIn(frame(`${words} ${unit}`), words, null, uri);
};

const inOneEvent = (claims: readonly Claim[]): ReadonlyMap<Claim, string> => new Map(claims.map((claim) => [claim, 'event']));

describe('a value and its conversion, rounded to whole units', () => {
  it('are the same from ten units on', () => {
    fc.assert(
      fc.property(triples, ({ frame, written, converted }) => {
        fc.pre(converted[0] >= 10);
        const [a, b] = [claimOf(frame, written, 'a.txt'), claimOf(frame, converted, 'b.txt')];
        assert.equal(judge(a, b)?.verdict, 'same', inWords(judge(a, b)?.reason ?? ''));
      }),
    );
  });

  it('never stand differently to a third value of their group: both contradict it, or neither', () => {
    fc.assert(
      fc.property(triples, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), ({ frame, written, converted, other }, order) => {
        fc.pre(converted[0] >= 10 && other[0] >= 0.001);
        const three = [claimOf(frame, written, 'a.txt'), claimOf(frame, converted, 'b.txt'), claimOf(frame, other, 'c.txt')];
        const claims = order.flatMap((index) => three[index] ?? []);
        const contradicts = (uri: string): boolean =>
          judgedPairs(claims, inOneEvent(claims)).some(
            ({ a, b, judged }) => judged?.verdict === 'conflict' && [a.uri, b.uri].sort().join() === `${uri},c.txt`,
          );
        assert.equal(contradicts('a.txt'), contradicts('b.txt'), claims.map(({ text }) => text).join(' | '));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the verdicts of a group', () => {
  const verdicts = (...texts: readonly (readonly [string, string])[]): (string | undefined)[] => {
    const claims = texts.map(([text, words], index) => claimIn(text, words, null, `${index}.txt`));
    return judgedPairs(claims, inOneEvent(claims)).map(({ judged }) => judged?.verdict);
  };
  const tall = (value: string): [string, string] => [`The crane is ${value} tall.`, value];

  it('let a value agree with what its conversion agrees with', () => {
    assert.deepEqual(verdicts(tall('214 feet'), tall('60 m')), ['conflict']);
    assert.deepEqual(verdicts(tall('214 feet'), tall('65 m'), tall('60 m')), ['same', 'compatible', 'compatible']);
  });

  it('say why, in words', () => {
    const claims = ['214 feet', '65 m', '60 m'].map((value) => claimIn(...tall(value), null, `${value}.txt`));
    assert.equal(
      inWords(judgedPairs(claims, inOneEvent(claims))[1]?.judged?.reason ?? ''),
      '“214 feet” and “60 m” agree when rounded, as “65 m” and “60 m” do in other units',
    );
  });

  it('leave in conflict what only lies near what another one lies near', () => {
    assert.deepEqual(verdicts(tall('56 m'), tall('60 m'), tall('64 m')), ['compatible', 'conflict', 'compatible']);
  });

  it('leave in conflict what agrees only where a text blurs it or does not vouch for it', () => {
    const died = (value: string): [string, string] => [`${value} miners died.`, value];
    assert.deepEqual(verdicts(died('About 60'), died('60'), died('62')), ['same', 'compatible', 'conflict']);
    assert.deepEqual(verdicts(['Some 40 miners may have died.', 'Some 40'], died('Some 40'), died('62')), [
      'same',
      'compatible',
      'conflict',
    ]);
    const far = (value: string): [string, string] => [`They were found ${value} of Oslo.`, value.replace(/ (?:\w+)$/, '')];
    assert.deepEqual(verdicts(far('10 miles north'), far('16 km south'), far('16 km north')).includes('conflict'), true);
  });
});
