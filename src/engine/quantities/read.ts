import type { Sentence } from '../text/index.js';
import { at, type Tokens } from './cursor.js';
import { readAged, readDecadeOfLife } from './ages.js';
import { readDuration } from './durations.js';
import type { Found } from './found.js';
import { readMagnitude, speaksOfQuakes } from './magnitudes.js';
import { readMeasure } from './measures.js';
import { bound, isApproximate, prefixes, readSuffix } from './qualifiers.js';
import { quantityOf } from './quantity.js';
import type { Quantity } from './types.js';

/** Reads the quantities of a sentence, in reading order. */
export function readQuantities(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const quantities: Quantity[] = [];
  const quakes = speaksOfQuakes(tokens);
  let index = 0;
  while (index < tokens.length) {
    const quantity = readQualified(tokens, index, quakes);
    if (quantity === null) {
      index++;
      continue;
    }
    quantities.push(quantity);
    index = quantity.tokens.end;
  }
  return quantities;
}

function readQualified(tokens: Tokens, index: number, quakes: boolean): Quantity | null {
  const prefix = prefixes.find(tokens, index);
  if (prefix !== null) {
    const found = readBare(tokens, prefix.end, false, quakes);
    if (found !== null) return qualified(tokens, index, found, prefix.value.qualifier);
  }
  const word = at(tokens, index);
  if (word === 'between' || word === 'from') {
    const aged = readAged(tokens, index);
    if (aged !== null) return qualified(tokens, index, aged, null);
    const found = readBare(tokens, index + 1, true, quakes);
    if (found?.reading.qualifier === 'between') return qualified(tokens, index, found, null);
    return null;
  }
  const found = readBare(tokens, index, false, quakes);
  return found && qualified(tokens, index, found, null);
}

function readBare(tokens: Tokens, index: number, between: boolean, quakes: boolean): Found | null {
  return readDuration(tokens, index) ?? (at(tokens, index) === 'magnitude' ? readMagnitude(tokens, index) : null) ?? readAged(tokens, index) ?? readDecadeOfLife(tokens, index) ?? readMeasure(tokens, index, { between, quakes });
}

function qualified(tokens: Tokens, first: number, { end, reading }: Found, prefix: Quantity['qualifier']): Quantity {
  const suffix = readSuffix(tokens, end);
  const qualifier = prefix ?? suffix?.value ?? null;
  const { stated, normalized = stated } = reading;
  return quantityOf(tokens, first, suffix?.end ?? end, {
    ...reading,
    stated: bound(stated, qualifier),
    normalized: bound(normalized, qualifier),
    qualifier: qualifier ?? reading.qualifier ?? null,
    approximate: (reading.approximate ?? false) || isApproximate(qualifier),
  });
}
