import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { bytesOf } from '../../../src/engine/encoding/index.js';

describe('bytesOf', () => {
  it('gives the bytes that were encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) =>
        assert.deepEqual(bytesOf(Buffer.from(bytes).toString('base64')), bytes),
      ),
    );
  });
});
