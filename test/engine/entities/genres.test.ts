import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mentionsOf } from './sentences.js';

interface Case {
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const cases = readFileSync(new URL('../../fixtures/names.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** The harmonic mean of precision and recall, where both ends and the type must be right. */
function exactF1(list: readonly Case[]): number {
  let right = 0;
  let all = 0;
  for (const { text, entities } of list) {
    const wanted = new Set(entities.map(({ start, end, type }) => `${type} ${start} ${end}`));
    const found = mentionsOf(text).filter(({ type }) => type !== 'event' && type !== 'other');
    right += found.filter(({ start, end, type }) => wanted.has(`${type} ${start} ${end}`)).length;
    all += found.length + wanted.size;
  }
  return (2 * right) / all;
}

describe('names by genre', () => {
  // Some points below what is reached, so that a new model may trade one sentence for another.
  const floors: Readonly<Record<string, number>> = {
    encyclopedia: 0.8,
    security: 0.78,
    wire: 0.82,
    transcript: 0.75,
    headlines: 0.75,
  };
  for (const [genre, floor] of Object.entries(floors)) {
    it(`are found in ${genre}: exact F1 of ${floor} or more`, () => {
      const reached = exactF1(cases.filter((each) => each.genre === genre));
      assert.ok(reached >= floor, `${reached.toFixed(3)} reached`);
    });
  }

  it('are found in all of them together', () => {
    const reached = exactF1(cases);
    assert.ok(reached >= 0.82, `${reached.toFixed(3)} reached`);
  });
});
