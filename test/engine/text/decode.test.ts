import assert from 'node:assert/strict';
import fc from 'fast-check';
import { windows1252fromString } from '@exodus/bytes/single-byte.js';
import { decode } from '../../../src/engine/text/index.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
};
const textOf = (bytes: Uint8Array): string | null => {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : null;
};

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark, which is not part of the text', () => {
    assert.equal(textOf(utf8('Türkiye')), 'Türkiye');
    assert.equal(textOf(utf8('\uFEFFTürkiye')), 'Türkiye');
    assert.equal(textOf(new Uint8Array()), '');
  });

  it('reads UTF-16 of either byte order, with and without a byte order mark', () => {
    for (const littleEndian of [true, false]) {
      assert.equal(textOf(utf16('\uFEFF12 killed, Türkiye', littleEndian)), '12 killed, Türkiye');
      assert.equal(textOf(utf16('12 killed, Türkiye', littleEndian)), '12 killed, Türkiye');
    }
  });

  it('takes a file with stray zero bytes for binary', () => {
    assert.equal(decode(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])).kind, 'binary');
  });

  it('shows bytes that are not UTF-8 as U+FFFD and says so', () => {
    const decoded = decode(new Uint8Array([...utf8('Tür für Tür '), 0xff, 0x21]));
    assert.deepEqual(decoded, { kind: 'text', text: 'Tür für Tür \uFFFD!', encoding: 'utf-8', replaced: true });
  });

  describe('reads text in an old encoding of Western Europe', () => {
    for (const text of [
      'Die Tür.',
      'The council was fined £12 million on Tuesday.',
      'It’s £5.',
      '“No more than 40 people were inside,” she said – “perhaps 30…”',
      'The price rose to €3.20 at Besançon, Nîmes and Orléans.',
      'Señor Peña left São Tomé.',
      'Søren Åkesson came from Malmö.',
      'Temperatures fell to -4°C ± 1; § 12 applies to ½ of the homes.',
      `${'Twelve people were killed when the ferry sank. '.repeat(2000)}The café burned.`,
    ]) {
      it(text.slice(-60), () => {
        assert.deepEqual(decode(windows1252fromString(text)), { kind: 'text', text, encoding: 'windows-1252', replaced: false });
      });
    }
  });

  it('does not take for it what is in another encoding, damaged or no text', () => {
    for (const bytes of [
      // Windows-1251, KOI8-R and Shift JIS
      Buffer.from('cff0e8e2e5f220ece8f02120cff0e8e2e5f220ece8f021', 'hex'),
      Buffer.from('f0d2c9d7c5d420cdc9d221', 'hex'),
      Buffer.from('93fa967b8cea82cc95b68e9a82c582b7', 'hex'),
      // UTF-8 that was cut in the middle of a letter
      utf8('Der Bürgermeister öffnete die Tü').subarray(0, -1),
      // with control characters, and with a byte that Windows-1252 has not
      new Uint8Array([0x54, 0xfc, 0x72, 0x01]),
      new Uint8Array([0x54, 0xfc, 0x72, 0x81]),
    ]) {
      const decoded = decode(bytes);
      assert.equal(decoded.kind === 'text' && decoded.encoding === 'utf-8' && decoded.replaced, true);
    }
  });

  it('does not blame a text for a U+FFFD of its own', () => {
    assert.deepEqual(decode(utf8('a \uFFFD b')), { kind: 'text', text: 'a \uFFFD b', encoding: 'utf-8', replaced: false });
  });

  it('gives back any text that was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        assert.equal(textOf(utf8(text)), text);
      }),
    );
  });
});
