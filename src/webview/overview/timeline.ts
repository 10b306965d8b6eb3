import * as Plot from '@observablehq/plot';
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../../protocol.js';
import type { FromOverview, Moment } from '../../webview-messages/overview.js';
import { dayTicks } from '../day-ticks.js';
import { verdictInWords, verdictSigns } from '../verdicts.js';

/** More are counted, not listed. */
const mostListed = 1000;

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** When what is said to have been, and when it was published: a row an event, and below the same as a list that leads to the texts. */
export function timeline(moments: readonly Moment[], width: number, post: (message: FromOverview) => void): TemplateResult {
  if (moments.length === 0) return html`<p class="quiet" role="status">${l10n.t('No claim or source has a date.')}</p>`;
  const drawing = drawn(moments, width);
  drawing.setAttribute('aria-hidden', 'true');
  const listed = moments.slice(0, mostListed);
  const more = moments.length - listed.length;
  return html`<div class="drawing">${drawing}</div>
    <p class="quiet">
      ${l10n.t('Dots and bars are dates that sources give, rings and broken bars those only possibly about one thing, diamonds the days on which sources were published.')}
    </p>
    <ol class="moments" aria-label=${l10n.t('Timeline')}>
      ${listed.map((moment) => item(moment, post))}
    </ol>
    ${more > 0 ? html`<p class="quiet">${l10n.t('and {0} more; filter to see them', more)}</p>` : nothing}`;
}

function item(moment: Moment, post: (message: FromOverview) => void): TemplateResult {
  const { label, sources, verdict, isPossible, event, target } = moment;
  const sign =
    verdict === null
      ? html`<span class="sign" title=${l10n.t('published')}>◆</span>`
      : html`<span class="sign ${verdict}" title=${told(verdict, isPossible)}>${verdictSigns[verdict]}${isPossible ? '?' : ''}</span>`;
  return html`<li>
    <span class="when">${daysInWords(moment)}</span> ${sign}
    <button class="link" @click=${() => post(target)}>${label}</button>
    <span class="quiet">${[sources, event].filter((part) => part !== '').join(' · ')}</span>
  </li>`;
}

function told(verdict: Verdict, isPossible: boolean): string {
  return [verdictInWords(verdict), ...(isPossible ? [l10n.t('only possibly about one thing')] : [])].join(', ');
}

function daysInWords({ first, last }: Moment): string {
  const [from, to] = [first, last].map((end) => (end === null ? null : day.format(Date.parse(end))));
  if (from == null) return l10n.t('until {0}', to ?? '');
  if (to == null) return l10n.t('from {0}', from);
  return from === to ? from : `${from} – ${to}`;
}

/** In pixels. */
const rowHeight = 34;

function span(moments: readonly Moment[]): readonly [number, number] {
  const ends = moments.flatMap(({ first, last }) => [first, last].flatMap((end) => (end === null ? [] : [Date.parse(end)])));
  return ends.reduce<readonly [number, number]>(
    ([low, high], end) => [Math.min(low, end), Math.max(high, end)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function drawn(moments: readonly Moment[], width: number): SVGSVGElement | HTMLElement {
  const events = [...new Set(moments.map(({ event }) => event))];
  const time = (end: string | null): Date | null => (end === null ? null : new Date(end));
  const claims = moments.filter(({ verdict }) => verdict !== null);
  const color = ({ verdict }: Moment): string => `var(--variorum-${verdict ?? 'same'})`;
  const shortened = (title: string): string => (title.length > 34 ? `${title.slice(0, 33)}…` : title);
  return Plot.plot({
    width: Math.max(300, width - 32),
    height: events.length * rowHeight + 40,
    marginLeft: Math.min(240, width * 0.3),
    marginTop: 6,
    marginRight: 30,
    x: { type: 'utc', grid: true, nice: 'day', ticks: dayTicks(span(moments), Math.max(2, Math.floor(width / 120))) },
    y: { type: 'point', domain: events, label: null, tickFormat: shortened },
    marks: [
      ...[false, true].map((isPossible) =>
        Plot.ruleY(
          claims.filter(
            (each) => each.isPossible === isPossible && each.first !== null && each.last !== null && each.first !== each.last,
          ),
          {
            x1: ({ first }: Moment) => time(first),
            x2: ({ last }: Moment) => time(last),
            y: 'event',
            stroke: color,
            strokeWidth: 6,
            strokeOpacity: 0.5,
            ...(isPossible && { strokeDasharray: '3 3' }),
          },
        ),
      ),
      Plot.dot(claims, {
        x: ({ first, last }: Moment) => time(first ?? last),
        y: 'event',
        fill: (moment: Moment) => (moment.isPossible ? 'var(--vscode-editor-background)' : color(moment)),
        stroke: color,
        r: 4,
      }),
      Plot.dot(
        moments.filter(({ verdict }) => verdict === null),
        { x: ({ first }: Moment) => time(first), y: 'event', symbol: 'diamond', stroke: 'currentColor', r: 5, dy: 10 },
      ),
    ],
  });
}
