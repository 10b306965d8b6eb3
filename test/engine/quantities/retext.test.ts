import assert from 'node:assert/strict';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { retextQuantities } from '../../../src/engine/quantities/index.js';

describe('retextQuantities', () => {
  it('puts the quantities of a text into the file’s data', async () => {
    const file = new VFile('The talks lasted less than two hours. At least 1,000 people came.');
    const processor = unified().use(retextEnglish).use(retextQuantities);
    await processor.run(processor.parse(file), file);
    assert.deepEqual(
      file.data.quantities?.map(({ start, end }) => String(file).slice(start, end)),
      ['less than two hours', 'At least 1,000'],
    );
  });
});
