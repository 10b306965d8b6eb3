import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { claimStatuses } from '../../protocol/decisions.js';
import type { ComparisonResult } from '../../protocol/comparison.js';
import type { FromCompareView } from '../../webview-messages/compare.js';
import { statusInWords } from './status-in-words.js';

/** What was decided of the claim, and what can be. @param decided in words, a line each */
export function decisionBar(
  { state: { status, changes }, isSure, versions }: ComparisonResult,
  decided: readonly string[],
  post: (message: FromCompareView) => void,
): TemplateResult {
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const chosen = claimStatuses.find((each) => each === value);
    if (chosen !== undefined && chosen !== status) post({ type: 'status', status: chosen });
  };
  return html`${
    decided.length === 0
      ? nothing
      : html`<ul class="decided ${changes.length > 0 ? 'changed' : ''}" aria-label=${l10n.t('Decided')}>
          ${decided.map((line) => html`<li>${line}</li>`)}
        </ul>`
  }
    <div class="controls">
      <span aria-hidden="true">${l10n.t('Status')}</span>
      <vscode-single-select id="status" label=${l10n.t('Status')} .value=${status} @change=${choose}>
        ${claimStatuses.map(
          (each) => html`<vscode-option value=${each} ?selected=${each === status}>${statusInWords(each)}</vscode-option>`,
        )}
      </vscode-single-select>
      ${
        isSure
          ? nothing
          : html`<vscode-button id="same-thing" secondary @click=${() => post({ type: 'same-thing' })}>
              ${l10n.t('Same thing')}
            </vscode-button>`
      }
      ${
        isSure && versions.length < 2
          ? nothing
          : html`<vscode-button id="different-things" secondary @click=${() => post({ type: 'different-things' })}>
              ${l10n.t('Not the same thing')}
            </vscode-button>`
      }
      <vscode-button id="seen" secondary @click=${() => post({ type: 'seen' })}>${l10n.t('Seen')}</vscode-button>
      <vscode-button id="ask" secondary @click=${() => post({ type: 'ask' })}>${l10n.t('Ask…')}</vscode-button>
    </div>`;
}
