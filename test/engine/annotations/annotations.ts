import fc from 'fast-check';
import type { Annotation } from '../../../src/engine/index.js';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const selector = fc.record({
  exact: text,
  prefix: fc.string(),
  suffix: fc.string(),
  position: fc.option(fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length }))),
});

const common = {
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  creator: fc.constantFrom('Ada', 'Łukasz', ''),
  created: day,
  modified: fc.option(day),
};

/** Annotations as analysts make them. */
const someAnnotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({
    ...common,
    body: fc.string({ unit: 'grapheme' }),
    tags: fc.uniqueArray(text, { maxLength: 3 }),
    mark: fc.option(
      fc.record({ kind: fc.constantFrom('person', 'claim', 'not-a-claim'), value: fc.option(text) }) as fc.Arbitrary<
        NonNullable<Annotation['mark']>
      >,
    ),
    resolves: fc.constant(false),
    target: fc.record({ kind: fc.constant('passage' as const), selector }),
  }),
  fc.record({
    ...common,
    body: text,
    tags: fc.constant([]),
    mark: fc.constant(null),
    resolves: fc.constant(false),
    target: fc.record({ kind: fc.constant('annotation' as const), id: common.id }),
  }),
  fc.record({
    ...common,
    body: fc.constant(''),
    tags: fc.constant([]),
    mark: fc.constant(null),
    resolves: fc.constant(true),
    target: fc.record({ kind: fc.constant('annotation' as const), id: common.id }),
  }),
);

export const someAnnotations = fc.uniqueArray(someAnnotation, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

/** A comment on a passage, with an id that ends so. */
export function comment(end: string, body = 'Really?'): Annotation {
  return {
    id: `urn:uuid:${end}`,
    creator: 'Ada',
    created: '2026-01-02T03:04:05.000Z',
    modified: null,
    body,
    tags: [],
    mark: null,
    resolves: false,
    target: { kind: 'passage', selector: { exact: 'ten', prefix: '', suffix: ' people', position: { start: 0, end: 3 } } },
  };
}
