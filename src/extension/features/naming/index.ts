import { distance } from 'fastest-levenshtein';
import * as vscode from 'vscode';
import {
  clientCommands,
  entityTypes,
  type Decide,
  type DecideParams,
  type EntityMentions,
  type EntityNode,
} from '../../../protocol.js';
import type { Session } from '../../session.js';
import {
  countLabel,
  entityOf,
  otherSpellings,
  typeLabel,
  type EntitiesRow,
  type RegisteredEntitiesView,
} from '../entities-view/index.js';
import type { Decisions } from './decisions.js';

/** What a command speaks of: an entity, the spelling of it at the cursor, and the text it was given in. */
interface Target {
  readonly entity: EntityNode;
  readonly spelling?: string;
  readonly uri?: string;
}

/** Commands by which the analyst decides on names, for a row of the tree, an id, or the name at the cursor. */
export function register(session: Session, decisions: Decisions, entities: RegisteredEntitiesView): vscode.Disposable {
  const decide = async ({ uri }: Target, what: Decide): Promise<void> => {
    await decisions.decide({ decide: what, ...(uri !== undefined && { textDocument: { uri } }) });
  };
  const find = async (given: unknown): Promise<Target | undefined> => {
    const target = await findTarget(given, session, entities);
    if (target === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name here.'), 4000);
    return target;
  };
  const command = (name: string, run: (target: Target, given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (given: unknown) => {
      const target = await find(given);
      if (target !== undefined) await run(target, given);
    });

  return vscode.Disposable.from(
    decisions,
    vscode.commands.registerCommand(clientCommands.decide, (params: DecideParams) => decisions.decide(params)),
    vscode.commands.registerCommand('variorum.undoDecision', () => decisions.undo()),
    command(clientCommands.merge, async (target) => {
      const other = await pickEntity(target.entity, session);
      if (other !== undefined) await decide(target, { kind: 'merge', entity: target.entity.id, other: other.id });
    }),
    command('variorum.splitEntity', async (target, given) => {
      const place = mentionOf(given);
      if (place !== undefined) return decide(target, { kind: 'split-mention', ...place });
      const spelling = target.spelling ?? (await pickSpelling(target.entity));
      if (spelling !== undefined) await decide(target, { kind: 'split', entity: target.entity.id, spelling });
    }),
    command('variorum.renameEntity', async (target) => {
      const { name, id } = target.entity;
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Rename “{0}”', name),
        prompt: vscode.l10n.t('The name it is shown by. Its sources stay as they are.'),
        value: name,
        validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name must not be empty.') : undefined),
      });
      if (typed !== undefined && typed.trim() !== name) await decide(target, { kind: 'rename', entity: id, name: typed });
    }),
    command(clientCommands.retype, async (target) => {
      const type = await pickType(target.entity);
      if (type !== undefined) await decide(target, { kind: 'retype', entity: target.entity.id, type });
    }),
    command('variorum.notAName', (target) =>
      decide(target, {
        kind: 'not-a-name',
        entity: target.entity.id,
        ...(target.spelling !== undefined && { spellings: [target.spelling] }),
      }),
    ),
  );
}

async function findTarget(given: unknown, session: Session, { selected }: RegisteredEntitiesView): Promise<Target | undefined> {
  if (typeof given === 'string') return targetOf(await session.entity({ entity: given }));
  const row = isRow(given) ? given : undefined;
  const entity = row && entityOf(row);
  if (entity !== undefined)
    return { entity, ...(row?.kind === 'source' || row?.kind === 'mention' ? { uri: row.source.uri } : {}) };
  const editor = vscode.window.activeTextEditor;
  // A key that was pressed in the tree has no row; one pressed in a text is about the text.
  const chosen = selected();
  const inTree = given === undefined && chosen !== undefined ? entityOf(chosen) : undefined;
  const here = editor === undefined ? null : await session.entityAt(editor.document, editor.selection.active);
  if (here !== null) return targetOf(here, editor?.document.uri);
  return inTree === undefined ? undefined : { entity: inTree };
}

function targetOf(entity: EntityMentions | null, uri?: vscode.Uri): Target | undefined {
  if (entity === null) return undefined;
  return {
    entity,
    ...(entity.spelling !== null && { spelling: entity.spelling }),
    ...(uri !== undefined && { uri: uri.toString() }),
  };
}

function isRow(given: unknown): given is EntitiesRow {
  return typeof given === 'object' && given !== null && 'kind' in given && 'key' in given;
}

/** The place of a row that is a single mention. */
function mentionOf(given: unknown): { textDocument: { uri: string }; position: { line: number; character: number } } | undefined {
  if (!isRow(given) || given.kind !== 'mention') return undefined;
  return { textDocument: { uri: given.source.uri }, position: given.mention.range.start };
}

/** Those of the same type first, of these those that are spelled alike, then those that are mentioned most. */
async function pickEntity(entity: EntityNode, session: Session): Promise<EntityNode | undefined> {
  const result = await session.entities();
  const others = (result?.entities ?? []).filter(({ id }) => id !== entity.id);
  const rank = (other: EntityNode): number => Number(other.type === entity.type) * 2 + Number(isSpelledAlike(entity, other));
  const sorted = others
    .map((other) => ({ other, rank: rank(other) }))
    .toSorted((a, b) => b.rank - a.rank || b.other.mentions - a.other.mentions);
  const items = sorted.map(({ other }) => ({
    label: other.name,
    description: otherSpellings(other),
    detail: `${typeLabel(other.type)} · ${countLabel(other)}`,
    entity: other,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('“{0}” Is the Same As…', entity.name),
    placeHolder: vscode.l10n.t('The name that stays'),
    matchOnDescription: true,
  });
  return picked?.entity;
}

/** Whether a word of one is nearly a word of the other, or the same. */
function isSpelledAlike(one: EntityNode, other: EntityNode): boolean {
  const words = ({ spellings }: EntityNode): string[] =>
    spellings.flatMap(({ text }) => text.toLowerCase().split(/[\s.]+/)).filter((word) => word.length > 3);
  const others = words(other);
  return words(one).some((word) => others.some((each) => Math.abs(each.length - word.length) < 3 && distance(word, each) < 3));
}

async function pickSpelling({ name, spellings }: EntityNode): Promise<string | undefined> {
  const items = spellings.map(({ text, count }) => ({ label: text, description: String(count) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Make a Spelling of “{0}” an Entity of Its Own', name),
    placeHolder: vscode.l10n.t('The spelling that means another'),
  });
  return picked?.label;
}

async function pickType({ name, type }: EntityNode): Promise<'person' | 'organization' | 'place' | 'event' | undefined> {
  const items = entityTypes.flatMap((each) =>
    each === 'other' || each === type ? [] : [{ label: typeLabel(each), type: each }],
  );
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Change the Type of “{0}”', name) });
  return picked?.type;
}
