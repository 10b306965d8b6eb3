import { addTo } from '../../collections.js';
import type { Entity, EntityType, LocatedMention } from '../entities/index.js';
import { once } from '../memo/index.js';
import { findQuoted, quotationOf } from './quotation.js';
import type { NameReference } from './types.js';

/** A source's text; `undefined` where there is no such source. */
export type TextOf = (uri: string) => string | undefined;

/** Finds what references mean among some entities. */
export class EntityFinder {
  /** Made when something is first looked for, which after most edits nothing is. */
  readonly #bySpelling: () => ReadonlyMap<string, ReadonlySet<Entity>>;
  readonly #textOf: TextOf;

  constructor(entities: readonly Entity[], textOf: TextOf) {
    this.#textOf = textOf;
    this.#bySpelling = once(() => bySpelling(entities));
  }

  /**
   * The entity that a reference means. Where several have the spelling it is one of the type asked for, then the one that is
   * called so, then the one that is spelled so most often, then the first.
   */
  find(reference: NameReference): Entity | undefined {
    return best(reference, this.#matches(reference));
  }

  /** The entity of a type that is spelled so. */
  findTyped(name: string, type: EntityType): Entity | undefined {
    const found = this.find({ name, type });
    return found?.type === type ? found : undefined;
  }

  /** The entity that has both names, best found by the second; with its mentions that the first one fits. */
  findBoth(
    name: NameReference,
    from: NameReference,
  ): { readonly entity: Entity; readonly mentions: readonly LocatedMention[] } | undefined {
    const matches = this.#matches(name);
    const entity = best(from, new Map([...this.#matches(from)].filter(([each]) => matches.has(each))));
    const mentions = entity === undefined ? [] : (matches.get(entity) ?? []);
    return entity === undefined || mentions.length === 0 ? undefined : { entity, mentions };
  }

  /** A reference to one mention only, by what stands around it. */
  quote({ name, type, uri, start, end }: LocatedMention): NameReference {
    return { name, type, source: uri, ...quotationOf({ start, end }, this.#textOf(uri) ?? '') };
  }

  /** The entities that a reference may mean, with their mentions that it fits: none where an entity is merely called so. */
  #matches({ name, source, prefix, suffix }: NameReference): Map<Entity, LocatedMention[]> {
    const entities = [...(this.#bySpelling().get(name) ?? [])];
    const matches = (fits: (mention: LocatedMention) => boolean): Map<Entity, LocatedMention[]> =>
      new Map(
        entities
          .map(
            (entity) =>
              [
                entity,
                entity.mentions.filter(
                  (mention) => mention.name === name && (source === undefined || mention.uri === source) && fits(mention),
                ),
              ] as const,
          )
          .filter(([entity, mentions]) => mentions.length > 0 || (source === undefined && entity.name === name)),
      );
    if (prefix === undefined || suffix === undefined) return matches(() => true);
    const candidates = [...matches(() => true).values()].flat();
    const quoted = new Set(findQuoted(candidates, { prefix, suffix }, ({ uri }) => this.#textOf(uri) ?? ''));
    return matches((mention) => quoted.has(mention));
  }
}

function best(reference: NameReference, matches: ReadonlyMap<Entity, readonly LocatedMention[]>): Entity | undefined {
  let found: { readonly entity: Entity; readonly rank: readonly number[] } | undefined;
  for (const [entity, { length }] of matches) {
    const rank = [
      Number(entity.type === reference.type),
      Number(reference.source === undefined && entity.name === reference.name),
      length,
    ];
    if (found === undefined || isHigher(rank, found.rank)) found = { entity, rank };
  }
  return found?.entity;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}

function bySpelling(entities: readonly Entity[]): Map<string, Set<Entity>> {
  const found = new Map<string, Set<Entity>>();
  for (const entity of entities)
    for (const spelling of new Set([entity.name, ...entity.mentions.map(({ name }) => name)])) addTo(found, spelling, entity);
  return found;
}
