import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { editAnnotations, parseAnnotations, type Annotation, type AnnotationChange } from '../../../src/engine/index.js';
import { withFolder } from '../../temporary-folder.js';
import { comment, someAnnotations } from './annotations.js';
import { inWords } from '../../../src/engine/messages/index.js';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')) as object);

/** The file's text after a change. */
function edited(before: string | undefined, change: Partial<AnnotationChange>): string {
  const result = editAnnotations(before, { put: [], remove: [], ...change }, '../../a.txt');
  assert.ok(result.kind === 'edit');
  const { edit } = result;
  return edit === undefined
    ? (before ?? '')
    : `${(before ?? '').slice(0, edit.start)}${edit.newText}${(before ?? '').slice(edit.end)}`;
}

function read(text: string): readonly Annotation[] {
  const file = parseAnnotations(text);
  assert.ok(file.kind === 'annotations', JSON.stringify(file));
  return file.items.map(({ annotation }) => annotation);
}

describe('a file of annotations', () => {
  it('holds to the model of the W3C', () => {
    fc.assert(
      fc.property(someAnnotations, (annotations) => {
        assert.ok(validate(JSON.parse(edited(undefined, { put: annotations }))), JSON.stringify(validate.errors));
      }),
    );
  });

  it('says what was put into it, in the order of the ids', () => {
    fc.assert(
      fc.property(someAnnotations, (annotations) => {
        const inOrder = annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(read(edited(undefined, { put: annotations })), structuredClone(inOrder));
      }),
    );
  });

  it('is as it was when what was put into it is taken out', () => {
    fc.assert(
      fc.property(someAnnotations, ([first, ...rest]) => {
        assert.ok(first !== undefined);
        const before = edited(undefined, { put: [first] });
        const more = edited(before, { put: rest });
        assert.equal(edited(more, { remove: rest.map(({ id }) => id) }), before);
      }),
    );
  });

  it('keeps what it does not know, and the line ends', () => {
    const json =
      '{"id":"urn:x","type":"Annotation","rights":"CC0","target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"ten"}}}';
    const file = `{\r\n "@context": "http://www.w3.org/ns/anno.jsonld",\r\n "id": "", "type": "AnnotationPage", "label": "ours", "items": [\r\n  ${json}\r\n ]\r\n}\r\n`;
    const more = edited(file, { put: [comment('1')] });
    assert.ok(more.includes(json));
    assert.ok(more.includes('"label": "ours"'));
    assert.equal(more.split('\n').length, more.split('\r\n').length);
    const [annotation] = read(file);
    assert.ok(annotation !== undefined);
    assert.match(edited(file, { put: [{ ...annotation, body: 'New' }] }), /"rights": "CC0".*"New"/);
  });

  it('is merged by git where two people add to it', () =>
    withFolder({}, (folder) => {
      const base = edited(undefined, { put: ['2', '4', '6'].map((id) => comment(id)) });
      const versions = {
        ours: edited(base, { put: [comment('1'), comment('3')] }),
        base,
        theirs: edited(base, { put: [comment('5', 'No.')] }),
      };
      for (const [name, text] of Object.entries(versions)) writeFileSync(join(folder, name), text);
      const merged = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], { cwd: folder, encoding: 'utf8' });
      assert.equal(merged.status, 0);
      assert.deepEqual(
        read(merged.stdout).map(({ id }) => id.slice('urn:uuid:'.length)),
        ['1', '2', '3', '4', '5', '6'],
      );
      return Promise.resolve();
    }));

  for (const [what, text, expected] of [
    [
      'half merged',
      edited(undefined, { put: [comment('1')] }).replace('    {', '<<<<<<< ours\n    {'),
      /^6:1 this is no JSON value/,
    ],
    ['of another kind', '{"version":1}', /^1:1 this must be an object whose "type" is "AnnotationPage"/],
    ['of another context', '{"@context":"x","type":"AnnotationPage","items":[]}', /^1:13 "@context" must be/],
    ['without a list', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage"}', /"items" must be a list/],
    [
      'with an annotation of nothing',
      edited(undefined, { put: [comment('1')] }).replace(/"target".*/, '"target": 1 }'),
      /^6:5 "target" must be/,
    ],
    [
      'with one id twice',
      edited(undefined, { put: [comment('1'), comment('2')] }).replace('uuid:2', 'uuid:1'),
      /^7:13 another annotation/,
    ],
    ['nested too deeply', '['.repeat(200_000), /nested too deeply|a closing \]/],
  ] as const) {
    it(`that is ${what} is told by line and column, and left alone`, () => {
      const file = parseAnnotations(text);
      assert.ok(file.kind === 'broken');
      const [error] = file.errors;
      assert.match(`${error?.line}:${error?.column} ${inWords(error?.message ?? '')}`, expected);
      assert.equal(editAnnotations(text, { put: [comment('9')], remove: [] }, 'a.txt').kind, 'broken');
    });
  }
});
