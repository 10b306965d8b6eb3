import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  editDecisions,
  decisionKey,
  parseDecisions,
  type Decision,
  type DecisionChange,
} from '../../../src/engine/decisions/index.js';
import { name, someDecision, someDecisions } from './names.js';
import { inWords } from '../../../src/engine/messages/index.js';

function written(text: string | undefined, { add = [], remove = [] }: Partial<DecisionChange>): string {
  const result = editDecisions(text, { add, remove });
  assert.equal(result.kind, 'edit');
  const { edit } = result;
  return edit === undefined ? (text ?? '') : (text ?? '').slice(0, edit.start) + edit.newText + (text ?? '').slice(edit.end);
}

function keys(text: string): string[] {
  const file = parseDecisions(text);
  assert.equal(file.kind, 'decisions', JSON.stringify(file));
  return file.items.map(({ decision }) => decisionKey(decision));
}

const merge: Decision = { decision: 'merge', name: name('person: Leigh'), into: name('person: Ann Lee') };
const rename: Decision = { decision: 'rename', name: name('place: Leeds'), to: 'City of Leeds' };
const refuse: Decision = { decision: 'not-a-name', spelling: 'Live "Updates"' };

const file = `{
  "version": 1,
  "decisions": [
    { "decision": "merge", "name": { "name": "Leigh", "type": "person" }, "into": { "name": "Ann Lee", "type": "person" } },
    { "decision": "not-a-name", "spelling": "Live \\"Updates\\"" },
    { "decision": "rename", "name": { "name": "Leeds", "type": "place" }, "to": "City of Leeds" }
  ]
}
`;

describe('editDecisions', () => {
  it('makes a file with a line for each decision, in a stable order', () => {
    assert.equal(written(undefined, { add: [rename, merge, refuse] }), file);
    assert.equal(written(' \n', { add: [merge, refuse, rename] }), file);
  });

  it('writes a line where it belongs, and takes one away', () => {
    for (const decision of [merge, rename, refuse]) {
      const less = written(file, { remove: [decision] });
      assert.equal(less.split('\n').length, file.split('\n').length - 1);
      assert.equal(written(less, { add: [decision] }), file);
    }
  });

  it('leaves an empty list, and fills it', () => {
    const empty = written(file, { remove: [merge, rename, refuse] });
    assert.equal(empty, '{\n  "version": 1,\n  "decisions": []\n}\n');
    assert.equal(written(empty, { add: [merge, rename, refuse] }), file);
  });

  it('leaves what it does not change as it is: layout, order, line ends, other fields', () => {
    const odd =
      '{"note":"ours","version":1,\r\n\t"decisions":[\r\n\t\t{"decision" :  "rename","name":{"type":"place","name":"Leeds"},"to":"L","why":"…"}]}';
    const more = written(odd, { add: [merge] });
    assert.equal(
      more,
      odd.replace(
        '[\r\n\t\t',
        `[\r\n\t\t{ "decision": "merge", "name": { "name": "Leigh", "type": "person" }, "into": { "name": "Ann Lee", "type": "person" } },\r\n\t\t`,
      ),
    );
    assert.equal(written(more, { remove: [merge] }), odd);
  });

  it('changes nothing where it is said already, or was never said', () => {
    assert.deepEqual(editDecisions(file, { add: [merge], remove: [] }), { kind: 'edit' });
    assert.deepEqual(editDecisions(undefined, { add: [], remove: [merge] }), { kind: 'edit' });
  });

  it('does not touch a broken file', () => {
    assert.equal(editDecisions('{ "version": 1, "decisions": [ }', { add: [merge], remove: [] }).kind, 'broken');
  });

  it('writes any decisions so that they are read again, whatever the order, in the same file', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const text = written(undefined, { add: decisions });
        assert.deepEqual(keys(text), decisions.map(decisionKey).sort());
        assert.equal(
          decisions.toReversed().reduce<string | undefined>((before, each) => written(before, { add: [each] }), undefined) ?? '',
          decisions.length === 0 ? '' : text,
        );
      }),
    );
  });

  it('adds and removes at once, and back again', () => {
    fc.assert(
      fc.property(someDecisions, fc.uniqueArray(someDecision, { maxLength: 4, selector: decisionKey }), (before, others) => {
        const known = new Set(before.map(decisionKey));
        const add = others.filter((each) => !known.has(decisionKey(each)));
        const remove = before.slice(0, 2);
        const text = written(undefined, { add: before });
        const changed = written(text === '' ? undefined : text, { add, remove });
        if (changed === '') return;
        assert.deepEqual(keys(changed), [...before.slice(2), ...add].map(decisionKey).sort());
        if (text !== '') assert.equal(written(changed, { add: remove, remove: add }), text);
      }),
    );
  });
});

describe('parseDecisions', () => {
  const errorOf = (text: string): string => {
    const read = parseDecisions(text);
    assert.equal(read.kind, 'broken');
    const [error] = read.errors;
    return `${error?.line ?? 0}:${error?.column ?? 0} ${inWords(error?.message ?? '')}`;
  };
  const list = (decision: string): string => `{\n"version": 1,\n"decisions": [\n${decision}\n]}`;

  it('has nothing to say of an empty file', () => {
    assert.deepEqual(parseDecisions('\n'), { kind: 'decisions', items: [] });
  });

  for (const [what, text, message] of [
    ['no JSON', '{ "version": 1,', /^1:/],
    ['a list', '[]', /1:1 this must be an object/],
    ['another version', '{\n  "version": 2, "decisions": [] }', /2:14 "version" must be 1/],
    ['no list', '{ "version": 1 }', /"decisions" must be a list/],
    ['an unknown decision', list('{ "decision": "marry" }'), /4:15 a decision is an object whose "decision" is merge, split/],
    ['a number', list('3'), /4:1 a decision is an object/],
    ['a merge of one', list('{ "decision": "merge", "name": { "name": "A", "type": "person" } }'), /"into" is missing/],
    [
      'an unknown type',
      list('{ "decision": "rename", "to": "B", "name": { "name": "A", "type": "people" } }'),
      /"type" must be one of person/,
    ],
    ['an empty name', list('{ "decision": "not-a-name", "spelling": " " }'), /"spelling" must be a text that is not empty/],
    [
      'a quote without a source',
      list(
        '{ "decision": "split", "from": { "name": "A", "type": "person" }, "name": { "name": "A", "type": "person", "prefix": "x" } }',
      ),
      /needs "source", "prefix" and "suffix"/,
    ],
    ['no name', list('{ "decision": "retype", "to": "event" }'), /4:1 "name" is missing/],
  ] as const) {
    it(`says what is wrong and where: ${what}`, () => assert.match(errorOf(text), message));
  }

  it('reads anything without failing', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void parseDecisions(text)));
  });
});
