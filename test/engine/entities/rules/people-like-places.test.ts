import assert from 'node:assert/strict';
import { retypeFullNames } from '../../../../src/engine/entities/rules/people-like-places.js';
import { marked } from './marked.js';

/** What a stretch of a sentence is that was taken for a place; brackets mark it. */
const typed = (text: string): string[] =>
  marked(text, 'place', (sentence, spans) => spans.map((span) => retypeFullNames(sentence, span)));

describe('retypeFullNames', () => {
  it('takes a first name and a surname for a person, though both are places', () => {
    assert.deepEqual(typed('[Chester Lincoln] was fined.'), ['person: Chester Lincoln']);
    assert.deepEqual(typed('They fined [Florence Boston], 34, of Leeds.'), ['person: Florence Boston']);
  });

  it('leaves a place one where the lists know it, or what stands beside it says so', () => {
    assert.deepEqual(typed('[San Francisco] was quiet.'), ['place: San Francisco']);
    assert.deepEqual(typed('A fire in [Chester Lincoln] was put out.'), ['place: Chester Lincoln']);
    assert.deepEqual(typed('[Chester Lincoln], Texas, was quiet.'), ['place: Chester Lincoln']);
    assert.deepEqual(typed('[Lake Lincoln] was quiet.'), ['place: Lake Lincoln']);
  });
});
