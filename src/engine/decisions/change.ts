import type { Entity, LocatedMention } from '../entities/index.js';
import type { DecidedEntities } from './decided-entities.js';
import type { DecidedType, Decision, DecisionChange, NameReference } from './types.js';

/** Makes one entity of two; what was said against it before goes. The second one's name stays. */
export function mergeEntities(decided: DecidedEntities, joined: Entity, kept: Entity): DecisionChange {
  const against = decided.decisions.filter((each) => {
    if (each.decision !== 'split') return false;
    const [name, from] = [decided.find(each.name), decided.find(each.from)];
    return (name === joined && from === kept) || (name === kept && from === joined);
  });
  const names = namesOf(decided, kept).length === 0 ? [] : namesOf(decided, joined);
  const remove = [...against, ...names];
  const left = remaining(decided, remove);
  const [one] = joined.mentions;
  const [other] = kept.mentions;
  if (one !== undefined && other !== undefined && left.areOne(one, other)) return { add: [], remove };
  return { add: [{ decision: 'merge', name: decided.referTo(joined), into: decided.referTo(kept) }], remove };
}

/** Makes of a spelling an entity of its own, by taking back the merge that brought it in, else by a decision to split. */
export function splitSpelling(decided: DecidedEntities, entity: Entity, spelling: string): DecisionChange {
  const parts = decided.partsOf(entity);
  const own =
    parts.find((part) => part.name === spelling) ?? parts.find(({ mentions }) => mentions.every(({ name }) => name === spelling));
  if (own !== undefined && parts.length > 1) {
    const change = unmerge(
      decided,
      own,
      parts.filter((part) => part !== own),
    );
    if (change !== undefined) return change;
  }
  const first = entity.mentions.find(({ name }) => name === spelling);
  if (first === undefined) return { add: [], remove: [] };
  // The part it is in, as names of others could be split from it only there.
  const part = parts.find((each) => each.mentions.includes(first)) ?? entity;
  const from = otherSpelling(
    part,
    part.mentions.filter(({ name }) => name !== spelling),
  );
  if (from === undefined) return { add: [], remove: [] };
  return { add: [{ decision: 'split', name: { name: spelling, type: part.type }, from }], remove: [] };
}

/** Makes of one mention an entity of its own. */
export function splitMention(decided: DecidedEntities, entity: Entity, mention: LocatedMention): DecisionChange {
  const part = decided.partsOf(entity).find(({ mentions }) => mentions.includes(mention)) ?? entity;
  const from = otherSpelling(
    part,
    part.mentions.filter((each) => each !== mention),
  );
  if (from === undefined) return splitSpelling(decided, entity, mention.name);
  return { add: [{ decision: 'split', name: { ...decided.quote(mention), type: part.type }, from }], remove: [] };
}

/** Says of two entities that they are two, so that nobody asks again. */
export function keepApart(decided: DecidedEntities, one: Entity, other: Entity): DecisionChange {
  return { add: [{ decision: 'split', name: decided.referTo(one), from: decided.referTo(other) }], remove: [] };
}

/** @param to the name to show; the one it has by itself takes back what was said before */
export function renameEntity(decided: DecidedEntities, entity: Entity, to: string): DecisionChange {
  const remove = namesOf(decided, entity);
  const [first] = entity.mentions;
  const own =
    first === undefined ? undefined : remaining(decided, remove).entities.find(({ mentions }) => mentions.includes(first));
  return { add: own?.name === to ? [] : [{ decision: 'rename', name: decided.referTo(entity), to }], remove };
}

export function retypeEntity(decided: DecidedEntities, entity: Entity, to: DecidedType): DecisionChange {
  const remove = decided.decisions.filter((each) => each.decision === 'retype' && decided.find(each.name) === entity);
  const [first] = entity.mentions;
  const own =
    first === undefined ? undefined : remaining(decided, remove).entities.find(({ mentions }) => mentions.includes(first));
  return { add: own?.type === to ? [] : [{ decision: 'retype', name: decided.referTo(entity), to }], remove };
}

/** Says of spellings that they name nothing, in any source. */
export function rejectSpellings(spellings: Iterable<string>): DecisionChange {
  return { add: [...new Set(spellings)].map((spelling) => ({ decision: 'not-a-name', spelling })), remove: [] };
}

/** Takes back the merges that tie a part to others, and ties the others to one another again where that parted them. */
function unmerge(decided: DecidedEntities, own: Entity, others: readonly Entity[]): DecisionChange | undefined {
  const remove = decided.decisions.filter(
    (each) => each.decision === 'merge' && [each.name, each.into].some((name) => decided.findPart(name) === own),
  );
  if (remove.length === 0) return undefined;
  const add: Decision[] = [];
  let left = remaining(decided, remove);
  const [hub, ...rest] = others;
  for (const part of rest) {
    const [one, other] = [hub?.mentions[0], part.mentions[0]];
    if (hub === undefined || one === undefined || other === undefined || left.areOne(one, other)) continue;
    add.push({ decision: 'merge', name: decided.referTo(part), into: decided.referTo(hub) });
    left = left.with([...left.decisions, ...add]);
  }
  const [mention, other] = [own.mentions[0], hub?.mentions[0]];
  return mention === undefined || other === undefined || left.areOne(mention, other) ? undefined : { add, remove };
}

function namesOf(decided: DecidedEntities, entity: Entity): Decision[] {
  return decided.decisions.filter((each) => each.decision === 'rename' && decided.find(each.name) === entity);
}

function remaining(decided: DecidedEntities, remove: readonly Decision[]): DecidedEntities {
  return remove.length === 0 ? decided : decided.with(decided.decisions.filter((each) => !remove.includes(each)));
}

/** A reference to a part by its name, where that is spelled so in some of its mentions, else by the first of them. */
function otherSpelling({ name, type }: Entity, mentions: readonly LocatedMention[]): NameReference | undefined {
  const named = mentions.find((mention) => mention.name === name) ?? mentions[0];
  return named === undefined ? undefined : { name: named.name, type };
}
