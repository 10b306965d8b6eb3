import assert from 'node:assert/strict';
import fc from 'fast-check';
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
    const decoded = decode(new Uint8Array([0x54, 0xfc, 0x72]));
    assert.deepEqual(decoded, { kind: 'text', text: 'T\uFFFDr', encoding: 'utf-8', replaced: true });
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
