import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digitOf, NumeralReader, numeralOf, signedNumeralOf, signedOf } from '../../../src/engine/encoding/index.js';

describe('numerals', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.array(fc.integer({ min: -1e6, max: 1e6 })), (numbers, signed) => {
        const reader = new NumeralReader([...numbers.map(numeralOf), ...signed.map(signedNumeralOf)].join(''));
        assert.deepEqual([...reader.numerals(numbers.length)], numbers);
        assert.deepEqual(Array.from(reader.numerals(signed.length), signedOf), signed);
        assert.deepEqual([...reader.numerals(1)], [0]);
      }),
    );
  });

  it('are made of signs that need no escape in a string', () => {
    const digits = Array.from({ length: 84 }, (_, value) => digitOf(value));
    assert.match(digits.join(''), /^[!-~]{84}$/);
    assert.doesNotMatch(digits.join(''), /['"\\$]/);
    assert.equal(new Set(digits).size, 84);
    const reader = new NumeralReader(digits.join(''));
    assert.deepEqual(
      [...reader.digits(84)],
      digits.map((_, value) => value),
    );
  });
});
