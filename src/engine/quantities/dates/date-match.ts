import type { QuantityMatch } from '../base/matches.js';
import { noInterval } from '../base/build-quantity.js';
import type { PartialDate } from '../base/quantity.js';

/** A date or a span of dates that a rule read, with the index after it. */
export interface DateMatch {
  readonly date: PartialDate;
  readonly dateEnd?: PartialDate;
  readonly end: number;
  /** Whether it is only about so: `the mid-1990s`, a year of accounts. */
  readonly approximate?: boolean;
}

/** The quantity of a date or of a span of dates. */
export function dateQuantity({ date, dateEnd, end, approximate = false }: DateMatch): QuantityMatch {
  const qualifier = dateEnd === undefined ? null : 'between';
  return {
    end,
    reading: {
      dimension: 'date',
      stated: noInterval,
      normalized: noInterval,
      qualifier,
      approximate,
      date,
      ...(dateEnd && { dateEnd }),
    },
  };
}
