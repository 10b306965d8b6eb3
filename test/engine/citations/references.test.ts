import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseReferences } from '../../../src/engine/citations/index.js';
import type { JsonError } from '../../../src/engine/json/index.js';
import { inWords } from '../../../src/engine/messages/index.js';

function errorsOf(text: string): readonly JsonError[] {
  const references = parseReferences(text);
  assert.equal(references.kind, 'broken');
  return references.errors;
}

describe('parseReferences', () => {
  it('gives items with their place', () => {
    const text = '[{"id": "a", "title": "x"},\n {"id": 7}]\n';
    const references = parseReferences(text);
    assert.ok(references.kind === 'references');
    assert.deepEqual(
      references.items.map(({ id }) => id),
      ['a', '7'],
    );
    assert.deepEqual({ ...references.items[0]?.fields }, { id: 'a', title: 'x' });
    assert.deepEqual(
      references.items.map(({ start, end }) => text.slice(start, end)),
      ['{"id": "a", "title": "x"}', '{"id": 7}'],
    );
  });
  it('takes white space for an empty file', () => {
    for (const text of ['', ' \r\n']) assert.deepEqual(parseReferences(text), { kind: 'references', items: [] });
  });

  const broken: readonly (readonly [string, string, number, number, RegExp])[] = [
    ['a comment', '[\n  // mine\n]', 2, 3, /no comments/],
    ['a trailing comma', '[\r\n  {"id": "a"},\r\n]', 3, 1, /value is missing/],
    ['a trailing comma in an item', '[{"id": "a",}]', 1, 13, /property name/],
    ['a missing comma', '[{"id": "a"}\r{"id": "b"}]', 2, 1, /comma is missing/],
    ['a missing bracket', '[{"id": "a"}', 1, 13, /closing \]/],
    ['single quotes', "[{'id': 'a'}]", 1, 3, /double quotes/],
    ['text after the end', '[]\n[]', 2, 1, /follow/],
    ['no array', '{"id": "a"}', 1, 1, /array of items/],
    ['a bare string', '"a"', 1, 1, /array of items/],
    ['an item that is no object', '[1]', 1, 2, /must be an object/],
    ['an item without id', '[{"id": "a"},\n{"title": "x"}]', 2, 1, /needs an "id"/],
    ['an id that is no key', '[{"id": null}]', 1, 9, /needs an "id"/],
    ['a page', '<!doctype html>', 1, 1, /JSON/],
  ];
  for (const [what, text, line, column, message] of broken) {
    it(`says where ${what} is`, () => {
      const [error] = errorsOf(text);
      assert.match(inWords(error?.message ?? ''), message);
      assert.deepEqual([error?.line, error?.column], [line, column]);
    });
  }

  it('survives any depth', () => {
    assert.match(inWords(errorsOf('['.repeat(200_000))[0]?.message ?? ''), /nested too deeply/);
  });

  it('agrees with JSON.parse on what is broken, and places every error in the text', () => {
    const text = fc.oneof(
      fc.json(),
      fc
        .array(fc.constantFrom('[', ']', '{', '}', '"id"', ':', ',', '"a"', '1', '\n', ' ', '//', '\\'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (json) => {
        const references = parseReferences(json);
        let isJson = true;
        try {
          JSON.parse(json);
        } catch {
          isJson = json.trim() === '';
        }
        if (references.kind === 'references') return isJson;
        const isPlaced = references.errors.every(
          ({ line, column, start, end }) => line >= 1 && column >= 1 && start <= end && end <= json.length,
        );
        return references.errors.length > 0 && isPlaced;
      }),
      { numRuns: 1_000 },
    );
  });
});
