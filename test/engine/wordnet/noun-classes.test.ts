import assert from 'node:assert/strict';
import { stemmer } from 'stemmer';
import { nounClassOf, type NounClass } from '../../../src/engine/wordnet/index.js';

const examples: Readonly<Record<NounClass, string>> = {
  person: 'robber soldier employee doctor passenger lawmaker',
  group: 'company army team family dead',
  animal: 'dog horse whale',
  plant: 'tree rose',
  body: 'leg head corpse',
  vehicle: 'ship car plane truck helicopter vessel bus train',
  weapon: 'gun rifle missile bomb grenade',
  building: 'house hospital prison hotel',
  place: 'city street island border',
  artifact: 'jewellery phone camera',
  substance: 'oil heroin water',
  food: 'bread coffee beer',
  money: 'cash dollar euro wage profit',
  time: 'hour monday year',
  quantity: 'kilometre ton dozen',
  event: 'earthquake attack election victory storm robbery',
  state: 'disease injury poverty',
  communication: 'talks statement letter treaty',
  idea: 'theory plan',
  attribute: 'strength height',
  object: 'mountain river planet',
};

describe('nounClassOf', () => {
  for (const [name, words] of Object.entries(examples)) {
    it(`says ${name} of ${words}`, () => {
      for (const word of words.split(' ')) assert.equal(nounClassOf(word), name, word);
    });
  }

  it('takes plurals and stems', () => {
    for (const word of ['robbers', 'employees', stemmer('employee'), stemmer('soldiers')])
      assert.equal(nounClassOf(word), 'person', word);
  });

  it('has none for verbs and for words that it does not know', () => {
    for (const word of ['acquire', 'injure', 'flurbish', '']) assert.equal(nounClassOf(word), null, word);
  });
});
