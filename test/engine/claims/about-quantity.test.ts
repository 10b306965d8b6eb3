import assert from 'node:assert/strict';
import type { About } from '../../../src/engine/claims/index.js';
import { conceptOf } from '../../../src/engine/language/index.js';
import { claimIn, claimsIn } from './claims-in.js';

const aboutOf = (text: string, words: string): About => claimIn(text, words).about;

describe('claims: what a quantity is about', () => {
  describe('head', () => {
    for (const [text, words, head] of [
      ['Twelve passengers were killed when the ferry sank.', 'Twelve', 'passeng'],
      ['Eleven sailors were hurt in the collision.', 'Eleven', 'sailor'],
      ['The strike lasted 11 days.', '11 days', 'strike'],
      ['The strike began in the spring. It lasted 11 days.', '11 days', null],
      ['After six hours of voting the polls closed.', 'six hours', 'vote'],
      ['A quake of magnitude 6.1 was felt in the valley.', 'magnitude 6.1', 'quake'],
      ['An aftershock of magnitude 4.2 followed.', 'magnitude 4.2', 'aftershock'],
      ['About 80 percent of the shares changed owners.', 'About 80', 'share'],
      ['It was the first strike since 2009.', 'first strike', 'strike'],
      ['The polls closed at 8 p.m.', '8 p.m', null],
    ] as const) {
      it(`${text} ${words}: ${head ?? 'not said'}`, () => {
        assert.equal(aboutOf(text, words).head, head);
      });
    }
  });

  describe('predicates', () => {
    it('are the nearest content words on both sides', () => {
      assert.deepEqual([...aboutOf('The flood destroyed 340 houses overnight.', '340').predicates].slice(0, 2), [
        'destroyed',
        'flood',
      ]);
    });

    it('do not reach over another number', () => {
      const [killed, injured] = claimsIn('Two barges collided, killing 14 sailors and injuring 40 passengers.')
        .filter(({ dimension }) => dimension === 'count')
        .slice(-2);
      assert.ok(killed !== undefined && injured !== undefined);
      assert.ok(killed.about.predicates.has('dead'));
      assert.ok(injured.about.predicates.has('injured'));
      assert.ok(!injured.about.predicates.has('dead'));
    });

    it('do not reach into a clause of its own', () => {
      const { predicates } = aboutOf('The council bought 40 pumps, although the mayor resigned.', '40');
      assert.ok(predicates.has('buy'));
      assert.ok(!predicates.has(conceptOf('resign')));
    });

    it('are not names or function words', () => {
      assert.deepEqual([...aboutOf('For them there were also 40 pumps.', '40').predicates], []);
    });
  });

  describe('scope, parts and denials', () => {
    it('of each side', () => {
      assert.equal(claimIn('Both unions will send 40 miners each.', '40').quantity.scope, 'each');
      assert.equal(claimIn('Both unions will send 40 miners.', '40').quantity.scope, null);
    });

    it('shows the scope with the count', () => {
      assert.equal(claimIn('Both unions will send 40 miners each.', '40').text, '40 miners each');
    });

    for (const [text, words, coverage] of [
      ['Eleven of the dead were children.', 'Eleven', 'part'],
      ['Three of the hostages were freed.', 'Three', null],
      ['Three of them were children.', 'Three', 'part'],
      ['The miners, 15 of whom are in hospital, were found at dawn.', '15', 'part'],
      ['The miners, of whom 15 are in hospital, were found at dawn.', '15', 'part'],
      ['The ferry had 80 people on board, including nine crew.', 'nine', 'part'],
      ['Some 30 of the 80 wounded miners went home.', 'Some 30', 'part'],
      ['The firm employs 100 of the miners.', '100', null],
      ['Three miners were found.', 'Three', null],
      ['Another 40 miners were found.', 'Another 40', 'further'],
      ['The brigade called a further four engines.', 'a further four', 'further'],
      ['The navy has seized 14 boats so far.', '14', 'overall'],
      ['In all, 14 boats were seized.', '14', 'overall'],
    ] as const) {
      it(`${text} ${words} is ${coverage === null ? 'a number by itself' : `read as ${coverage}`}`, () => {
        assert.equal(aboutOf(text, words).coverage, coverage);
      });
    }

    for (const [text, words, direction] of [
      ['The barge was found 40 km south-west of the port.', '40', 225],
      ['The barge was found 40 km southwest of the port.', '40', 225],
      ['The quake struck 14 miles north-northeast of the town.', '14', 22.5],
      ['The town lies 14 miles north of the river.', '14', 0],
      ['The road is 14 miles long.', '14', null],
    ] as const) {
      it(`${text} The distance points to ${direction ?? 'nowhere'}`, () => {
        assert.equal(aboutOf(text, words).direction, direction);
      });
    }

    for (const [text, words, negated] of [
      ['Police did not fine 14 protesters.', '14', true],
      ['The brewery denied that 300 jobs would go.', '300', true],
      ['The polls closed without 40 ballots.', '40', true],
      ['Police fined 14 protesters.', '14', false],
      ['The brewery did not comment, but 300 jobs will go.', '300', false],
    ] as const) {
      it(`${text} ${negated ? 'is' : 'is not'} a denial`, () => {
        assert.equal(aboutOf(text, words).negated, negated);
      });
    }
  });

  describe('population', () => {
    for (const text of ['Oslo is home to 120,000 people.', 'Oslo has a population of 120,000.', 'Oslo has 120,000 residents.']) {
      it(text, () => {
        assert.equal(aboutOf(text, '120,000').head, 'population');
      });
    }
    it('is not who was evacuated, or has to go', () => {
      assert.notEqual(aboutOf('The flood drove 120,000 people from the valley.', '120,000').head, 'population');
      assert.notEqual(aboutOf('The ferry had 120 people on board.', '120').head, 'population');
    });
  });

  describe('anchor', () => {
    it('is the place that a distance is reckoned from', () => {
      assert.equal(aboutOf('The ferry sank about 40 miles north of Oslo.', 'about 40').anchor, 'oslo');
      assert.equal(aboutOf('The barge was found 12 km off the coast of Norway.', '12 km').anchor, 'norway');
    });

    it('is none for a height or for anything that is no distance', () => {
      assert.equal(aboutOf('The river rose 3 feet in Norway.', '3 feet').anchor, null);
      assert.equal(aboutOf('About 40 ferries left from Oslo.', 'About 40').anchor, null);
    });
  });

  it('is the same for a measure and its conversion in brackets', () => {
    const [feet, metres] = claimsIn('The river rose 3 feet (0.9 metres) overnight.');
    assert.equal(feet?.text, '3 feet');
    assert.equal(metres?.text, '0.9 metres');
    assert.deepEqual(metres.about, feet.about);
  });

  it('tells since when a rank holds from the rank itself', () => {
    assert.equal(aboutOf('It was the first strike since 2009.', 'first').aspect, 'since');
    assert.equal(aboutOf('It was the largest merger in brewing.', 'largest').aspect, null);
  });

  it('makes no claim of its own of the time that limits a rank', () => {
    assert.deepEqual(
      claimsIn('It was the first strike in over three years.').map(({ dimension }) => dimension),
      ['rank'],
    );
  });

  describe('hedging', () => {
    for (const [text, words, hedged] of [
      ['Twelve miners may have died.', 'Twelve', true],
      ['Some 40 miners are feared dead.', 'Some 40', true],
      ['The blast could have killed 12 people.', '12', true],
      ['Twelve miners died in May.', 'Twelve', false],
      ['Twelve miners died.', 'Twelve', false],
    ] as const) {
      it(`${text} ${hedged ? 'says what is possible' : 'says what is'}`, () => {
        assert.equal(aboutOf(text, words).hedged, hedged);
      });
    }
  });
});
