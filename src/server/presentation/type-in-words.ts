import * as l10n from '@vscode/l10n';
import type { EntityType } from '../../engine/index.js';

/** What a name is of; empty where that is not known. */
export function typeInWords(type: EntityType): string {
  switch (type) {
    case 'person':
      return l10n.t`person`;
    case 'organization':
      return l10n.t`organization`;
    case 'place':
      return l10n.t`place`;
    case 'event':
      return l10n.t`event`;
    case 'other':
      return '';
  }
}
