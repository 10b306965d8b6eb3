import * as vscode from 'vscode';
import type { EntityMentions, EntityNode } from '../../../protocol.js';
import { entityOfRow, type EntitiesRow } from '../../rows/entity-rows.js';
import type { Session } from '../../session/session.js';

/** What a command speaks of: an entity, the spelling of it at the cursor, and the text it was given in. */
export interface Target {
  readonly entity: EntityNode;
  readonly spelling?: string;
  readonly uri?: string;
}

/**
 * @param given what the command got: the id of an entity, a row whose menu was opened, or nothing
 * @param selectedRow the row that is selected in the tree of entities
 * @returns `undefined` where there is no name
 */
export async function findTarget(
  given: unknown,
  session: Session,
  selectedRow: () => EntitiesRow | undefined,
): Promise<Target | undefined> {
  if (typeof given === 'string') return targetOf(await session.entity({ entity: given }));
  const row = isRow(given) ? given : undefined;
  const entity = row && entityOfRow(row);
  if (entity !== undefined)
    return { entity, ...(row?.kind === 'source' || row?.kind === 'mention' ? { uri: row.source.uri } : {}) };
  const editor = vscode.window.activeTextEditor;
  // A key that was pressed in the tree has no row; one pressed in a text is about the text.
  const chosen = selectedRow();
  const inTree = given === undefined && chosen !== undefined ? entityOfRow(chosen) : undefined;
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

/** The place of a row that is a single mention. */
export function placeOf(
  given: unknown,
): { textDocument: { uri: string }; position: { line: number; character: number } } | undefined {
  if (!isRow(given) || given.kind !== 'mention') return undefined;
  return { textDocument: { uri: given.source.uri }, position: given.mention.range.start };
}

function isRow(given: unknown): given is EntitiesRow {
  return typeof given === 'object' && given !== null && 'kind' in given && 'key' in given;
}
