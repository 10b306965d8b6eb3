import peopleStates from '#lexicon/people-states';
import saidOfPeople from '#lexicon/said-of-people';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conceptOf } from '../../../src/engine/language/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';
import { aboutClaim } from '../../../src/engine/titles/index.js';

function titleIn(text: string, words: string): string {
  const source = analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' });
  const claim = source.claims.find((each) => each.text.includes(words));
  assert.ok(claim, `${words} is no claim of: ${text}`);
  return aboutClaim(claim, source);
}

describe('titles: of a claim', () => {
  const rows: Readonly<Record<string, readonly (readonly [text: string, words: string, title: string])[]>> = {
    'what is counted': [
      ['The blast killed 12 people.', '12', 'people killed'],
      ['The blast killed 13.', '13', 'people killed'],
      ['Ten people were killed and about 50 hurt when the bridge fell.', 'about 50', 'people injured'],
      ['The flood destroyed 340 houses.', '340', 'houses that the flood destroyed'],
      ['Twelve firefighters came.', 'Twelve', 'firefighters who came'],
      ['On Monday 40 sheds fell.', '40', 'sheds that fell'],
      ['The mayor said 30 streets were closed, officials added.', '30', 'streets closed'],
      ['He made five catches.', 'five', 'catches'],
      ['A mother of 13 was shot and killed.', '13', 'how many was shot'],
      ['Homes destroyed: 127', '127', 'Homes destroyed'],
      ['Six of the train’s 11 carriages overturned.', 'Six', 'train’s carriages'],
    ],
    'a duration': [
      ['The strike lasted 11 days.', '11 days', 'length of the strike'],
      ['It lasted 11 days.', '11 days', 'how long it lasted'],
      ['She received a three-year sentence.', 'three-year', 'length of the sentence'],
      ['He resigned two days before the vote.', 'two days', 'how long before the vote'],
      ['After six hours of voting the polls closed.', 'six hours', 'duration of the voting'],
    ],
    'a date or a time': [
      ['The hearing was scheduled for June 3, 2019.', 'June 3', 'when the hearing was scheduled'],
      ['The mill burned down on 3 June 2019.', '3 June', 'when the mill burned down'],
      ['The shop has been closed since 2019.', '2019', 'since when the shop has been closed'],
    ],
    'a rank': [
      ['It was the first strike since 2009.', 'first', 'time since the last strike'],
      ['It was the largest merger in the history of brewing.', 'largest', 'rank of the merger in the history'],
    ],
    money: [
      ['The brewery will pay $2.5 billion.', '$2.5', 'what the brewery will pay'],
      ['The fire caused $3 million in damage.', '$3 million', 'amount of damage'],
      ['The court set a $20,000 bond.', '$20,000', 'amount of the bond'],
      ['The painting is worth $2 million.', '$2 million', 'what the painting is worth'],
    ],
    'a share or a rate': [
      ['The jobless rate stood at 6 percent.', '6 percent', 'jobless rate'],
      ['Inflation of 2.8 percent was reported.', '2.8', 'Inflation'],
      ['The ministry lowered its growth forecast to 0.3 percent.', '0.3', 'growth forecast'],
      ['The burglars took 80 percent of the coins.', '80', 'share of the coins that the burglars took'],
      ['Turnout was 61 percent.', '61', 'Turnout'],
      ['Containment: 8%', '8%', 'Containment'],
    ],
    'a measure': [
      ['The town lies 40 miles north of Reno.', '40 miles', 'distance from Reno'],
      ['The lake is 12 metres deep.', '12 metres', 'depth of the lake'],
      ['They drank 40 litres of water.', '40 litres', 'amount of water'],
    ],
    'an age': [
      ['Anna Holt, 34, won the race.', '34', 'age of Anna Holt'],
      ['The 34-year-old driver fled.', '34-year-old', 'age of the driver'],
    ],
  };
  for (const [kind, table] of Object.entries(rows))
    describe(kind, () => {
      for (const [text, words, title] of table) it(`${text} ${words}: ${title}`, () => assert.equal(titleIn(text, words), title));
    });

  it('says of each state that tells people apart how it is said of them, and of no other', () => {
    assert.deepEqual(new Set(Object.keys(saidOfPeople).map(conceptOf)), new Set(peopleStates.states.map(conceptOf)));
  });

  it('says something of every claim in any words', () => {
    const word = fc.constantFrom(
      'of',
      'the',
      'men',
      'who',
      '12',
      '$3',
      'million',
      '40%',
      'died',
      'on',
      'Monday',
      ',',
      'were',
      '-',
      'in',
      'first',
      'two',
      'hours',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = analyzeSource({ uri: 'a.txt', text: words.join(' '), languageId: 'plaintext' });
        for (const claim of source.claims) assert.notEqual(aboutClaim(claim, source).trim(), '');
      }),
      { numRuns: 200 },
    );
  });
});
