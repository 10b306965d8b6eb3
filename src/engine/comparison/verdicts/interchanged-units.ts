import type { Claim } from '../../claims/index.js';
import interchanged from '#lexicon/interchanged-units';

/** Two claims that give the same number in two units which reporters write for each other: what those are called; else `null`. */
export function interchangedUnits({ stated: a }: Claim, { stated: b }: Claim): string | null {
  if (a.min === null || a.min !== b.min || a.max !== b.max || a.unit === b.unit) return null;
  return Object.entries(interchanged).find(([, units]) => units.includes(a.unit) && units.includes(b.unit))?.[0] ?? null;
}
