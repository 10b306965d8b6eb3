import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { editDecisions, parseDecisions } from '../../../src/engine/decisions/index.js';
import { someDecisions } from './names.js';

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync('schemas/entities.schema.json', 'utf8')) as object,
);

describe('schemas/entities.schema.json', () => {
  it('describes what is written', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const result = editDecisions(undefined, { add: decisions, remove: [] });
        assert.ok(result.kind === 'edit');
        const written = result.edit?.newText ?? JSON.stringify({ version: 1, decisions: [] });
        assert.ok(validate(JSON.parse(written)), JSON.stringify(validate.errors));
      }),
    );
  });

  const name = { name: 'A', type: 'person' };
  for (const [what, file, good] of [
    ['a file of none', { version: 1, decisions: [] }, true],
    [
      'a mention',
      { version: 1, decisions: [{ decision: 'split', from: name, name: { ...name, source: 'a.txt', prefix: '', suffix: '!' } }] },
      true,
    ],
    [
      'fields of others',
      { version: 1, by: 'us', decisions: [{ decision: 'not-a-name', spelling: 'Live', why: 'a headline' }] },
      true,
    ],
    ['another version', { version: 2, decisions: [] }, false],
    ['no decisions', { version: 1 }, false],
    ['an unknown decision', { version: 1, decisions: [{ decision: 'marry', name }] }, false],
    ['a merge of one', { version: 1, decisions: [{ decision: 'merge', name }] }, false],
    ['a type there is not', { version: 1, decisions: [{ decision: 'retype', name, to: 'other' }] }, false],
    ['an empty name', { version: 1, decisions: [{ decision: 'rename', name, to: ' ' }] }, false],
    [
      'a quote without its source',
      { version: 1, decisions: [{ decision: 'split', from: name, name: { ...name, prefix: '', suffix: '' } }] },
      false,
    ],
  ] as const) {
    it(`agrees with the reader on ${what}`, () => {
      assert.equal(validate(file), good);
      assert.equal(parseDecisions(JSON.stringify(file)).kind === 'decisions', good);
    });
  }
});
