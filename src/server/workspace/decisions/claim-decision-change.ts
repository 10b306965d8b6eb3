import * as l10n from '@vscode/l10n';
import {
  acceptGroup,
  decideGroup,
  joinClaims,
  partGroup,
  refuseGroup,
  term,
  type AnyClaim,
  type Decision,
  type Group,
  type SaidOfGroup,
  type Source,
} from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import type { DecideOnClaims } from '../../../protocol.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { inWords } from '../../lsp/language.js';
import type { IndexView } from '../index-view.js';

/** What is said of claims, to be written into a file. */
export interface SaidOfClaims {
  /** The source that it is about first. */
  readonly first: string | undefined;
  readonly add: readonly Decision[];
  /** In words. */
  readonly summary: string;
}

/** The versions of a group, each by its first claim. */
export type VersionsOf = (group: Group) => readonly (readonly AnyClaim[])[];

function ofDraft(): Error {
  return new Error(l10n.t`Only what sources say is decided on, and not what a draft says: choose it in a source.`);
}

function gone(): Error {
  return new Error(l10n.t`The texts have changed since; ask again.`);
}

/**
 * What to write for a decision on claims.
 *
 * @throws an error in words where what it is about is not there any more
 */
export function saidOfClaims(decide: DecideOnClaims, view: IndexView, versionsOf: VersionsOf): SaidOfClaims {
  const sourceOf = (uri: string): Source | undefined => view.index.sources.get(uri);
  switch (decide.kind) {
    case 'same-thing':
    case 'different-things': {
      const group = view.possibleGroup(decide.group) ?? view.hiddenGroup(decide.group)?.group;
      if (group === undefined) throw gone();
      const add = decide.kind === 'same-thing' ? [acceptGroup(group, sourceOf)] : refuseGroup(group, decide.apart, sourceOf);
      const firsts = group.sets.flatMap(({ claims: [first] }) => first ?? []);
      return said(firsts, add, decide.kind === 'same-thing' ? sameThing : differentThings);
    }
    case 'part': {
      const group = groupWith(decide.group, view);
      const apart = versionsOf(group).filter(([first]) => first !== undefined && decide.versions.includes(first.id));
      const firsts = [...apart, group.claims].flatMap(([first]) => first ?? []);
      return said(firsts, partGroup(group, new Set(apart.flat()), sourceOf), differentThings);
    }
    case 'join': {
      const claims = decide.claims.map((id) => claimWith(id, view));
      return said(claims, [joinClaims(claims, sourceOf)], sameThing);
    }
    case 'join-places': {
      const claims = decide.places.flatMap(
        ({ textDocument, position }) => view.claimsAt(canonicalUri(textDocument.uri), position)[0] ?? [],
      );
      if (claims.some(({ uri }) => !view.index.sources.has(uri))) throw ofDraft();
      if (new Set(claims).size < 2) throw new Error(l10n.t`There are no two claims at these places.`);
      return said(claims, [joinClaims(claims, sourceOf)], sameThing);
    }
    case 'ask-again': {
      const hidden = view.hiddenGroup(decide.group);
      if (hidden === undefined) throw gone();
      return said(hidden.group.claims, [{ decision: 'ask-again', kinds: hidden.rule.kinds }], askedAgain);
    }
    case 'use-version': {
      const group = groupWith(decide.group, view);
      const versions = firstClaims(group, versionsOf);
      const used = versions.filter(({ id }) => id === decide.version);
      if (used.length === 0) throw gone();
      const word: SaidOfGroup = { decision: 'use-version', claim: decide.version, because: decide.because };
      return said(
        used,
        [decideGroup(versions, word, sourceOf)],
        (values) => l10n.t`${values}: used for “${oneLine(group.title)}”`,
      );
    }
    case 'status':
    case 'seen':
    case 'ask': {
      const groups = decide.groups.map((id) => groupWith(id, view));
      const word = wordOf(decide);
      const add = groups.map((group) => decideGroup(firstClaims(group, versionsOf), word, sourceOf));
      const [first] = groups;
      const titles = groups.length === 1 ? l10n.t`“${oneLine(first?.title ?? '')}”` : l10n.t`${groups.length} claims`;
      return { first: first?.claims[0]?.uri, add, summary: decidedInWords(titles, word) };
    }
  }
}

function wordOf(decide: Extract<DecideOnClaims, { groups: readonly string[] }>): SaidOfGroup {
  switch (decide.kind) {
    case 'status':
      return { decision: 'status', status: decide.status };
    case 'seen':
      return { decision: 'seen' };
    case 'ask':
      return { decision: 'ask', note: decide.note };
  }
}

function decidedInWords(titles: string, word: SaidOfGroup): string {
  if (word.decision === 'ask') return l10n.t`${titles}: to be asked: ${oneLine(word.note)}`;
  return word.decision === 'status' ? l10n.t`${titles}: ${inWords(term(word.status))}` : l10n.t`${titles}: seen`;
}

const sameThing = (values: string): string => l10n.t`${values}: the same thing`;
const askedAgain = (values: string): string => l10n.t`${values}: asked about again, with all like it`;
const differentThings = (values: string): string => l10n.t`${values}: different things`;

function said(claims: readonly AnyClaim[], add: readonly Decision[], tell: (values: string) => string): SaidOfClaims {
  if (add.length === 0) throw gone();
  const values = [...new Set(claims.map(({ text }) => l10n.t`“${oneLine(text)}”`))];
  return { first: claims[0]?.uri, add, summary: tell(values.join(', ')) };
}

function firstClaims(group: Group, versionsOf: VersionsOf): AnyClaim[] {
  return versionsOf(group).flatMap(([first]) => first ?? []);
}

function groupWith(id: string, view: IndexView): Group {
  const group = view.anyGroup(id);
  const among = group && view.amongSources(group);
  if (among === undefined) throw group === undefined ? gone() : ofDraft();
  return among;
}

/** @param id of a claim, as versions have it, or of a group: then its first claim */
function claimWith(id: string, view: IndexView): AnyClaim {
  const groups = [...view.index.groups, ...view.index.possibleGroups];
  const claim = view.anyGroup(id)?.claims[0] ?? groups.flatMap(({ claims }) => claims).find((each) => each.id === id);
  if (claim === undefined) throw gone();
  return claim;
}
