import assert from 'node:assert/strict';
import { analyzeSource, BlockReadings } from '../../../../src/engine/sources/index.js';
import { separatorsOf } from '../../../../src/engine/quantities/index.js';
import { table } from '../reading-table.js';

describe('quantities: groups and decimals in the writing of other countries', () => {
  table([
    ['The bridge cost 2 345 678,50 euros to build.', '2 345 678,50 euros | money 2345678.5 EUR'],
    ['It raised 3.456,75 euros for the school.', '3.456,75 euros | money 3456.75 EUR'],
    ['They owe 12.500.000 pesos.', '12.500.000 pesos | money 12500000 peso'],
    ['The fine was CHF 12’345.60.', 'CHF 12’345.60 | money 12345.6 CHF'],
    ['The firm lost R$ 2,5 bi.', 'R$ 2,5 bi | money 2500000000 BRL'],
    ['The tunnel cost 3,5 Mrd euros.', '3,5 Mrd euros | money 3500000000 EUR'],
    ['The state has 4,56,789 voters.', '4,56,789 | count 456789 | of voter'],
    ['The index closed at 2,341.7 points.', '2,341.7 | count 2341.7 | of point'],
    ['The server at 192.168.100.200 failed.'],
    ['He ran version 10.15.7 of it.'],
    ['At 3.2.1 of the rules it says so.'],
    ['The draw was 22,24,26.', '22 | number 22', '24 | number 24', '26 | number 26'],
    ['On 1.2.2020 it rained.', '1.2.2020 | date 2020-2-1'],
    ['It ended at 10.45 a.m. there.', '10.45 a.m. | time 38700 s'],
    ['The case, 12.345.67, is old.'],
    ['In 2019, 300 boats sank.', '2019 | date 2019-?-?', '300 | count 300 | of boat'],
  ]);
});

describe('quantities: groups that a page tore apart', () => {
  table([
    ['The plane climbed to 3, 000ft and then fell.', '3, 000ft | length 3000 foot = 914.4 m'],
    ['Some 7 ,500 people fled.', 'Some 7 ,500 | count 7500 | about | of person'],
    ['They counted 1, 050, 000 birds.', '1, 050, 000 | count 1050000 | of bird'],
    ['Of the 3, 450 remained.', '3 | number 3', '450 | count 450'],
    ['On June 5, 200 people marched.', 'June 5 | date ?-6-5', '200 | count 200 | of person'],
  ]);
});

describe('quantities: the habit of a source in writing numbers', () => {
  const statedIn = (text: string): unknown[] =>
    analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' }).claims.map(({ stated }) => stated.min);

  it('reads as thousands what stands beside decimal commas', () => {
    assert.deepEqual(statedIn('The hall has 2.750 seats.\n\nIt cost 8.120,50 euros.'), [2750, 8120.5]);
    assert.deepEqual(statedIn('The mast is 1,250 km away.\n\nIt cost 8.120,50 euros.'), [1.25, 8120.5]);
  });

  it('reads as English does what shows no other habit', () => {
    assert.deepEqual(statedIn('The hall has 2,750 seats.\n\nIt cost 8,120.50 euros.'), [2750, 8120.5]);
    assert.deepEqual(statedIn('The hall has 2,750 seats.'), [2750]);
  });

  it('goes by what most numbers show', () => {
    assert.equal(separatorsOf('It is 3,5 km, 2.5 miles and 1,234.5 metres.'), 'english');
    assert.equal(separatorsOf('It is 3,5 km, 2,5 km and 1.5 miles.'), 'continental');
    assert.equal(separatorsOf('On 1.2.2020 they were 1, 2 and 3.'), 'english');
  });

  it('reads a block anew when its source shows another habit', () => {
    const readings = new BlockReadings();
    const source = analyzeSource({ uri: 'a.txt', text: 'The hall has 2.750 seats.', languageId: 'plaintext' }, readings);
    assert.deepEqual(
      source.claims.map(({ stated }) => stated.min),
      [2.75],
    );
    const text = 'The hall has 2.750 seats.\n\nIt cost 8.120,50 euros.';
    const after = analyzeSource({ ...source, text }, readings);
    assert.deepEqual(
      after.claims.map(({ stated }) => stated.min),
      [2750, 8120.5],
    );
  });
});
