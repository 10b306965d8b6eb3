// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 3.31,
  concepts: 1.02,
  numbers: 20.50,
  'telling numbers': -2.54,
  'same day': 4.49,
  'same day of the year': 1.44,
  'other day of the year': -1.71,
  'same weekday': 0.19,
  'next weekday': -0.39,
  'other weekday': -1.38,
  bias: -2.21,
};
