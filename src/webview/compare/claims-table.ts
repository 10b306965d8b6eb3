import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { GroupState, VersionPlace } from '../../protocol.js';
import type { ComparedClaim, ComparisonResult } from '../../protocol/comparison.js';
import type { FromCompareView } from '../../webview-messages/compare.js';
import { statusInWords } from './status-in-words.js';
import { verdictInWords, verdictSigns } from '../verdicts.js';

/** Who says what, in which words, and how it stands to the baseline: a row a source. */
export function claimsTable(
  comparison: ComparisonResult,
  claims: readonly ComparedClaim[],
  post: (message: FromCompareView) => void,
): TemplateResult {
  const { status, preferred } = comparison.state;
  const hasVoices = comparison.voices < new Set(claims.map(({ place }) => place.source.uri)).size;
  return html`<table>
    <caption class="visually-hidden">${l10n.t('The versions and who gives them')}</caption>
    <thead>
      <tr>
        <th scope="col">${l10n.t('Source')}</th>
        <th scope="col">${l10n.t('Value')}</th>
        <th scope="col">${l10n.t('Verdict')}</th>
        <th scope="col">${l10n.t('Decision')} ${status === 'open' ? nothing : quietLine(statusInWords(status))}</th>
        <th scope="col">${l10n.t('As written')}</th>
      </tr>
    </thead>
    <tbody>
      ${claims.map(
        (claim) => html`<tr @keydown=${(event: KeyboardEvent) => insertByKey(event, claim, post)}>
          <th scope="row">${sourceCell(claim, hasVoices, post)}</th>
          <td>${valueCell(claim)}</td>
          <td>${verdictCell(claim, comparison.baseline)}</td>
          <td>${decisionCell(claim, preferred, post)}</td>
          <td class="sentence">${sentence(claim.place)} ${insertButton(claim, post)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function sourceCell(
  { id, place: { source }, voice, copies }: ComparedClaim,
  hasVoices: boolean,
  post: (message: FromCompareView) => void,
): TemplateResult {
  const reveal = (event: Event): void => {
    event.preventDefault();
    post({ type: 'reveal', claim: id });
  };
  return html`<a href="#" title=${source.name} @click=${reveal}>${source.label}</a>
    ${source.published === null ? nothing : quietLine(source.published)}
    ${hasVoices ? quietLine([l10n.t('voice {0}', voice), ...(copies === '' ? [] : [copies])].join(': ')) : nothing}`;
}

function valueCell({ place, normalized, speaker }: ComparedClaim): TemplateResult {
  return html`<strong>${place.text}</strong>
    ${normalized === place.text ? nothing : quietLine(normalized)} ${speaker === null ? nothing : quietLine(l10n.t('said by {0}', speaker))}`;
}

/** What was decided of a version, else how to: that of the claim as a whole stands above. */
function decisionCell(
  { version }: ComparedClaim,
  preferred: GroupState['preferred'],
  post: (message: FromCompareView) => void,
): TemplateResult {
  if (preferred?.version === version)
    return html`<span class="used">✓ ${l10n.t('the version to use')}</span>${
      preferred.because === '' ? nothing : quietLine(l10n.t('because {0}', preferred.because))
    }`;
  return html`<button class="link" @click=${() => post({ type: 'use', version })}>${l10n.t('Use this version…')}</button>`;
}

function verdictCell({ version, verdict, reason }: ComparedClaim, baseline: string): TemplateResult {
  if (version === baseline) return html`<span class="quiet">${l10n.t('baseline')}</span>`;
  return html`<span class="verdict ${verdict}">${verdictSigns[verdict]}&nbsp;${verdictInWords(verdict)}</span>
    ${verdict === 'same' ? nothing : quietLine(reason)}`;
}

/** Puts the claim of a row into a draft, wherever in the row the focus is. */
const insertKey = 'i';

function insertByKey(event: KeyboardEvent, { id }: ComparedClaim, post: (message: FromCompareView) => void): void {
  const { key, ctrlKey, altKey, metaKey, repeat } = event;
  if (key !== insertKey || ctrlKey || altKey || metaKey || repeat) return;
  event.preventDefault();
  post({ type: 'insert', claim: id });
}

function insertButton({ id }: ComparedClaim, post: (message: FromCompareView) => void): TemplateResult {
  return html`<br /><button
      class="link"
      aria-keyshortcuts=${insertKey}
      title=${l10n.t('Value, attribution and citation, into the draft edited last (i)')}
      @click=${() => post({ type: 'insert', claim: id })}
    >
      ${l10n.t('Insert into Draft')}
    </button>`;
}

function quietLine(text: string): TemplateResult {
  return html`<br /><span class="quiet">${text}</span>`;
}

/** The sentence, with the value in it marked. */
function sentence({ sentence: whole, text }: VersionPlace): TemplateResult {
  const at = whole.indexOf(text);
  if (at === -1) return html`<mark>${text}</mark> · ${whole}`;
  return html`${whole.slice(0, at)}<mark>${text}</mark>${whole.slice(at + text.length)}`;
}
