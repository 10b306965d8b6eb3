import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')) as object);

const context = 'http://www.w3.org/ns/anno.jsonld';
const quote = { type: 'TextQuoteSelector', exact: 'ten', prefix: 'some ', suffix: ' people' };
const position = { type: 'TextPositionSelector', start: 5, end: 8 };
const annotation = { id: 'urn:uuid:1', type: 'Annotation', target: { source: '../../a.txt', selector: quote } };

function page(item: object, more: object = {}): object {
  return { '@context': context, id: '', type: 'AnnotationPage', items: [item], ...more };
}

function without(object: object, name: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** An annotation with another selector. */
const selecting = (selector: unknown): object => ({ ...annotation, target: { source: '../../a.txt', selector } });

describe('the schema of annotations, after https://www.w3.org/TR/annotation-model/,', () => {
  for (const [what, item] of [
    ['3.1 a target that is an IRI', { ...annotation, target: 'urn:uuid:2' }],
    ['3.1 several targets', { ...annotation, target: ['urn:uuid:2', { source: 'a.txt', selector: quote }] }],
    ['3.1 several types', { ...annotation, type: ['Annotation', 'ex:Note'] }],
    ['3.1 no body', annotation],
    ['3.2.1 an external resource', { ...annotation, body: { id: 'https://example.org/1', type: 'Video' } }],
    ['3.2.1 an external resource as target', { ...annotation, target: { id: 'https://example.org/1', type: 'Image' } }],
    ['3.2.4 a textual body', { ...annotation, body: { type: 'TextualBody', value: 'Hm', format: 'text/markdown' } }],
    ['3.2.5 a string body', { ...annotation, bodyValue: 'Hm' }],
    ['3.2.7 a choice of bodies', { ...annotation, body: { type: 'Choice', items: ['urn:uuid:3', 'urn:uuid:4'] } }],
    ['3.3.1 who and when', { ...annotation, creator: { name: 'Ada' }, created: '2026-01-02T03:04:05Z' }],
    ['3.3.1 several creators', { ...annotation, creator: ['https://example.org/ada', { name: 'Bo' }] }],
    ['3.3.5 motivations', { ...annotation, motivation: ['tagging', 'questioning'] }],
    ['4.1 a specific resource as body', { ...annotation, body: { source: 'https://example.org/1', purpose: 'linking' } }],
    ['4.1 a whole source', { ...annotation, target: { source: '../../a.txt' } }],
    ['4.2 several selectors', selecting([quote, position])],
    ['4.2.1 a fragment', selecting({ type: 'FragmentSelector', value: 'page=2' })],
    ['4.2.4 a quote without surroundings', selecting({ type: 'TextQuoteSelector', exact: 'ten' })],
    ['4.2.5 a position', selecting(position)],
  ] as const) {
    it(`lets through ${what}`, () => assert.ok(validate(page(item)), JSON.stringify(validate.errors)));
  }

  it('lets through a context among others', () =>
    assert.ok(validate(page(annotation, { '@context': ['https://example.org/own.jsonld', context] }))));

  for (const [what, file] of [
    ['no context', without(page(annotation), '@context')],
    ['another context', page(annotation, { '@context': 'http://www.w3.org/ns/oa.jsonld' })],
    ['contexts without that of the model', page(annotation, { '@context': ['https://example.org/own.jsonld'] })],
    ['another type of page', page(annotation, { type: 'AnnotationCollection' })],
    ['no items', without(page(annotation), 'items')],
    ['items that are no list', page(annotation, { items: annotation })],
  ] as const) {
    it(`refuses a page with ${what}`, () => assert.ok(!validate(file)));
  }

  for (const [what, item] of [
    ['without a target', without(annotation, 'target')],
    ['with an empty list of targets', { ...annotation, target: [] }],
    ['with a target that is a number', { ...annotation, target: 1 }],
    ['with a target of nothing', { ...annotation, target: { selector: quote } }],
    ['without an id', without(annotation, 'id')],
    ['with an empty id', { ...annotation, id: '' }],
    ['with two ids', { ...annotation, id: ['urn:uuid:1', 'urn:uuid:2'] }],
    ['without a type', without(annotation, 'type')],
    ['with another type', { ...annotation, type: 'Note' }],
    ['with a body and a string body', { ...annotation, body: 'urn:uuid:3', bodyValue: 'Hm' }],
    ['with a textual body without a value', { ...annotation, body: { type: 'TextualBody' } }],
    ['with a textual body whose value is a list', { ...annotation, body: { type: 'TextualBody', value: ['Hm'] } }],
    ['with a purpose that is none', { ...annotation, body: { type: 'TextualBody', value: 'Hm', purpose: 'shouting' } }],
    ['with a motivation that is none', { ...annotation, motivation: 'shouting' }],
    ['with a day that is none', { ...annotation, created: 'yesterday' }],
    [
      'with a target that has an id, and a bad selector',
      { ...annotation, target: { id: 'urn:uuid:5', source: 'a.txt', selector: without(quote, 'exact') } },
    ],
    ['with an empty list of selectors', selecting([])],
    ['with a selector without a type', selecting(without(quote, 'type'))],
    ['with a quote without "exact"', selecting(without(quote, 'exact'))],
    ['with a quote of a number', selecting({ ...quote, exact: 10 })],
    ['with a position without an end', selecting(without(position, 'end'))],
    ['with a position before the text', selecting({ ...position, start: -1 })],
    ['with a position between two characters', selecting({ ...position, start: 1.5 })],
    ['with a good selector beside a bad one', selecting([quote, without(position, 'start')])],
  ] as const) {
    it(`refuses an annotation ${what}`, () => assert.ok(!validate(page(item))));
  }
});
