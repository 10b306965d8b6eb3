import type { Amount } from './amount.js';
import { PhraseTable, skipHyphen, type Tokens } from './cursor.js';
import type { Found } from './found.js';

const words = new PhraseTable<string>([
  ['%', 'percent'],
  ['percent', 'percent'],
  ['percents', 'percent'],
  ['per cent', 'percent'],
  ['pct', 'percent'],
  ['percentage', 'percent'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
  ['percent points', 'percentage point'],
  ['% points', 'percentage point'],
]);

/** `30%`, `30 percent`, `two percentage points`; a point is no percent of anything and stays a unit of its own. */
export function readPercentage(tokens: Tokens, amount: Amount): Found | null {
  const found = words.find(tokens, skipHyphen(tokens, amount.end));
  if (found === null) return null;
  const stated = { min: amount.min, max: amount.max, unit: found.value };
  return { end: found.end, reading: { dimension: 'percent', stated, qualifier: amount.qualifier, approximate: amount.approximate } };
}

/** A part of a whole, `two-thirds of voters`, as the percentage that it is. */
export function fractionAsPercent(amount: Amount): Found {
  const stated = { min: amount.min, max: amount.max, unit: 'fraction' };
  const percent = (value: number | null): number | null => (value === null ? null : Number((value * 100).toPrecision(14)));
  const normalized = { min: percent(amount.min), max: percent(amount.max), unit: 'percent' };
  return { end: amount.end, reading: { dimension: 'percent', stated, normalized, qualifier: amount.qualifier, approximate: amount.approximate } };
}
