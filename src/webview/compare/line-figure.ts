import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedClaim, ComparisonResult } from '../../protocol/comparison.js';
import type { FromCompareView } from '../../webview-messages/compare.js';
import { verdictInWords, verdictSigns } from '../verdicts.js';
import { numberLine, rowHeight } from './number-line.js';
import type { Order } from './order.js';
import { rangeInWords } from './scale-words.js';

/** The share of the window that the names of the sources take, and the least of it in pixels. */
const names = { share: 0.42, least: 150, most: 420 };

/** The number line: on the left who says what, as buttons that lead to the text; on the right where it lies; below it what all leave room for. */
export function lineFigure(
  comparison: ComparisonResult,
  claims: readonly ComparedClaim[],
  order: Order,
  width: number,
  post: (message: FromCompareView) => void,
): TemplateResult | typeof nothing {
  const nameWidth = Math.round(Math.min(names.most, Math.max(names.least, width * names.share)));
  const drawing = numberLine(comparison, claims, Math.max(120, width - nameWidth), order === 'published');
  if (drawing === null) return nothing;
  drawing.setAttribute('aria-hidden', 'true');
  const reveal = (claim: ComparedClaim | undefined): void => {
    if (claim !== undefined) post({ type: 'reveal', claim: claim.id });
  };
  return html`<figure aria-label=${l10n.t('Number line')}>
    <div class="line">
      <ol class="names">
        ${claims.map((claim) => nameRow(claim, comparison, order, () => reveal(claim)))}
      </ol>
      <div class="drawing" @click=${(event: MouseEvent) => reveal(claims[rowAt(event)])}>${drawing}</div>
    </div>
    <figcaption>${allowedInWords(comparison)}</figcaption>
  </figure>`;
}

function rowAt({ clientY, currentTarget }: MouseEvent): number {
  return currentTarget instanceof Element ? Math.floor((clientY - currentTarget.getBoundingClientRect().top) / rowHeight) : -1;
}

function nameRow(claim: ComparedClaim, { baseline, scale }: ComparisonResult, order: Order, reveal: () => void): TemplateResult {
  const { source, text } = claim.place;
  const isBaseline = claim.version === baseline;
  const position = claim.value === null || scale === null ? [] : [rangeInWords(claim.value, scale)];
  const published = order === 'published' ? (source.published ?? l10n.t('no date')) : '';
  const unseen = [
    ...(published === '' && source.published !== null ? [source.published] : []),
    ...position,
    isBaseline ? l10n.t('the baseline') : verdictInWords(claim.verdict),
  ];
  return html`<li>
    <button class="name" title=${`${text}\n${source.label}`} @click=${reveal}>
      <span class="sign ${isBaseline ? 'baseline' : claim.verdict}" aria-hidden="true">${isBaseline ? '•' : verdictSigns[claim.verdict]}</span>
      <span class="words">
        <span class="value">${text}</span>
        <span class="quiet">${[published, source.label].filter((part) => part !== '').join(' · ')}</span>
      </span>
      <span class="visually-hidden">${unseen.join(', ')}</span>
    </button>
  </li>`;
}

function allowedInWords({ scale, allowed, claims, verdict }: ComparisonResult): string {
  if (scale === null) return '';
  const placed = claims.filter(({ value }) => value !== null).length;
  const rest = claims.length - placed;
  const unplaced = rest === 0 ? '' : ` ${l10n.t('{0} without a place on this scale.', rest)}`;
  if (placed < 2) return unplaced.trim();
  if (allowed === null) {
    const none =
      verdict === 'conflict'
        ? l10n.t('There is no value that all of them leave room for.')
        : l10n.t('No single value fits all of them; the verdicts say why all can be true.');
    return `${none}${unplaced}`;
  }
  return `${l10n.t('All of them leave room for {0}.', rangeInWords(allowed, scale))}${unplaced}`;
}
