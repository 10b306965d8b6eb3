import * as vscode from 'vscode';
import type { EntityNode, EntityType } from '../../protocol.js';

/** The types in words, several of them. */
export function typeLabel(type: EntityType): string {
  switch (type) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'event':
      return vscode.l10n.t('Events');
    case 'other':
      return vscode.l10n.t('Other names');
  }
}

/** How often it is mentioned, in words. */
export function countLabel({ mentions, sources }: EntityNode): string {
  if (mentions === 1) return vscode.l10n.t('mentioned once');
  return sources === 1
    ? vscode.l10n.t('mentioned {0} times in 1 source', mentions)
    : vscode.l10n.t('mentioned {0} times in {1} sources', mentions, sources);
}

/** How else it is spelled; empty where it is not. */
export function otherSpellings({ name, spellings }: EntityNode): string {
  return spellings
    .filter(({ text }) => text !== name)
    .map(({ text }) => text)
    .join(', ');
}
