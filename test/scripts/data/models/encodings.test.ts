import assert from 'node:assert/strict';
import { bytesOfNumerals, digits, frontCoded, frontCodedLines, numerals } from '../../../../scripts/data/models/encodings.js';
import { numeralOf } from '../../../../src/engine/encoding/index.js';
import { keyFinder } from '../../../../src/engine/wordnet/key-finder.js';

describe('the encodings of models', () => {
  it('write numbers of several bytes as so many digits of six bits', () => {
    assert.equal(digits(1)(Buffer.of(0, 25, 26, 63)), 'AZa/');
    assert.equal(digits(3)(Buffer.of(0, 0, 63, 0, 1, 0, 3, 255, 255)), 'AA/AEA///');
  });

  it('write LEB128 as the numerals that the engine reads, and back', () => {
    const text = [0, 1, 41, 42, 127, 128, 300, 1_000_000].map(numeralOf).join('');
    const bytes = bytesOfNumerals(text);
    assert.deepEqual([...bytes.subarray(0, 6)], [0, 1, 41, 42, 127, 128]);
    assert.equal(numerals(Buffer.from(bytes)), text);
  });

  it('write sorted words by what they share with the one before', () => {
    assert.equal(frontCoded(Buffer.from('a\nab\naba\nb\n')), '0a\n1b\n2a\n0b');
  });

  it('write keys in lines that the engine finds them in', () => {
    const words = Array.from(
      { length: 70 },
      (_, number) => `word${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`,
    );
    const placeOf = keyFinder(String(frontCodedLines(Buffer.from(`${words.join('\n')}\n`))));
    assert.deepEqual(words.map(placeOf), [...words.keys()]);
    assert.equal(placeOf('worda'), undefined);
  });
});
