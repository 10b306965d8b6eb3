import assert from 'node:assert/strict';
import { shownOf } from '../../../../scripts/eval/two-line-pairs/shown.js';

describe('what is shown of a two-line pair', () => {
  const shownIn = (a: string, b: string): unknown =>
    shownOf({ a, b }).map(({ verdict, a: one, b: other }) => [
      verdict,
      a.slice(one.start, one.end),
      b.slice(other.start, other.end),
    ]);

  it('is each difference, with the claim of either report', () => {
    assert.deepEqual(
      shownIn('The earthquake in Arbel on Monday killed 40 people.', 'Monday’s earthquake in Arbel killed 52 people.'),
      [['conflict', '40 people', '52 people']],
    );
  });

  it('is not what they agree on, or what only one of them says', () => {
    assert.deepEqual(shownIn('The earthquake in Arbel killed 40 people.', 'The earthquake in Arbel killed 40 people.'), []);
    assert.deepEqual(
      shownIn('The earthquake in Arbel killed 40 people. The earthquake in Arbel killed 52 people.', 'It rained.'),
      [],
    );
  });
});
