import { EntityResolver, type Entity, type LocatedMention } from '../entities/index.js';
import { EntityFinder, type TextOf } from './entity-finder.js';
import { applyMerges, type MergedEntity } from './apply-merges.js';
import { applySplits } from './apply-splits.js';
import type { Decision, NameReference } from './types.js';

/**
 * The entities of a corpus as the analyst has decided them: what the reading of the names made of the mentions, without what is no
 * name, taken apart, put together, retyped and renamed.
 *
 * The order of the decisions does not matter. Splits take apart what the reading put together; merges hold in any case. Of
 * two names or types for one entity, as two analysts' files may bring them, the first by its words counts. A decision on names
 * that no source has (now) changes nothing.
 */
export class DecidedEntities {
  /** In order of first appearance. */
  readonly entities: readonly Entity[];
  readonly decisions: readonly Decision[];
  readonly #mentions: readonly LocatedMention[];
  readonly #textOf: TextOf;
  readonly #finder: EntityFinder;
  readonly #joined: ReadonlyMap<Entity, MergedEntity>;

  /**
   * @param mentions source by source, in reading order
   * @param decisions with URIs for sources
   * @param resolver what gathered the names of like mentions before
   */
  constructor(
    mentions: readonly LocatedMention[],
    decisions: readonly Decision[],
    textOf: TextOf,
    resolver = new EntityResolver(),
  ) {
    this.decisions = decisions;
    this.#mentions = mentions;
    this.#textOf = textOf;
    const parts = applySplits(resolver.resolve(namesAmong(mentions, decisions)), decisions, textOf);
    this.#finder = new EntityFinder(parts, textOf);
    const joined = applyMerges(parts, decisions, this.#finder);
    this.entities = joined.map(({ entity }) => entity);
    this.#joined = new Map(joined.flatMap((each) => [each.entity, ...each.parts].map((entity) => [entity, each] as const)));
  }

  /** The entity that a reference means. */
  find(reference: NameReference): Entity | undefined {
    return this.#wholeOf(this.#finder.find(reference));
  }

  /** What an entity was put together from; itself where it was not. */
  partsOf(entity: Entity): readonly Entity[] {
    return this.#joined.get(entity)?.parts ?? [];
  }

  /** The part of an entity that a reference means. */
  findPart(reference: NameReference): Entity | undefined {
    return this.#finder.find(reference);
  }

  /** Whether a decision to split says of two entities that they are two. */
  areSaidApart(one: Entity, other: Entity): boolean {
    return this.decisions.some((each) => {
      if (each.decision !== 'split') return false;
      const [name, from] = [this.find(each.name), this.find(each.from)];
      return (name === one && from === other) || (name === other && from === one);
    });
  }

  /**
   * A reference that means an entity or a part of one, and still will when sources come that spell others so: its fullest spelling, in one
   * source only where another entity has that name, too.
   */
  referTo(entity: Entity): NameReference {
    const joined = this.#joined.get(entity);
    if (joined?.entity !== entity) return this.#refer(entity);
    const [largest] = joined.parts.toSorted((a, b) => b.mentions.length - a.mentions.length);
    return this.#refer(joined.head ?? largest ?? entity);
  }

  /** A reference to one mention, wherever it belongs. */
  quote(mention: LocatedMention): NameReference {
    return this.#finder.quote(mention);
  }

  /** The same names under other decisions. */
  with(decisions: readonly Decision[]): DecidedEntities {
    return new DecidedEntities(this.#mentions, decisions, this.#textOf);
  }

  /** Whether two mentions are of one entity. */
  areOne(one: LocatedMention, other: LocatedMention): boolean {
    return this.entities.some(({ mentions }) => mentions.includes(one) && mentions.includes(other));
  }

  #refer(part: Entity): NameReference {
    const { type, mentions } = part;
    const spellings = spellingsOf(part);
    const everywhere = spellings.map((name): NameReference => ({ name, type }));
    const inSources = spellings.flatMap((name) =>
      [...new Set(mentions.filter((mention) => mention.name === name).map(({ uri }) => uri))].map(
        (source): NameReference => ({ name, type, source }),
      ),
    );
    const clear = [...everywhere, ...inSources].find((reference) => this.#finder.find(reference) === part);
    const [first] = mentions;
    return clear ?? (first === undefined ? { name: part.name, type } : { ...this.quote(first), type });
  }

  #wholeOf(part: Entity | undefined): Entity | undefined {
    return part === undefined ? undefined : this.#joined.get(part)?.entity;
  }
}

/** The mentions without those of which it was decided that they are no names. */
export function namesAmong(mentions: readonly LocatedMention[], decisions: readonly Decision[]): readonly LocatedMention[] {
  const refused = new Set(decisions.flatMap((each) => (each.decision === 'not-a-name' ? [each.spelling] : [])));
  return refused.size === 0 ? mentions : mentions.filter(({ name }) => !refused.has(name));
}

/** The spellings of an entity: its name first, then those written most often. */
function spellingsOf({ name, mentions }: Entity): string[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, more]) => Number(b === name) - Number(a === name) || more - times)
    .map(([spelling]) => spelling);
}
