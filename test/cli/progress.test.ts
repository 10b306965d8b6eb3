import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress.js';

describe('progress', () => {
  async function output(isTTY: boolean, columns = 20): Promise<string> {
    let written = '';
    const progress = new Progress({ write: (text) => (written += text), isTTY, columns });
    progress.step('Reading the first');
    progress.stage('Too early');
    await new Promise((done) => setTimeout(done, 1050));
    progress.step('Reading the second,\nwhich has a long name');
    progress.step('Reading the third');
    progress.stage('Comparing');
    progress.end();
    return written;
  }

  it('is one line on a terminal, after a second, wiped in the end', async () => {
    assert.equal(await output(true), '\r\u001B[KReading the second,\r\u001B[KComparing\r\u001B[K');
  });

  it('is whole on a terminal that does not know its width', async () => {
    assert.equal(await output(true, 0), '\r\u001B[KReading the second, which has a long name\r\u001B[KComparing\r\u001B[K');
  });

  it('is silent elsewhere', async () => {
    assert.equal(await output(false), '');
  });
});
