import assert from 'node:assert/strict';
import { isTitleCase } from '../../../src/engine/language/index.js';
import { parseBlock, sentencesOf } from '../../../src/engine/text/index.js';

const titleCase = (text: string): boolean => sentencesOf(parseBlock(text, 'plaintext')).some(({ tokens }) => isTitleCase(tokens));

describe('isTitleCase', () => {
  for (const text of ['Two Bridges Closed After Night of Rain', 'FERRY SINKS OFF THE COAST, ALL SAVED'])
    it(`takes “${text}” for a headline`, () => assert.ok(titleCase(text)));

  for (const text of [
    'Two bridges closed after night of rain',
    'Placid Olympic Museum',
    'She flew to Port Moresby, Suva and Honiara with Air Niugini.',
    '',
  ]) {
    const few = text.split(' ').length < 5;
    it(`takes “${text}” for none${few ? ': it has too few words' : ''}`, () => assert.equal(titleCase(text), false));
  }
});
