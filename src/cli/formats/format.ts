import type { CheckResult } from '../check-result.js';

export interface FormatOptions {
  /** Whether groups whose claims agree are printed too, and every reason. */
  readonly all: boolean;
  /** Whether the output goes to a terminal that shows colours. */
  readonly colors: boolean;
}

/** Writes down what a check found; the text ends with a line break. */
export type Format = (checked: CheckResult, options: FormatOptions) => string;
