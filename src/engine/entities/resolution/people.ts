import { addTo, append } from '../../../collections.js';
import type { MentionCluster } from './mention-clusters.js';
import { personName, type PersonName } from './person-name.js';

interface NamedPerson {
  readonly name: PersonName;
  readonly clusters: MentionCluster[];
}

/**
 * The identity of every mention of a person: a surname is that of the full name in its source or, where only one person of that
 * surname is known, in others.
 *
 * @param clusters of people only
 * @param strays of single words that were taken for something else, and may be surnames
 * @returns nothing for a surname that several may have
 */
export function identifyPeople(
  clusters: readonly MentionCluster[],
  strays: readonly MentionCluster[] = [],
): Map<MentionCluster, string> {
  const named = new Map<string, NamedPerson>();
  for (const cluster of clusters) {
    const person = named.get(cluster.key);
    if (person === undefined) named.set(cluster.key, { name: personName(cluster.mentions[0]?.name ?? ''), clusters: [cluster] });
    else person.clusters.push(cluster);
  }
  const full = [...named.values()].filter(({ name }) => name.given !== '');
  const numbers = samePeople(full.map(({ name }) => name));
  const identity = new Map<MentionCluster, string>();
  const bySurname = new Map<string, Set<string>>();
  const bySourceName = new Map<string, Set<string>>();
  full.forEach(({ name, clusters: own }, index) => {
    const id = `person:#${numbers[index] ?? index}`;
    addTo(bySurname, name.surname, id);
    for (const cluster of own) {
      identity.set(cluster, id);
      addTo(bySourceName, `${cluster.uri}\n${name.surname}`, id);
      // "Saddam" after "Saddam Hussein", "Kim" after "Kim Jong Un".
      addTo(bySourceName, `${cluster.uri}\n${cluster.key.slice(0, cluster.key.indexOf(' '))}\nfirst`, id);
    }
  });
  for (const { name, clusters: own } of named.values()) {
    if (name.given !== '') continue;
    for (const cluster of own) {
      const here =
        bySourceName.get(`${cluster.uri}\n${name.surname}`) ?? bySourceName.get(`${cluster.uri}\n${name.surname}\nfirst`);
      const candidates = here ?? bySurname.get(name.surname);
      const [only] = candidates ?? [];
      if (candidates?.size === 1 && only !== undefined) identity.set(cluster, only);
    }
  }
  for (const stray of strays) {
    const candidates = bySurname.get(personName(stray.mentions[0]?.name ?? '').surname);
    const [only] = candidates ?? [];
    if (candidates?.size === 1 && only !== undefined) identity.set(stray, only);
  }
  return identity;
}

/**
 * Which names of people mean one person, by their parts: equal given name and surname, where the middle names do not speak
 * against it; an initial for a given name that only one person of that surname has.
 *
 * @param names distinct
 * @returns for each name the number of its person
 */
function samePeople(names: readonly PersonName[]): number[] {
  const groups = new Map<string, number[]>();
  names.forEach(({ given, surname }, index) => {
    append(groups, `${given} ${surname}`, index);
  });
  const person = names.map((_, index) => index);
  for (const group of groups.values()) {
    const middles = new Set(group.map((index) => names[index]?.middle).filter((middle) => middle !== ''));
    // George W. Bush is not George H. W. Bush, and which of the two George Bush is, is open.
    const first = group[0] ?? 0;
    if (middles.size <= 1) for (const index of group) person[index] = first;
    else joinByMiddle(group, names, person);
  }
  joinInitials(groups, person);
  return person;
}

function joinByMiddle(group: readonly number[], names: readonly PersonName[], person: number[]): void {
  const byMiddle = new Map<string, number>();
  for (const index of group) {
    const middle = names[index]?.middle ?? '';
    const known = byMiddle.get(middle);
    if (known === undefined) byMiddle.set(middle, index);
    else person[index] = known;
  }
}

/** "J. Smith" is Jane Smith where no other J has that surname. */
function joinInitials(groups: ReadonlyMap<string, readonly number[]>, person: number[]): void {
  const byInitial = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const [given = '', surname = ''] = key.split(' ');
    if (given.length < 2) continue;
    append(byInitial, `${given.charAt(0)} ${surname}`, key);
  }
  for (const [initial, keys] of byInitial) {
    const full = groups.get(keys[0] ?? '')?.[0];
    const alone = keys.length === 1 && new Set((groups.get(keys[0] ?? '') ?? []).map((index) => person[index])).size === 1;
    if (alone && full !== undefined) for (const index of groups.get(initial) ?? []) person[index] = person[full] ?? full;
  }
}
