import assert from 'node:assert/strict';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { retextClaims, retextEntities, retextQuantities } from '../../src/engine/index.js';

describe('the retext plugins', () => {
  it('work in anyone’s pipeline', async () => {
    const file = new VFile('The strike in Lyon lasted nearly two weeks.');
    const processor = unified().use(retextEnglish).use(retextQuantities).use(retextEntities).use(retextClaims);
    await processor.run(processor.parse(file), file);

    const [quantity] = file.data.quantities ?? [];
    assert.deepEqual(
      [quantity?.dimension, quantity?.qualifier, quantity?.normalized],
      ['duration', 'nearly', { min: 1_209_600, max: 1_209_600, unit: 's' }],
    );
    assert.equal(String(file).slice(quantity?.start, quantity?.end), 'nearly two weeks');
    assert.deepEqual(
      file.data.mentions?.map(({ name, type }) => [name, type]),
      [['Lyon', 'place']],
    );
    assert.equal(file.data.statements?.[0]?.statements[0]?.about.subject, 'strike');
  });
});
