// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 4.29,
  concepts: 1.14,
  numbers: 12.97,
  'telling numbers': -1.21,
  'same day': 3.53,
  'same day of the year': 1.78,
  'other day of the year': -1.52,
  'same weekday': 0.07,
  'next weekday': -1.01,
  'other weekday': -1.09,
  bias: -2.74,
};
