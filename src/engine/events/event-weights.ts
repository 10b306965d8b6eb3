// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 4.23,
  concepts: 1.15,
  numbers: 12.96,
  'telling numbers': -1.18,
  'same day': 4.63,
  'same day of the year': 1.72,
  'other day of the year': -1.84,
  'same weekday': 0.15,
  'next weekday': -0.99,
  'other weekday': -1.08,
  bias: -2.79,
};
