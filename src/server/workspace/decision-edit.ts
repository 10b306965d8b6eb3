import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  decideGroup,
  keepApart,
  mergeEntities,
  rejectSpellings,
  renameEntity,
  retypeEntity,
  splitMention,
  splitSpelling,
  type DecisionChange,
  type Entity,
} from '../../engine/index.js';
import type { Decide, DecideParams } from '../../protocol.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import type { DecisionFiles } from './decision-files.js';
import type { Folders } from './folders.js';
import type { IndexView } from './index-view.js';

/** What a decision is made from. */
interface DecisionContext {
  readonly decisions: DecisionFiles;
  readonly folders: Folders;
  readonly view: () => IndexView;
}

const gone = 'The texts have changed since; ask again.';

/**
 * The edit that keeps a decision.
 *
 * @throws an error in words where there is nothing to write, or no place for it
 */
export async function decisionEdit(
  { decide, textDocument }: DecideParams,
  { decisions, folders, view }: DecisionContext,
): Promise<WorkspaceEdit> {
  const { first, change } = changeOf(decide, view());
  const uri = textDocument === undefined ? first : canonicalUri(textDocument.uri);
  const home = (uri === undefined ? undefined : folders.folderOf(uri)) ?? folders.uris[0];
  if (home === undefined) throw new Error('Open a folder: what is decided is kept in it, in .variorum/.');
  const edit = await decisions.edit(change, home);
  if (edit === undefined) throw new Error('That is decided already.');
  return edit;
}

interface DecidedChange {
  readonly change: DecisionChange;
  /** The source that it is about first. */
  readonly first: string | undefined;
}

function changeOf(decide: Decide, view: IndexView): DecidedChange {
  const { decided } = view.index;
  if ('group' in decide) {
    const group = view.possibleGroup(decide.group);
    if (group === undefined) throw new Error(gone);
    const decision = decideGroup(group, decide.kind, (uri) => view.source(uri));
    return { first: group.claims[0]?.uri, change: { add: [decision], remove: [] } };
  }
  if (decide.kind === 'split-mention') {
    const named = view.mentionAt(canonicalUri(decide.textDocument.uri), decide.position);
    if (named === undefined) throw new Error(gone);
    return { first: named.mention.uri, change: splitMention(decided, named.entity, named.mention) };
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
        return rejectSpellings(decide.spellings ?? entity.mentions.map(({ text }) => text));
    }
  };
  return { first: entity.mentions[0]?.uri, change: change() };
}

function entityWithId(id: string, view: IndexView): Entity {
  const entity = view.entity(id);
  if (entity === undefined) throw new Error(gone);
  return entity;
}

function nameFrom(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Error('A name must not be empty.');
  return name;
}
