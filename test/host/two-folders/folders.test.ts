import assert from 'node:assert/strict';
import { rowsOf, variorum } from '../support.js';

describe('a window with two folders', () => {
  it('compares across them', async () => {
    const api = await variorum();
    const rows = rowsOf(api);
    const length = rows.indexOf('  Length of the talks | 3 versions');
    assert(length > 0, rows.join('\n'));
    const sources = rows.slice(length + 1, length + 4).map((row) => row.split(' | ')[1]);
    assert.deepEqual(sources, ['one/000_b28bf4614567b005.txt', 'one/004_8a96aedaaefbaff8.txt', 'two/003_a4b82ba1418c133b.txt']);
  });
});
