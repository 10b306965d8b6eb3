import type { Found } from './found.js';
import { noInterval } from './quantity.js';
import type { PartialDate } from './types.js';

/** A date or a span of dates that a rule read, with the index after it. */
export interface ReadDate {
  readonly date: PartialDate;
  readonly dateEnd?: PartialDate;
  readonly end: number;
}

export function foundDate({ date, dateEnd, end }: ReadDate): Found {
  const qualifier = dateEnd === undefined ? null : 'between';
  return {
    end,
    reading: { dimension: 'date', stated: noInterval, normalized: noInterval, qualifier, date, ...(dateEnd && { dateEnd }) },
  };
}
