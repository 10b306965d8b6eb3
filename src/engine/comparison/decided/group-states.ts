import { append } from '../../../collections.js';
import { isOnClaims, type ClaimStatus, type Decision, type GroupDecision, type Stamp } from '../../decisions/index.js';
import type { AnyClaim, Group } from '../types.js';
import { findClaim, type SourceOf } from './claim-reference.js';

/** Why what was decided of a group is to be looked at again. */
export type Change =
  /** The claim is not in its source any more, or the source is gone. */
  | { readonly kind: 'gone'; readonly uri: string; readonly text: string }
  /** A version came that nobody has decided on. */
  | { readonly kind: 'added'; readonly uri: string; readonly text: string }
  /** The claim is there, but is not compared with the rest any more. */
  | { readonly kind: 'apart'; readonly uri: string; readonly text: string };

/** What an analyst has decided of a group, as far as it holds still. */
export interface GroupState extends Stamp {
  readonly status: ClaimStatus;
  /** Whether it was looked at, and left as it is. */
  readonly isSeen: boolean;
  readonly preferred: { readonly claim: AnyClaim; readonly because: string } | null;
  /** What is still to be asked; empty where nothing is. */
  readonly question: string;
  /** Why it is open again; empty where it is not. */
  readonly changes: readonly Change[];
}

const undecided: GroupState = { status: 'open', isSeen: false, preferred: null, question: '', changes: [] };

interface Said {
  readonly said: Stamp & GroupDecision;
  /** The first of its claims, where it is there. */
  readonly first: AnyClaim | undefined;
  readonly found: readonly AnyClaim[];
  readonly gone: readonly Change[];
}

/** What an analyst has decided of groups. What was said last counts, of each kind of decision. */
export class GroupStates {
  readonly #saidOf = new Map<AnyClaim, Said[]>();
  readonly #known = new WeakMap<Group, GroupState>();

  /** @param decisions with URIs for sources */
  constructor(decisions: readonly Decision[], sourceOf: SourceOf) {
    for (const said of decisions.filter(isOnClaims)) {
      if (!('claims' in said) || said.decision === 'same-thing' || said.decision === 'different-things') continue;
      const resolved = said.claims.map((reference) => ({ reference, claim: findClaim(reference, sourceOf) }));
      const found = resolved.flatMap(({ claim }) => claim ?? []);
      const gone = resolved.flatMap(({ reference, claim }): Change[] =>
        claim === undefined ? [{ kind: 'gone', uri: reference.source, text: reference.exact }] : [],
      );
      const entry = { said, first: resolved[0]?.claim, found, gone };
      for (const claim of new Set(found)) append(this.#saidOf, claim, entry);
    }
  }

  of(group: Group): GroupState {
    if (this.#saidOf.size === 0) return undecided;
    let state = this.#known.get(group);
    if (state === undefined) this.#known.set(group, (state = this.#stateOf(group)));
    return state;
  }

  #stateOf(group: Group): GroupState {
    const claims = new Set(group.claims);
    const about = [...new Set(group.claims.flatMap((claim) => this.#saidOf.get(claim) ?? []))]
      // Claims may have gone to several groups: what was said goes with most of them.
      .filter(({ found }) => 2 * found.filter((claim) => claims.has(claim)).length >= found.length)
      .toSorted((a, b) => ((a.said.at ?? '') < (b.said.at ?? '') ? -1 : Number((a.said.at ?? '') > (b.said.at ?? ''))));
    return about.reduce((state, each) => after(state, each, group), undecided);
  }
}

/** A state, when something more was said. */
function after(before: GroupState, each: Said, group: Group): GroupState {
  const { said, first } = each;
  const stamp = { ...(said.by !== undefined && { by: said.by }), ...(said.at !== undefined && { at: said.at }) };
  const changes = changesSince(each, group);
  const holds = changes.length === 0;
  switch (said.decision) {
    case 'use-version':
      return {
        ...before,
        ...stamp,
        changes,
        status: holds ? 'verified' : 'open',
        preferred: first !== undefined && group.claims.includes(first) ? { claim: first, because: said.because } : null,
      };
    case 'status':
      // To open it is to begin anew.
      return said.status === 'open'
        ? { ...undecided, ...stamp }
        : { ...before, ...stamp, changes, status: holds ? said.status : 'open' };
    case 'seen':
      return { ...before, ...stamp, changes, isSeen: holds };
    case 'ask':
      return { ...before, ...stamp, question: said.note };
  }
}

/** What has changed since something was said of a group. */
function changesSince({ found, gone }: Said, group: Group): Change[] {
  const members = new Set(group.claims);
  const known = new Set(found.map(({ id }) => id));
  const same = new Set(
    group.relations.flatMap(({ a, b, verdict }) => (verdict !== 'same' ? [] : known.has(a) ? [b] : known.has(b) ? [a] : [])),
  );
  const change =
    (kind: Change['kind']) =>
    ({ uri, text }: AnyClaim): Change => ({ kind, uri, text });
  return [
    ...gone,
    ...found.filter((claim) => !members.has(claim)).map(change('apart')),
    ...group.claims.filter(({ id }) => !known.has(id) && !same.has(id)).map(change('added')),
  ];
}
