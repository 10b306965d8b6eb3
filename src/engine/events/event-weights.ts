// When two sources report one event, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.
export const weights: Readonly<Record<string, number>> = {
  names: 4.36,
  concepts: 1.52,
  numbers: 16.82,
  'telling numbers': -1.16,
  'same day': 4.62,
  'same day of the year': 1.73,
  'other day of the year': -1.96,
  'same weekday': 0.12,
  'next weekday': -0.96,
  'other weekday': -1.11,
  bias: -2.76,
};
