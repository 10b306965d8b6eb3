import { listed, say, term, type Message } from '../../messages/index.js';
import durations from '#lexicon/durations-in-words';
import unitNames from '#lexicon/unit-names';

/** What units are called in a reason, where that is not how they are written. */
const units: ReadonlyMap<string, string> = new Map(Object.entries(unitNames));

/** A value in the base unit, for people: durations in the largest unit that keeps the number short. */
export function valueInWords(value: number, unit: string): Message {
  if (unit === 's') return duration(value);
  const number = { value, decimals: 2 };
  const name = units.get(unit) ?? unit;
  return name === '' ? listed(number) : say`${number} ${term(name)}`;
}

/** The unit that values on one scale are shown in: its name, and how many of the base unit it is. @param least the least of them */
export function unitInWords(least: number, unit: string): { readonly name: string; readonly factor: number } {
  if (unit !== 's') return { name: units.get(unit) ?? unit, factor: 1 };
  const [name, factor] = steps.find(([, length]) => least >= 2 * length || least === length) ?? ['second', 1];
  return { name: `${name}s`, factor };
}

const steps = Object.entries(durations);

function duration(seconds: number): Message {
  for (const [name, length] of steps) {
    // 90 minutes is easier to compare with other minutes than 1.5 hours.
    if (seconds >= 2 * length || seconds === length)
      return say`${{ value: seconds / length, decimals: 1 }} ${term(seconds === length ? name : `${name}s`)}`;
  }
  return say`${seconds} seconds`;
}
