import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

const dayOf = (text: string): string => {
  const { min, max } = claimIn(text, '7/8/2019').normalized;
  return min === max ? String(min) : `${String(min)}..${String(max)}`;
};

describe('the order of dates in digits', () => {
  for (const [name, text, expected] of [
    ['is open where nothing shows it', 'The vote was on 7/8/2019.', '2019-07-08..2019-08-07'],
    ['is shown by another date', 'The vote was on 7/8/2019. The count took until 23/8/2019.', '2019-08-07'],
    ['is shown by one in another paragraph', 'It broke on 5/28/2019.\n\nIt was mended on 7/8/2019.', '2019-07-08'],
    [
      'is open where the source has both',
      'It broke on 5/28/2019. On 28/5/2019 and 7/8/2019 it rained.',
      '2019-07-08..2019-08-07',
    ],
    ['is not shown by a date in ISO 8601', 'It broke on 2019-05-28. On 7/8/2019 it rained.', '2019-07-08..2019-08-07'],
  ] as const)
    it(name, () => assert.equal(dayOf(text), expected));
});
