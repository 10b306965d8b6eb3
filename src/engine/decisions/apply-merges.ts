import { append } from '../../collections.js';
import { entityOfMentions, type Entity, type EntityType, type LocatedMention } from '../entities/index.js';
import type { EntityFinder } from './entity-finder.js';
import { decisionKey, type Decision } from './types.js';

/** An entity, and those it was put together from: itself where it was not. */
export interface MergedEntity {
  readonly entity: Entity;
  readonly parts: readonly Entity[];
  /** The part that all others were merged into, where there is one such. */
  readonly head: Entity | undefined;
}

/** Puts together what decisions say is one, and gives it the type and name that they say. In order of first appearance. */
export function applyMerges(parts: readonly Entity[], decisions: readonly Decision[], finder: EntityFinder): MergedEntity[] {
  const ordered = decisions.toSorted((a, b) => (decisionKey(a) < decisionKey(b) ? -1 : 1));
  const joined = new MergeGroups(parts);
  for (const each of ordered) {
    if (each.decision === 'merge') joined.join(finder.find(each.name), finder.find(each.into));
    // What is an organization after all is the organization of that name.
    if (each.decision === 'retype') joined.join(finder.find(each.name), finder.findTyped(each.name.name, each.to));
  }
  const types = new Map<Entity, EntityType>();
  const names = new Map<Entity, string>();
  for (const each of ordered) {
    if (each.decision !== 'retype' && each.decision !== 'rename') continue;
    const part = finder.find(each.name);
    if (part === undefined) continue;
    const root = joined.rootOf(part);
    if (each.decision === 'retype' && !types.has(root)) types.set(root, each.to);
    if (each.decision === 'rename' && !names.has(root)) names.set(root, each.to);
  }
  return joined.groups().map(({ root, parts: group, head }) => ({
    entity: entityFrom(group, head, types.get(root), names.get(root)),
    parts: group,
    head,
  }));
}

function entityFrom(
  parts: readonly Entity[],
  head: Entity | undefined,
  type: EntityType | undefined,
  name: string | undefined,
): Entity {
  const [first, ...others] = parts;
  if (first === undefined || (others.length === 0 && type === undefined && name === undefined))
    return first ?? entityOfMentions([], 'other');
  const typed = head ?? others.reduce((best, part) => (part.mentions.length > best.mentions.length ? part : best), first);
  const mentions = others.length === 0 ? first.mentions : inOrder(parts);
  const entity = entityOfMentions(mentions, type ?? typed.type);
  const shown = name ?? (others.length === 0 ? undefined : head?.name);
  return shown === undefined
    ? entity
    : {
        ...entity,
        name: shown,
        aliases: [...new Set(mentions.map(({ name }) => name))].filter((spelling) => spelling !== shown),
      };
}

/** The mentions of several entities by source and place. */
function inOrder(parts: readonly Entity[]): LocatedMention[] {
  return parts.flatMap(({ mentions }) => mentions).sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
}

interface Group {
  /** The first of its parts. */
  readonly root: Entity;
  readonly parts: Entity[];
  readonly head: Entity | undefined;
}

/** Entities by the group they are in: union–find, where the first of a group stands for it. */
class MergeGroups {
  readonly #place: ReadonlyMap<Entity, number>;
  readonly #parent = new Map<Entity, Entity>();
  readonly #mergedInto = new Set<Entity>();

  constructor(parts: readonly Entity[]) {
    this.#place = new Map(parts.map((part, index) => [part, index]));
  }

  rootOf(part: Entity): Entity {
    let root = part;
    for (let parent = this.#parent.get(root); parent !== undefined; parent = this.#parent.get(root)) root = parent;
    return root;
  }

  join(one: Entity | undefined, into: Entity | undefined): void {
    if (one === undefined || into === undefined || one === into) return;
    this.#mergedInto.add(one);
    const [a, b] = [this.rootOf(one), this.rootOf(into)];
    if (a === b) return;
    if ((this.#place.get(a) ?? 0) < (this.#place.get(b) ?? 0)) this.#parent.set(b, a);
    else this.#parent.set(a, b);
  }

  groups(): Group[] {
    const groups = new Map<Entity, Entity[]>();
    for (const part of this.#place.keys()) append(groups, this.rootOf(part), part);
    return [...groups].map(([root, parts]) => {
      const [head, ...others] = parts.filter((part) => !this.#mergedInto.has(part));
      return { root, parts, head: others.length === 0 ? head : undefined };
    });
  }
}
