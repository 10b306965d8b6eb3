import * as l10n from '@vscode/l10n';
import {
  keepApart,
  mergeEntities,
  rejectSpellings,
  renameEntity,
  retypeEntity,
  splitMention,
  splitSpelling,
  term,
  type DecisionChange,
  type Decision,
  type Entity,
} from '../../../engine/index.js';
import type { Decide, DecideOnClaims, DecideParams } from '../../../protocol.js';
import { oneLine } from '../../../markdown.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { inWords } from '../../lsp/language.js';
import type { EditFrom } from '../../lsp/workspace-edit.js';
import { saidOfClaims, type SaidOfClaims, type VersionsOf } from './claim-decision-change.js';
import type { DecisionFiles } from './decision-files.js';
import type { Folders } from '../folders.js';
import type { IndexView } from '../index-view.js';

/** What a decision is made from. */
interface DecisionContext {
  readonly decisions: DecisionFiles;
  readonly folders: Folders;
  readonly view: () => IndexView;
  readonly versionsOf: VersionsOf;
}

const gone = (): Error => new Error(l10n.t`The texts have changed since; ask again.`);

/**
 * The edit that keeps a decision, and in words what was decided.
 *
 * @throws an error in words where there is nothing to write, or no place for it
 */
export async function decisionEdit(
  { decide, textDocument, by }: DecideParams,
  { decisions, folders, view, versionsOf }: DecisionContext,
): Promise<EditFrom & { readonly summary: string }> {
  const { first, change, summary } = isDecideOnClaims(decide)
    ? stamped(saidOfClaims(decide, view(), versionsOf), by)
    : changeOf(decide, view());
  const uri = textDocument === undefined ? first : canonicalUri(textDocument.uri);
  const home = (uri === undefined ? undefined : folders.folderOf(uri)) ?? folders.uris[0];
  if (home === undefined) throw new Error(l10n.t`Open a folder: what is decided is kept in it, in .variorum/.`);
  const edit = await decisions.edit(change, home);
  if (edit === undefined) throw new Error(l10n.t`That is decided already.`);
  return { ...edit, summary };
}

const onNames: ReadonlySet<Decide['kind']> = new Set([
  'merge',
  'apart',
  'split',
  'split-mention',
  'rename',
  'retype',
  'not-a-name',
]);

function isDecideOnClaims(decide: Decide): decide is DecideOnClaims {
  return !onNames.has(decide.kind);
}

/** With who said it, and now as its time. */
function stamped({ first, add, summary }: SaidOfClaims, by: string | undefined): DecidedChange {
  const stamp = { ...(by !== undefined && by.trim() !== '' && { by: oneLine(by) }), at: new Date().toISOString() };
  return { first, change: { add: add.map((each): Decision => ({ ...each, ...stamp })), remove: [] }, summary };
}

interface DecidedChange {
  readonly change: DecisionChange;
  /** The source that it is about first. */
  readonly first: string | undefined;
  /** In words. */
  readonly summary: string;
}

function changeOf(decide: Exclude<Decide, DecideOnClaims>, view: IndexView): DecidedChange {
  const { decided } = view.index;
  if (decide.kind === 'split-mention') {
    const named = view.mentionAt(canonicalUri(decide.textDocument.uri), decide.position);
    if (named === undefined) throw gone();
    const summary = l10n.t`${quoted(named.mention.name)} at one place is another than ${quoted(named.entity.name)}`;
    return { first: named.mention.uri, change: splitMention(decided, named.entity, named.mention), summary };
  }
  const entity = entityWithId(decide.entity, view);
  const change = (): DecisionChange => {
    switch (decide.kind) {
      case 'merge':
        return mergeEntities(decided, entity, entityWithId(decide.other, view));
      case 'apart':
        return keepApart(decided, entity, entityWithId(decide.other, view));
      case 'split':
        return splitSpelling(decided, entity, decide.spelling);
      case 'rename':
        return renameEntity(decided, entity, nameFrom(decide.name));
      case 'retype':
        return retypeEntity(decided, entity, decide.type);
      case 'not-a-name':
        return rejectSpellings(decide.spellings ?? entity.mentions.map(({ name }) => name));
    }
  };
  return { first: entity.mentions[0]?.uri, change: change(), summary: summaryOf(decide, entity, view) };
}

function summaryOf(
  decide: Exclude<Decide, DecideOnClaims | { kind: 'split-mention' }>,
  { name }: Entity,
  view: IndexView,
): string {
  switch (decide.kind) {
    case 'merge':
      return l10n.t`${quoted(name)} is ${quoted(entityWithId(decide.other, view).name)}`;
    case 'apart':
      return l10n.t`${quoted(name)} is not ${quoted(entityWithId(decide.other, view).name)}`;
    case 'split':
      return l10n.t`${quoted(decide.spelling)} is another than ${quoted(name)}`;
    case 'rename':
      return l10n.t`${quoted(name)} is called ${quoted(decide.name)}`;
    case 'retype':
      return l10n.t`${quoted(name)} is of the type ${inWords(term(decide.type))}`;
    case 'not-a-name':
      return l10n.t`${(decide.spellings ?? [name]).map(quoted).join(', ')}: not a name`;
  }
}

function quoted(text: string): string {
  return l10n.t`“${oneLine(text)}”`;
}

function entityWithId(id: string, view: IndexView): Entity {
  const entity = view.entity(id);
  if (entity === undefined) throw gone();
  return entity;
}

/** In UTF-16 code units. */
const longestName = 200;

function nameFrom(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Error(l10n.t`A name must not be empty.`);
  if (name.length > longestName)
    throw new Error(l10n.t`A name must not be longer than ${longestName} characters; this one has ${name.length}.`);
  if (oneLine(name) !== name)
    throw new Error(
      l10n.t`A name must not have control characters, or marks that turn the direction of writing: type it without.`,
    );
  return name;
}
