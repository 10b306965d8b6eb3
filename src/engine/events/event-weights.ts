// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 4.52,
  concepts: 2.21,
  numbers: 22.59,
  'telling numbers': -2.81,
  'same day': 4.64,
  'same day of the year': 1.62,
  'other day of the year': -1.77,
  'same weekday': 0.13,
  'next weekday': -0.43,
  'other weekday': -1.41,
  bias: -3.09,
};
