import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-tab-header/index.js';
import '@vscode-elements/elements/dist/vscode-tab-panel/index.js';
import '@vscode-elements/elements/dist/vscode-tabs/index.js';
import { render } from 'lit';
import {
  overviewState,
  toOverview,
  type FromOverview,
  type OverviewModel,
  type OverviewState,
  type ToOverview,
} from '../../webview-messages/overview.js';
import { connect } from '../host.js';
import { passing } from './filtering.js';
import { Matrix } from './matrix.js';
import { page } from './page.js';
import './overview.css';

/** `undefined` before the first message. */
let model: OverviewModel | undefined;

const host = connect<ToOverview, FromOverview, OverviewState>(toOverview, overviewState, (message) => {
  ({ model } = message);
  draw();
});

let state: OverviewState = host.state ?? {
  tab: 'matrix',
  filter: { event: '', verdict: '', entity: '', state: '', possible: true },
};

const matrix = new Matrix(draw, (row, cell) => host.post({ type: 'compare', group: row.group, version: cell?.version ?? null }));

/** What is shown, worked out anew only when it has to be: a matrix is drawn with every frame that it is scrolled. */
let passed: { readonly of: OverviewModel; readonly filter: OverviewState['filter']; readonly shown: OverviewModel } | undefined;

function shownOf(of: OverviewModel, filter: OverviewState['filter']): OverviewModel {
  if (passed?.of !== of || passed.filter !== filter) passed = { of, filter, shown: passing(of, filter) };
  return passed.shown;
}

function draw(): void {
  if (model === undefined) return;
  const shown = shownOf(model, state.filter);
  matrix.update(shown.claims, shown.sources);
  render(page({ model, shown, state, matrix, width: document.body.clientWidth }, host.post, change), document.body);
  matrix.mounted();
}

function change(changed: Partial<OverviewState>): void {
  state = { ...state, ...changed };
  host.keep(state);
  draw();
}

new ResizeObserver(draw).observe(document.documentElement);
host.post({ type: 'ready' });
