import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FromOverview, OverviewFilter, OverviewModel, OverviewState } from '../../webview-messages/overview.js';
import { verdictSigns } from '../verdicts.js';
import type { Matrix } from './matrix.js';
import { timeline } from './timeline.js';

interface Shown {
  readonly model: OverviewModel;
  /** What the filter lets through. */
  readonly shown: OverviewModel;
  readonly state: OverviewState;
  readonly matrix: Matrix;
  /** Of the window, in pixels. */
  readonly width: number;
}

export function page(
  { model, shown, state, matrix, width }: Shown,
  post: (message: FromOverview) => void,
  change: (changed: Partial<OverviewState>) => void,
): TemplateResult {
  const select = (event: Event): void => {
    const { selectedIndex } = (event as CustomEvent<{ selectedIndex: number }>).detail;
    change({ tab: selectedIndex === 1 ? 'timeline' : 'matrix' });
  };
  return html`<main>
    ${guard([model, state.filter], () => filters(model, state.filter, (filter) => change({ filter })))}
    <vscode-tabs .selectedIndex=${state.tab === 'timeline' ? 1 : 0} @vsc-tabs-select=${select}>
      <vscode-tab-header slot="header">${l10n.t('Matrix')}</vscode-tab-header>
      <vscode-tab-panel>
        ${
          shown.claims.length === 0
            ? html`<p class="quiet" role="status">${l10n.t('The filter leaves no claim.')}</p>`
            : html`${guard([], legend)}${matrix.template()}`
        }
      </vscode-tab-panel>
      <vscode-tab-header slot="header">${l10n.t('Timeline')}</vscode-tab-header>
      <vscode-tab-panel>${state.tab === 'timeline' ? guard([shown, width], () => timeline(shown.moments, width, post)) : ''}</vscode-tab-panel>
    </vscode-tabs>
  </main>`;
}

/** What the signs of the matrix mean. */
function legend(): TemplateResult {
  const signs: [string, string, string][] = [
    ['conflict', verdictSigns.conflict, l10n.t('contradicts another')],
    ['compatible', verdictSigns.compatible, l10n.t('differs, but can be true beside the others')],
    ['same', verdictSigns.same, l10n.t('says the same')],
    ['conflict alone', verdictSigns.conflict, l10n.t('stands alone')],
    ['', '?', l10n.t('only possibly about one thing')],
  ];
  return html`<ul class="legend quiet">
    ${signs.map(([kind, sign, words]) => html`<li><span class="key ${kind}" aria-hidden="true">${sign}</span> ${words}</li>`)}
  </ul>`;
}

function filters(model: OverviewModel, filter: OverviewFilter, choose: (filter: OverviewFilter) => void): TemplateResult {
  const events = [...new Set(model.claims.map(({ event }) => event))];
  const counts = new Map<string, number>();
  for (const { entities } of model.claims) for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const entities = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const verdicts: [OverviewFilter['verdict'], string][] = [
    ['conflict', l10n.t('conflict')],
    ['compatible', l10n.t('compatible')],
    ['same', l10n.t('same')],
  ];
  const states: [OverviewFilter['state'], string][] = [
    ['open', l10n.t('open')],
    ['decided', l10n.t('decided')],
  ];
  const named = (names: readonly string[]): [string, string][] => names.map((name) => [name, name]);
  return html`<div class="controls" role="group" aria-label=${l10n.t('Filter')}>
    ${choice('event', l10n.t('Any event'), named(events), filter.event, (event) => choose({ ...filter, event }))}
    ${choice('verdict', l10n.t('Any verdict'), verdicts, filter.verdict, (verdict) => choose({ ...filter, verdict }))}
    ${choice('entity', l10n.t('Any name'), named(entities), filter.entity, (entity) => choose({ ...filter, entity }))}
    ${choice('state', l10n.t('Open or decided'), states, filter.state, (state) => choose({ ...filter, state }))}
    <vscode-checkbox
      id="possible"
      label=${l10n.t('What is only possible, too')}
      ?checked=${filter.possible}
      @change=${(event: Event) => choose({ ...filter, possible: (event.target as HTMLInputElement).checked })}
    ></vscode-checkbox>
  </div>`;
}

/** One choice among some, or none of them. */
function choice<T extends string>(
  id: string,
  any: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  const change = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    choose(options.find(([each]) => each === value)?.[0] ?? ('' as T));
  };
  return html`<vscode-single-select id=${id} label=${any} .value=${chosen} @change=${change}>
    <vscode-option value="" ?selected=${chosen === ''}>${any}</vscode-option>
    ${options.map(
      ([value, label]) => html`<vscode-option .value=${value} ?selected=${value === chosen}>${label}</vscode-option>`,
    )}
  </vscode-single-select>`;
}
