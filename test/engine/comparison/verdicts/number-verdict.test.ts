import assert from 'node:assert/strict';
import { judge, type Verdict } from '../../../../src/engine/comparison/index.js';
import { claimIn } from '../../claims/claims-in.js';
import { table, type Row } from './judging.js';
import { inWords } from '../../../../src/engine/messages/index.js';

/** Rows whose sentences are made by putting the values into one frame. */
function rows(frame: (value: string) => string, ...values: readonly (readonly [string, string, Verdict])[]): Row[] {
  return values.map(([a, b, verdict]): Row => [[frame(a), a], [frame(b), b], verdict]);
}

describe('verdicts on what is only possible', () => {
  table([
    [['Twelve miners may have died.', 'Twelve'], ['15 miners died.', '15'], 'compatible'],
    [['Twelve miners may have died.', 'Twelve'], ['Some 40 miners are feared dead.', 'Some 40'], 'compatible'],
    [['Twelve miners may have died.', 'Twelve'], ['12 miners died.', '12'], 'same'],
  ]);
});

describe('verdicts on speeds', () => {
  table(
    rows(
      (value) => `The storm brought winds of ${value} to the coast.`,
      ['145 mph', '230 kph', 'same'],
      ['233 kph', '230 kph', 'compatible'],
      ['145 mph', '160 mph', 'conflict'],
    ),
  );
});

describe('verdicts on values', () => {
  describe('exact and blurred', () => {
    table(
      rows(
        (value) => `${value} miners walked out.`,
        ['Twelve', '12', 'same'],
        ['10', '12', 'conflict'],
        ['About 12', '12', 'same'],
        ['About 300', '312', 'compatible'],
        ['About 108', '102', 'conflict'],
        ['Nearly 100', '95', 'compatible'],
        ['Nearly 100', '100', 'compatible'],
        ['Nearly 100', '80', 'conflict'],
        ['Nearly 100', '104', 'conflict'],
        ['Nearly 300', 'More than 300', 'conflict'],
        ['Just over 300', '310', 'compatible'],
        ['Just over 300', '290', 'conflict'],
      ),
    );
  });

  describe('bounds and ranges', () => {
    table(
      rows(
        (value) => `${value} miners walked out.`,
        ['At least 30', '34', 'compatible'],
        ['At least 30', '28', 'conflict'],
        ['At least 30', 'At least 40', 'compatible'],
        ['At least 30', 'At least 30', 'same'],
        ['More than 30', '30', 'compatible'],
        ['More than 30', '31', 'compatible'],
        ['Fewer than 30', 'More than 30', 'conflict'],
        ['Up to 30', '30', 'compatible'],
        ['Up to 30', '31', 'conflict'],
        ['Between 20 and 30', '25', 'compatible'],
        ['Between 20 and 30', '31', 'conflict'],
        ['Between 20 and 30', '20 to 30', 'same'],
        ['Between 20 and 30', 'Between 40 and 50', 'conflict'],
      ),
    );
  });

  describe('rounding', () => {
    table(
      rows(
        (value) => `${value} miners walked out.`,
        ['600', '612', 'compatible'],
        ['600', '660', 'conflict'],
        ['1,000', '1,400', 'conflict'],
        ['100', '51', 'conflict'],
        ['30', '31', 'conflict'],
        ['2 million', '2,040,000', 'compatible'],
      ),
    );
  });

  describe('units', () => {
    table([
      ...rows(
        (value) => `The strike lasted ${value}.`,
        ['90 minutes', 'an hour and a half', 'same'],
        ['two weeks', '14 days', 'same'],
        ['two weeks', '16 days', 'conflict'],
        ['less than two hours', '90 minutes', 'compatible'],
        ['less than two hours', '130 minutes', 'conflict'],
      ),
      ...rows(
        (value) => `The barge drifted ${value} in the night.`,
        ['10 miles', '16 km', 'same'],
        ['10 miles', '20 km', 'conflict'],
      ),
      ...rows(
        (value) => `The brewery costs ${value}.`,
        ['$2.5 billion', '$2,500 million', 'same'],
        ['$2.5 billion', '$3.1 billion', 'conflict'],
        ['$2.5 billion', '2.5 billion euros', 'compatible'],
      ),
    ]);
  });

  describe('each or in all', () => {
    table(
      rows(
        (value) => `Both unions will send ${value}.`,
        // Who leaves out `each` may mean it, who says `in total` does not.
        ['40 miners each', '40 miners', 'compatible'],
        ['40 miners each', 'about 40 miners', 'compatible'],
        ['40 miners each', 'at least 30 miners', 'compatible'],
        ['40 miners each', '40 miners in total', 'conflict'],
        ['40 miners each', '80 miners in total', 'compatible'],
        ['40 miners each', '90 miners in total', 'conflict'],
        ['40 miners each', '50 miners', 'conflict'],
        ['40 miners each', '80 miners', 'compatible'],
        ['40 miners each', '40 miners each', 'same'],
        ['40 miners each', '50 miners each', 'conflict'],
      ),
    );
  });

  it('gives the reason in words, with both claims as written', () => {
    const judgement = judge(
      claimIn('Some 40 **miners**\nwalked out.', 'Some 40'),
      claimIn('At least 70 miners walked out.', 'At least 70'),
    );
    assert.equal(judgement?.verdict, 'conflict');
    assert.match(inWords(judgement.reason), /“Some 40.*” and “At least 70 miners” cannot both be true/);
    assert.doesNotMatch(inWords(judgement.reason), /[\n*]|\.$/);
  });

  it('never says that a value is not itself, however it is rounded for the reason', () => {
    const judgement = judge(
      claimIn('The gala lasted two hours and 58 minutes.', 'two hours'),
      claimIn('The gala lasted 177 minutes.', '177'),
    );
    assert.equal(inWords(judgement?.reason ?? ''), '“two hours and 58 minutes” and “177 minutes” cannot both be true');
  });
});
