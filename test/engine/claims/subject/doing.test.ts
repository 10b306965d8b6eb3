import peopleStates from '#lexicon/people-states';
import assert from 'node:assert/strict';
import { states } from '../../../../src/engine/claims/subject/doing.js';
import { conceptOf } from '../../../../src/engine/language/index.js';

describe('claims: how states of people are said', () => {
  it('is told of each state that tells people apart, and of no other', () => {
    assert.deepEqual(new Set(states.keys()), new Set(peopleStates.states.map(conceptOf)));
  });
});
