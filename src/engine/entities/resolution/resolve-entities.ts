import { resolveAcronyms } from './acronyms.js';
import { fold } from '../gazetteer/fold.js';
import { clusterMentions, type MentionCluster } from './mention-clusters.js';
import { personName, samePeople, type PersonName } from './person-names.js';
import type { Entity, EntityType, LocatedMention } from '../types.js';
import { roles } from '../words.js';

/**
 * Gathers the mentions of a corpus into entities, one for all spellings of a name: other names of a country, diacritics,
 * transliterations, titles, an acronym that its source spells out, and a surname after a full name, in its source or, where
 * only one person of that surname is known, in others. What is merely similar (Niger, Nigeria) is left apart, and so is a
 * surname that two people of its source share.
 *
 * Names meet under keys and never in pairs, so that its time grows as the mentions do.
 *
 * @param mentions source by source, in reading order
 * @returns entities in order of first appearance
 */
export function resolveEntities(mentions: Iterable<LocatedMention>): Entity[] {
  const locals = clusterMentions(mentions);
  const groups = new Map<string, LocatedMention[]>();
  const identity = new Map([...identifyPeople(locals.filter((local) => local.type === 'person')), ...resolveAcronyms(locals)]);
  const types = dominantTypes(locals);
  for (const local of locals) {
    const type = local.type === 'other' ? (types.get(local.key) ?? 'other') : local.type;
    const id = identity.get(local) ?? `${type}:${local.key}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [...local.mentions]);
    else group.push(...local.mentions);
  }
  return [...groups].map(([id, group]) => entityOf(group, id.slice(0, id.indexOf(':')) as EntityType));
}

/** The one type, besides "other", that a key has in the corpus. */
function dominantTypes(locals: readonly MentionCluster[]): Map<string, EntityType | undefined> {
  const types = new Map<string, EntityType | undefined>();
  for (const { key, type } of locals) {
    if (type !== 'other') types.set(key, types.has(key) && types.get(key) !== type ? undefined : type);
  }
  return types;
}

interface NamedPerson {
  readonly name: PersonName;
  readonly locals: MentionCluster[];
}

/** The identity of every mention of a person. */
function identifyPeople(locals: readonly MentionCluster[]): Map<MentionCluster, string> {
  const named = new Map<string, NamedPerson>();
  for (const local of locals) {
    const person = named.get(local.key);
    if (person === undefined) named.set(local.key, { name: personName(local.mentions[0]?.text ?? ''), locals: [local] });
    else person.locals.push(local);
  }
  const full = [...named.values()].filter(({ name }) => name.given !== '');
  const numbers = samePeople(full.map(({ name }) => name));
  const identity = new Map<MentionCluster, string>();
  const bySurname = new Map<string, Set<string>>();
  const bySourceName = new Map<string, Set<string>>();
  full.forEach(({ name, locals: places }, index) => {
    const id = `person:#${numbers[index] ?? index}`;
    put(bySurname, name.surname, id);
    for (const local of places) {
      identity.set(local, id);
      put(bySourceName, `${local.uri}\n${name.surname}`, id);
      // "Saddam" after "Saddam Hussein", "Kim" after "Kim Jong Un".
      put(bySourceName, `${local.uri}\n${local.key.slice(0, local.key.indexOf(' '))}\nfirst`, id);
    }
  });
  for (const { name, locals: places } of named.values()) {
    if (name.given !== '') continue;
    for (const local of places) {
      const here = bySourceName.get(`${local.uri}\n${name.surname}`) ?? bySourceName.get(`${local.uri}\n${name.surname}\nfirst`);
      const candidates = here ?? bySurname.get(name.surname);
      const [only] = candidates ?? [];
      if (candidates?.size === 1 && only !== undefined) identity.set(local, only);
    }
  }
  return identity;
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/**
 * The entity of mentions that are known to belong together: its name is the fullest form, or the one written most often.
 *
 * @param mentions at least one
 */
export function entityOf(mentions: readonly LocatedMention[], type: EntityType): Entity {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const forms = [...counts.keys()];
  const name = forms.slice(1).reduce((best, form) => (isFuller(form, best, counts) ? form : best), forms[0] ?? '');
  return {
    name: type === 'person' ? untitled(name) : name,
    type,
    aliases: forms.filter((form) => form !== name),
    mentions,
  };
}

/** More words, or as many and written more often. */
function isFuller(form: string, best: string, counts: ReadonlyMap<string, number>): boolean {
  const words = (text: string): number => untitled(text).split(' ').length + (/^[\p{Lu}.]+$/u.test(text) ? 0 : 0.5);
  const difference = words(form) - words(best);
  return difference === 0 ? (counts.get(form) ?? 0) > (counts.get(best) ?? 0) : difference > 0;
}

/** A name without the titles before it, as written. */
function untitled(name: string): string {
  const words = name.split(' ');
  let start = 0;
  while (start < words.length - 1 && roles.has(fold(words[start] ?? ''))) start++;
  return words.slice(start).join(' ');
}
