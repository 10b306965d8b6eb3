import assert from 'node:assert/strict';
import { organizationsIn, retypeGang } from '../../../../src/engine/entities/rules/organizations.js';
import { sentenceTokensOf } from '../../../../src/engine/entities/rules/sentence.js';
import { blocksOf } from '../sentences.js';
import { marked } from './marked.js';

/** The bodies whose whole name the words of a text give. */
function offices(text: string): string[] {
  return blocksOf(text).flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) =>
      organizationsIn(sentenceTokensOf(tokens)).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end)),
    ),
  );
}

describe('organizationsIn', () => {
  it('gives a ministry its state', () => {
    assert.deepEqual(offices('Then the Ministry of Foreign Affairs of Kyrgyzstan replied.'), [
      'Ministry of Foreign Affairs of Kyrgyzstan',
    ]);
    assert.deepEqual(offices('Then the Ministry of Health of late replied.'), ['Ministry of Health']);
  });

  it('gives a body what stands before its main word', () => {
    assert.deepEqual(offices('He wrote to the World Anti-Doping Agency again.'), ['World Anti-Doping Agency']);
    assert.deepEqual(offices('She left the Federal University of Pelotas in May.'), ['Federal University of Pelotas']);
  });

  it('tells a firm from authors who are quoted, and from two places', () => {
    assert.deepEqual(offices('That was said by Drexel & Hooker in a long letter.'), ['Drexel & Hooker']);
    assert.deepEqual(offices('So said Drude & Voigt (1900) in a paper.'), []);
    assert.deepEqual(offices('So said Drude & Voigt, 1900, in a paper.'), []);
    assert.deepEqual(offices('A tram runs through Oslo & Bergen now.'), []);
  });

  it('takes no verb that begins a sentence into a name', () => {
    assert.deepEqual(offices('Allow Parliament to decide.'), []);
    assert.deepEqual(offices('The Kenyan Parliament will decide.'), ['Kenyan Parliament']);
  });
});

describe('retypeGang', () => {
  const typed = (text: string): string[] =>
    marked(text, 'person', (sentence, spans) => spans.map((span) => retypeGang(sentence, span)));

  it('takes for a body what a gang is called by', () => {
    assert.deepEqual(typed('They feared the [Kallio] gang then.'), ['organization: Kallio']);
    assert.deepEqual(typed('They feared [Kallio] then.'), ['person: Kallio']);
    assert.deepEqual(typed('They feared the [Aino Kallio] gang then.'), ['person: Aino Kallio']);
  });
});
