import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { editDecisions, parseDecisionLines, parseDecisions } from '../../../src/engine/decisions/index.js';
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

describe('schemas/claims.schema.json', () => {
  const validateClaims = new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8')) as object,
  );
  const claim = { source: 'a.txt', exact: '$15m', prefix: 'give ', suffix: ' in aid' };

  it('describes what is written', () => {
    const other = { ...claim, source: 'b.txt' };
    for (const decision of [
      { decision: 'same-thing', claims: [claim, other] },
      { decision: 'different-things', claims: [claim], others: [other] },
    ] as const) {
      const result = editDecisions(undefined, { add: [decision], remove: [] });
      assert.ok(result.kind === 'edit');
      assert.ok(validateClaims(JSON.parse(result.edit?.newText ?? '')), JSON.stringify(validateClaims.errors));
    }
  });

  for (const [what, claims, good] of [
    ['two claims', [claim, claim], true],
    ['fields of others', [{ ...claim, by: 'us' }, claim], true],
    ['one claim', [claim], false],
    ['no list', claim, false],
    ['a claim without its source', [claim, { ...claim, source: undefined }], false],
    ['a claim without what stands around it', [claim, { source: 'a.txt', exact: '12' }], false],
  ] as const) {
    it(`agrees with the reader on ${what}`, () => {
      const file = JSON.stringify({ version: 1, decisions: [{ decision: 'same-thing', claims }] });
      assert.equal(validateClaims(JSON.parse(file)), good);
      assert.equal(parseDecisions(file).kind === 'decisions', good);
    });
  }

  for (const [what, decision, good] of [
    ['one claim and another', { claims: [claim], others: [claim] }, true],
    ['one claim and none', { claims: [claim], others: [] }, false],
    ['one list only', { claims: [claim, claim] }, false],
  ] as const) {
    it(`agrees with the reader on ${what} that are about different things`, () => {
      const file = JSON.stringify({ version: 1, decisions: [{ decision: 'different-things', ...decision }] });
      assert.equal(validateClaims(JSON.parse(file)), good);
      assert.equal(parseDecisions(file).kind === 'decisions', good);
    });
  }

  const validateLine = new Ajv({ allErrors: true, strict: false })
    .addSchema(JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8')) as object, 'claims')
    .compile({ $ref: 'claims#/definitions/decision' });
  const kinds = [
    { about: 'people killed', names: ['bergen'] },
    { about: 'people killed', names: ['oslo'] },
  ];
  for (const [decision, good] of [
    [{ decision: 'use-version', claims: [claim], because: '', by: 'Ann', at: '2026-01-02T03:04:05Z' }, true],
    [{ decision: 'use-version', claims: [claim] }, false],
    [{ decision: 'status', claims: [claim], status: 'verified' }, true],
    [{ decision: 'status', claims: [claim], status: 'sure' }, false],
    [{ decision: 'seen', claims: [claim] }, true],
    [{ decision: 'seen', claims: [] }, false],
    [{ decision: 'ask', claims: [claim], note: 'the mayor' }, true],
    [{ decision: 'ask', claims: [claim] }, false],
    [{ decision: 'ask-again', kinds }, true],
    [{ decision: 'ask-again', kinds: kinds.slice(1) }, false],
    [{ decision: 'different-things', claims: [claim], others: [claim], kinds }, true],
    [{ decision: 'different-things', claims: [claim], others: [claim], kinds: [{}, {}] }, false],
  ] as const) {
    it(`agrees with the reader of lines on ${JSON.stringify(decision).slice(0, 90)}`, () => {
      assert.equal(validateLine(decision), good, JSON.stringify(validateLine.errors));
      assert.equal(parseDecisionLines(`${JSON.stringify(decision)}\n`).kind === 'decisions', good);
    });
  }
});
