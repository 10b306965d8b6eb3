import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress.js';

describe('progress', () => {
  async function output(isTTY: boolean): Promise<string> {
    let written = '';
    const progress = new Progress({ write: (text) => (written += text), isTTY, columns: 20 });
    progress.tell('Reading the first');
    await new Promise((done) => setTimeout(done, 1050));
    progress.tell('Reading the second,\nwhich has a long name');
    progress.tell('Reading the third');
    progress.end();
    return written;
  }

  it('is one line on a terminal, after a second, wiped in the end', async () => {
    assert.equal(await output(true), '\r\u001B[KReading the second,\r\u001B[K');
  });

  it('is silent elsewhere', async () => {
    assert.equal(await output(false), '');
  });
});
