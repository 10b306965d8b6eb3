import { distance } from 'fastest-levenshtein';
import * as vscode from 'vscode';
import { entityTypes, type EntityNode } from '../../../protocol.js';
import { countLabel, otherSpellings, typeLabel } from '../../rows/entity-labels.js';
import type { Session } from '../../session/session.js';

/** Asks for another entity. Those of the same type come first, of these those that are spelled alike, then those that are mentioned most. */
export async function pickEntity(entity: EntityNode, session: Session): Promise<EntityNode | undefined> {
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

export async function pickSpelling({ name, spellings }: EntityNode): Promise<string | undefined> {
  const items = spellings.map(({ text, count }) => ({ label: text, description: String(count) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Make a Spelling of “{0}” an Entity of Its Own', name),
    placeHolder: vscode.l10n.t('The spelling that means another'),
  });
  return picked?.label;
}

export async function pickType({ name, type }: EntityNode): Promise<'person' | 'organization' | 'place' | 'event' | undefined> {
  const items = entityTypes.flatMap((each) =>
    each === 'other' || each === type ? [] : [{ label: typeLabel(each), type: each }],
  );
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Change the Type of “{0}”', name) });
  return picked?.type;
}
