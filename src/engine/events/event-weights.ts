// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 5.3,
  concepts: 2.97,
  numbers: 23.55,
  'telling numbers': -2.89,
  'same day': 4.77,
  'same day of the year': 1.73,
  'other day of the year': -1.86,
  'same weekday': 0.09,
  'next weekday': -0.44,
  'other weekday': -1.43,
  bias: -3.66,
};
