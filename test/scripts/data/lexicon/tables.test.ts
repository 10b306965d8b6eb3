import assert from 'node:assert/strict';
import { moduleOf } from '../../../../scripts/data/lexicon/module.js';
import { readList } from '../../../../scripts/data/lexicon/read-list.js';

const head = '# Units.\n# From: by hand.\n# Used by: a test.\n';

describe('tables of the lexicon', () => {
  const table = `${head}- { name: mile, kind: length, factor: 1609.344, words: [statute mile] }\n- { name: acre, kind: area, factor: 4046 }\n`;

  it('are read row by row', () => {
    assert.deepEqual(readList('units.yaml', table), [
      { name: 'mile', kind: 'length', factor: 1609.344, words: ['statute mile'] },
      { name: 'acre', kind: 'area', factor: 4046 },
    ]);
  });

  it('are declared column by column, with the words of a column one by one', () => {
    assert.match(
      moduleOf(readList('units.yaml', table), 'units.yaml').declaration,
      /readonly \{ readonly name: "mile" \| "acre"; readonly kind: "length" \| "area"; readonly factor: number; readonly words\?: readonly string\[\] \}\[\]/,
    );
  });

  it('hold no row twice, and no row without a name', () => {
    assert.throws(() => readList('units.yaml', `${head}- { name: mile }\n- { name: mile }\n`), /units\.yaml: .*table/);
    assert.throws(() => readList('units.yaml', `${head}- { name: mile }\n- { factor: 2 }\n`), /units\.yaml: .*table/);
  });
});
