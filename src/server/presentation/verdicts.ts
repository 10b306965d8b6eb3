import * as l10n from '@vscode/l10n';
import type { Verdict } from '../../engine/index.js';

/** How a verdict is written in one character. */
export const verdictSigns: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', conflict: '≠' };

/** How it is written in one word. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'same':
      return l10n.t`same`;
    case 'compatible':
      return l10n.t`compatible`;
    case 'conflict':
      return l10n.t`conflict`;
  }
}
