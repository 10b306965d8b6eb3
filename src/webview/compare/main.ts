import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import { render } from 'lit';
import type { ComparisonResult } from '../../protocol/comparison.js';
import {
  compareState,
  toCompareView,
  type CompareState,
  type FromCompareView,
  type ToCompareView,
} from '../../webview-messages/compare.js';
import { connect } from '../host.js';
import { page } from './page.js';
import type { Order } from './order.js';
import './compare.css';

/** What is shown; `undefined` before the first message, `null` where it is gone. */
let comparison: ComparisonResult | null | undefined;

const host = connect<ToCompareView, FromCompareView, CompareState>(toCompareView, compareState, (message) => {
  if (message.type === 'gone') comparison = null;
  else ({ comparison, decided, isPinned } = message);
  draw();
});

let decided: readonly string[] = [];
let order: Order = host.state?.order ?? 'value';
let isPinned = host.state?.isPinned ?? false;

function draw(): void {
  const { body } = document;
  const { paddingLeft, paddingRight } = getComputedStyle(body);
  const width = Math.max(200, body.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
  if (comparison !== undefined && comparison !== null) {
    const { id, title, event, baseline } = comparison;
    host.keep({ group: id, title, event: event.title, baseline, isPinned, order });
  }
  render(
    page({ comparison, decided, isPinned, order, width }, host.post, (chosen) => {
      order = chosen;
      draw();
    }),
    body,
  );
}

new ResizeObserver(() => draw()).observe(document.documentElement);
host.post({ type: 'ready' });
