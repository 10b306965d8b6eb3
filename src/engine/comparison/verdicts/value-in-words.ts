/** What units are called in a reason, where that is not how they are written. */
const units: Readonly<Record<string, string>> = {
  magnitude: '',
  rank: '',
  s: 'seconds',
  m: 'metres',
  kg: 'kilograms',
  m2: 'square metres',
  m3: 'cubic metres',
  'm/s': 'metres per second',
  Cel: '°C',
  'percentage point': 'percentage points',
};

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const shortNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A value in the base unit, for people: durations in the largest unit that keeps the number short. */
export function valueInWords(value: number, unit: string): string {
  if (unit === 's') return duration(value);
  const text = number.format(value);
  const name = units[unit] ?? unit;
  return name === '' ? text : `${text} ${name}`;
}

const steps: readonly (readonly [name: string, seconds: number])[] = [
  ['years', 31_557_600],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
];

function duration(seconds: number): string {
  for (const [name, length] of steps) {
    // 90 minutes is easier to compare with other minutes than 1.5 hours.
    if (seconds >= 2 * length || seconds === length)
      return `${shortNumber.format(seconds / length)} ${seconds === length ? name.slice(0, -1) : name}`;
  }
  return `${seconds} seconds`;
}
