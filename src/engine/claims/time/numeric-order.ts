import type { EitherDay, PartialDate } from '../../quantities/index.js';
import type { Statement } from '../read-statements.js';

/** The order that a source writes its dates in digits in, by those that can only be in one; `null` where they differ or none is. */
export function orderOfDates(statements: readonly Statement[]): keyof EitherDay | null {
  const orders = new Set(
    statements.flatMap(({ quantity: { date, dateEnd } }) => [date?.order ?? [], dateEnd?.order ?? []].flat()),
  );
  const [order] = orders;
  return orders.size === 1 ? (order ?? null) : null;
}

/** A statement whose dates are read in the order of their source. */
export function inOrderOf(statement: Statement, order: keyof EitherDay | null): Statement {
  const { date, dateEnd } = statement.quantity;
  if (order === null || (date?.either === undefined && dateEnd?.either === undefined)) return statement;
  const quantity = {
    ...statement.quantity,
    ...(date && { date: readIn(date, order) }),
    ...(dateEnd && { dateEnd: readIn(dateEnd, order) }),
  };
  return { ...statement, quantity };
}

function readIn(date: PartialDate, order: keyof EitherDay): PartialDate {
  const { either, ...rest } = date;
  return either === undefined ? date : { ...rest, ...either[order] };
}
