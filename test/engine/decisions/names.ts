import fc from 'fast-check';
import type { DecidedEntities, Decision, NameReference } from '../../../src/engine/decisions/index.js';
import type { EntityType, LocatedMention } from '../../../src/engine/entities/index.js';

/** A source whose text is nothing but names, each "type: text", a line each; and the mentions of it. */
export function source(uri: string, ...names: string[]): { readonly text: string; readonly mentions: LocatedMention[] } {
  let text = '';
  const mentions = names.map((name, index): LocatedMention => {
    const [type = '', spelling = ''] = name.split(': ');
    text += `${index} saw `;
    const start = text.length;
    text += `${spelling} there.\n`;
    return { uri, type: type as EntityType, name: spelling, text: spelling, start, end: start + spelling.length };
  });
  return { text, mentions };
}

/** A reference written as "type: name". */
export function name(text: string, more: Partial<NameReference> = {}): NameReference {
  const [type = '', spelling = ''] = text.split(': ');
  return { name: spelling, type: type as EntityType, ...more };
}

/** Each entity as "type name: its mentions by source". */
export function shown({ entities }: DecidedEntities): string[] {
  return entities.map(
    ({ type, name: called, mentions }) => `${type} ${called}: ${mentions.map(({ name, uri }) => `${name}@${uri}`).join(', ')}`,
  );
}

const spellings = ['Ann Lee', 'Lee', 'Bo Lee', 'Ann Leigh', 'Port Azov', 'Azov', 'UNX', 'Union of Xylophones', 'Kim'];
const types = ['person', 'organization', 'place', 'other'] as const;
const uris = ['a', 'b', 'c'];

/** What some sources name, and their texts. */
export interface Names {
  readonly mentions: readonly LocatedMention[];
  readonly textOf: (uri: string) => string | undefined;
}

export const someNames: fc.Arbitrary<Names> = fc
  .array(fc.tuple(fc.constantFrom(...uris), fc.constantFrom(...types), fc.constantFrom(...spellings)), { maxLength: 14 })
  .map((names) => {
    const sources = uris.map(
      (uri) =>
        [
          uri,
          source(uri, ...names.filter(([where]) => where === uri).map(([, type, spelling]) => `${type}: ${spelling}`)),
        ] as const,
    );
    const texts = new Map(sources.map(([uri, { text }]) => [uri, text]));
    return { mentions: sources.flatMap(([, { mentions }]) => mentions), textOf: (uri) => texts.get(uri) };
  });

const someName: fc.Arbitrary<NameReference> = fc
  .tuple(fc.constantFrom(...spellings), fc.constantFrom(...types), fc.option(fc.constantFrom(...uris), { nil: undefined }))
  .map(([spelling, type, where]) => ({ name: spelling, type, ...(where !== undefined && { source: where }) }));

export const someDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.tuple(someName, someName).map(([one, into]): Decision => ({ decision: 'merge', name: one, into })),
  fc.tuple(someName, someName).map(([one, from]): Decision => ({ decision: 'split', name: one, from })),
  fc
    .tuple(someName, fc.constantFrom('Ann', 'The Xylophones', 'Azov “2”'))
    .map(([one, to]): Decision => ({ decision: 'rename', name: one, to })),
  fc
    .tuple(someName, fc.constantFrom('person', 'place', 'event'))
    .map(([one, to]): Decision => ({ decision: 'retype', name: one, to })),
  fc.constantFrom(...spellings).map((spelling): Decision => ({ decision: 'not-a-name', spelling })),
);

/** Without those that stand there twice. */
export const someDecisions = fc.uniqueArray(someDecision, { maxLength: 8, selector: (decision) => JSON.stringify(decision) });
