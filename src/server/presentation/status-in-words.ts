import * as l10n from '@vscode/l10n';
import type { ClaimStatus } from '../../engine/index.js';

/** What an analyst made of a claim. */
export function statusInWords(status: ClaimStatus): string {
  switch (status) {
    case 'open':
      return l10n.t`open`;
    case 'verified':
      return l10n.t`verified`;
    case 'disputed':
      return l10n.t`disputed`;
    case 'superseded':
      return l10n.t`superseded`;
  }
}
