// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 4.19,
  concepts: 1.25,
  numbers: 12.98,
  'telling numbers': -1.19,
  'same day': 4.61,
  'same day of the year': 1.73,
  'other day of the year': -1.84,
  'same weekday': 0.15,
  'next weekday': -0.98,
  'other weekday': -1.08,
  bias: -2.80,
};
