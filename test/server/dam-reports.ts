/**
 * Two reports of one dam: the money that they speak of may be one thing or two; of homes only the first one speaks.
 */
export const dam = {
  'herald.txt': [
    'Dam fails above Mill Creek',
    '',
    'The governor promised $50 million in aid after the dam in Oregon failed. The flood destroyed 310 homes.',
    '',
  ].join('\n'),
  'courier.txt': ['Dam in Oregon fails', '', 'The state will give $15m in aid after the dam at Mill Creek failed.', ''].join(
    '\n',
  ),
} as const;
