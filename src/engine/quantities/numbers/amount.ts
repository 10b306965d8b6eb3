import type { Qualifier } from '../base/quantity.js';

/** A pure number with no unit yet: exact, a range, or only hinted at. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly end: number;
  readonly form: 'digits' | 'words';
  readonly qualifier: Qualifier | null;
  readonly approximate: boolean;
  /** Whether it is a part of one whole: `two-thirds`, `half`. */
  readonly fraction: boolean;
  /** Its last scale word (1,000,000 in `2.5 million`), which a range shares: `2 to 3 million`. */
  readonly scale: number;
}

/** The amount of one value, whose token after it is at `end`. */
export function exactAmount(value: number, end: number, form: Amount['form'], more: Partial<Amount> = {}): Amount {
  return { min: value, max: value, end, form, qualifier: null, approximate: false, fraction: false, scale: 1, ...more };
}
