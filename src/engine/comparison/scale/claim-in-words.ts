import type { Claim, DateInterval } from '../../claims/index.js';
import { listed, say, shortDay, type Argument, type Message, type Words } from '../../messages/index.js';
import type { Role } from '../../roles/index.js';
import type { AnyClaim } from '../types.js';
import { valueInWords } from '../verdicts/value-in-words.js';

/** A claim's value in figures and base units, with its bounds and scope: `less than 2 hours`, `1,000 each`; a role by its noun. */
export function claimInWords(claim: AnyClaim): Words {
  if (claim.dimension === 'role') return roleInWords(claim.role);
  const { quantity } = claim;
  if (quantity.scope === 'each') return say`${value(claim)} each`;
  return quantity.scope === 'total' ? say`${value(claim)} in total` : value(claim);
}

/** A role in one word for all that mean the same, with how it is held: `former minister`. */
function roleInWords({ head, standing }: Role): string {
  return [...standing, head].join(' ');
}

function value(claim: Claim): Words {
  const { normalized, quantity } = claim;
  if (quantity.rank !== undefined) return rankInWords(claim);
  if (isDates(normalized)) return range(normalized.min, normalized.max, shortDay, openDays) ?? claim.text;
  const { min, max, unit } = normalized;
  const written = (number: number): Words => (claim.dimension === 'time' ? clockTime(number) : valueInWords(number, unit));
  const words = range(
    min,
    max,
    written,
    claim.dimension === 'time' ? openTimes(quantity.qualifier) : openNumbers(quantity.qualifier),
  );
  if (words === undefined) return claim.text;
  return min === null || max === null ? words : blurred(words, claim);
}

/** A value that may not be meant exactly. */
function blurred(words: Words, { quantity: { qualifier, approximate } }: Claim): Words {
  if (qualifier === 'nearly') return say`nearly ${words}`;
  if (qualifier === 'just over') return say`just over ${words}`;
  return approximate ? say`about ${words}` : words;
}

/** How a range is told that has one end. */
interface OpenRange {
  readonly below: (end: Argument) => Message;
  readonly above: (end: Argument) => Message;
}

const openDays: OpenRange = { below: (end) => say`until ${end}`, above: (end) => say`from ${end}` };

function openNumbers(qualifier: Claim['quantity']['qualifier']): OpenRange {
  return {
    below: (end) => (qualifier === 'less than' ? say`less than ${end}` : say`at most ${end}`),
    above: (end) => (qualifier === 'more than' ? say`more than ${end}` : say`at least ${end}`),
  };
}

function openTimes(qualifier: Claim['quantity']['qualifier']): OpenRange {
  return { ...openNumbers(qualifier), below: (end) => say`by ${end}` };
}

function isDates(interval: Claim['normalized']): interval is DateInterval {
  return interval.unit === 'date';
}

/** @returns `undefined` where neither end is known */
function range<T extends string | number>(
  min: T | null,
  max: T | null,
  told: (value: T) => Argument,
  { below, above }: OpenRange,
): Words | undefined {
  if (min === null) return max === null ? undefined : below(told(max));
  if (max === null) return above(told(min));
  return min === max ? listed(told(min)) : say`${told(min)} to ${told(max)}`;
}

/** The rank; or since when it holds, as written, where that is what is compared. */
function rankInWords({ text, start, quantity, about }: Claim): Words {
  const { rank } = quantity;
  if (rank === undefined) return text;
  if (about.aspect === 'since' && rank.since !== null) return text.slice(rank.since.start - start, rank.since.end - start);
  return rank.oneOf ? say`one of the ${rank.order}` : rank.order;
}

/** @param seconds of the day */
function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(Math.floor(seconds % 60));
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
