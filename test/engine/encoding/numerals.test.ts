import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digitOf, NumeralReader, numeralOf, signedNumeralOf } from '../../../src/engine/encoding/index.js';

describe('numerals', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = numbers.map(numeralOf).join('');
        const reader = new NumeralReader(text);
        assert.deepEqual(numbers.map(() => reader.numeral()), numbers);
        assert.equal(reader.at, text.length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (numbers) => {
        const reader = new NumeralReader(numbers.map(signedNumeralOf).join(''));
        assert.deepEqual(numbers.map(() => reader.signedNumeral()), numbers);
      }),
    );
  });

  it('are made of signs that need no escape in a string', () => {
    const digits = Array.from({ length: 84 }, (_, value) => digitOf(value));
    assert.match(digits.join(''), /^[!-~]{84}$/);
    assert.doesNotMatch(digits.join(''), /['"\\$]/);
    assert.equal(new Set(digits).size, 84);
    const reader = new NumeralReader(digits.join(''));
    assert.deepEqual(digits.map(() => reader.digit()), digits.map((_, value) => value));
  });
});
