import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparisonResult } from '../../protocol/comparison.js';
import type { FromCompareView } from '../../webview-messages/compare.js';
import { decisionBar } from './decision-bar.js';
import { claimsTable } from './claims-table.js';
import { lineFigure } from './line-figure.js';
import { inOrder, type Order } from './order.js';

export interface Shown {
  /** `undefined` while nothing has come yet, `null` where the claim is compared no more. */
  readonly comparison: ComparisonResult | null | undefined;
  /** What was decided, a line each. */
  readonly decided: readonly string[];
  readonly isPinned: boolean;
  readonly order: Order;
  /** Of the window, in pixels. */
  readonly width: number;
}

/** The whole page. Texts of sources go in as text only. */
export function page(
  { comparison, decided, isPinned, order, width }: Shown,
  post: (message: FromCompareView) => void,
  choose: (order: Order) => void,
): TemplateResult {
  if (comparison === undefined) return html`<p class="quiet">${l10n.t('Reading…')}</p>`;
  if (comparison === null)
    return html`<p role="status">${l10n.t('The texts have changed: this claim is not compared any more.')}</p>`;
  const claims = inOrder(comparison.claims, order);
  return html`<main>
    <header>
      <h1>${comparison.title}</h1>
      <p class="quiet">${about(comparison)}</p>
      <p class="visually-hidden" role="status">${comparison.title}, ${about(comparison)}</p>
    </header>
    ${decisionBar(comparison, decided, post)} ${controls(comparison, isPinned, order, post, choose)} ${lineFigure(comparison, claims, order, width, post)}
    ${claimsTable(comparison, claims, post)}
    ${comparison.match === '' ? nothing : html`<p class="quiet">${l10n.t('Compared because {0}.', comparison.match)}</p>`}
  </main>`;
}

function about({ event, claims, voices, isSure }: ComparisonResult): string {
  const sources = new Set(claims.map(({ place }) => place.source.uri)).size;
  return [
    ...[event.title, event.date].filter((part) => part !== ''),
    sources === 1 ? l10n.t('1 source') : l10n.t('{0} sources', sources),
    ...(voices < sources ? [voices === 1 ? l10n.t('1 voice') : l10n.t('{0} voices', voices)] : []),
    ...(isSure ? [] : [l10n.t('only possibly about one thing')]),
  ].join(' · ');
}

function controls(
  { versions, baseline }: ComparisonResult,
  isPinned: boolean,
  order: Order,
  post: (message: FromCompareView) => void,
  choose: (order: Order) => void,
): TemplateResult {
  const chosen = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="controls">
    <span aria-hidden="true">${l10n.t('Compare with')}</span>
    <vscode-single-select
      id="baseline"
      label=${l10n.t('Compare with')}
      .value=${baseline}
      @change=${(event: Event) => post({ type: 'baseline', version: chosen(event) })}
    >
      ${versions.map(({ id, value }) => html`<vscode-option .value=${id} ?selected=${id === baseline}>${value}</vscode-option>`)}
    </vscode-single-select>
    <span aria-hidden="true">${l10n.t('Order')}</span>
    <vscode-single-select
      id="order"
      label=${l10n.t('Order')}
      .value=${order}
      @change=${(event: Event) => choose(chosen(event) === 'published' ? 'published' : 'value')}
    >
      <vscode-option value="value" ?selected=${order === 'value'}>${l10n.t('by value')}</vscode-option>
      <vscode-option value="published" ?selected=${order === 'published'}>${l10n.t('by publication')}</vscode-option>
    </vscode-single-select>
    <vscode-checkbox
      id="pin"
      label=${l10n.t('Pinned: stay with this claim')}
      ?checked=${isPinned}
      @change=${(event: Event) => post({ type: 'pin', isPinned: (event.target as HTMLInputElement).checked })}
    ></vscode-checkbox>
  </div>`;
}
