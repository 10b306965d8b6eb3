import type { Mention } from '../../entities/index.js';
import type { Quantity } from '../../quantities/index.js';
import type { Sentence } from '../../text/index.js';

/**
 * The quantities of a sentence without the months that are names of people: `a novel by May Sinclair` is due on no day.
 *
 * @param mentions the names in it
 */
export function withoutNames({ tokens }: Sentence, quantities: readonly Quantity[], mentions: readonly Mention[]): Quantity[] {
  return quantities.filter(({ date, dateEnd, tokens: own }) => {
    if (date?.month === undefined || date.day !== undefined || date.year !== undefined || dateEnd !== undefined) return true;
    const month = tokens[own.end - 1];
    if (month === undefined) return true;
    return !mentions.some(({ type, start, end }) => type === 'person' && start === month.start && end > month.end);
  });
}
