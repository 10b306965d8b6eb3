import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core';
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MatrixCell, MatrixRow, MatrixSource } from '../../webview-messages/overview.js';
import { verdictInWords, verdictSigns } from '../verdicts.js';

/** In pixels; the style sheet has the same. */
const size = { row: 28, column: 34, head: 130, title: 300 };

type Virtual = Virtualizer<HTMLElement, HTMLElement>;

/** The claims by their sources. Of a large one only what is in view is drawn. */
export class Matrix {
  readonly #draw: () => void;
  readonly #open: (row: MatrixRow, cell: MatrixCell | undefined) => void;
  readonly #rows: Virtual;
  readonly #columns: Virtual;
  #claims: readonly MatrixRow[] = [];
  #sources: readonly MatrixSource[] = [];
  #scroller: HTMLElement | null = null;
  #cleanup: readonly (() => void)[] = [];
  /** The cell that the keyboard is on. */
  #active = { row: 0, column: 0 };

  constructor(draw: () => void, open: (row: MatrixRow, cell: MatrixCell | undefined) => void) {
    this.#draw = draw;
    this.#open = open;
    this.#rows = this.#virtualizer(size.row, size.head, false);
    this.#columns = this.#virtualizer(size.column, size.title, true);
  }

  update(claims: readonly MatrixRow[], sources: readonly MatrixSource[]): void {
    this.#claims = claims;
    this.#sources = sources;
    this.#rows.setOptions({ ...this.#rows.options, count: claims.length });
    this.#columns.setOptions({ ...this.#columns.options, count: sources.length });
    this.#active = within(this.#active, claims.length, sources.length);
  }

  /** To be called when the template was drawn. */
  mounted(): void {
    const scroller = document.querySelector<HTMLElement>('.matrix');
    if (scroller === this.#scroller) return;
    for (const clean of this.#cleanup) clean();
    this.#scroller = scroller;
    this.#cleanup = scroller === null ? [] : [this.#rows, this.#columns].map((each) => each._didMount());
    this.#rows._willUpdate();
    this.#columns._willUpdate();
    if (scroller !== null) this.#draw();
  }

  template(): TemplateResult {
    const [rows, columns] = [this.#rows.getVirtualItems(), this.#columns.getVirtualItems()];
    const width = size.title + this.#sources.length * size.column;
    const height = size.head + this.#claims.length * size.row;
    return html`<div
      class="matrix"
      role="grid"
      aria-label=${l10n.t('Claims by source')}
      aria-rowcount=${this.#claims.length + 1}
      aria-colcount=${this.#sources.length + 1}
      tabindex="0"
      aria-activedescendant=${`cell-${this.#active.row}-${this.#active.column}`}
      @keydown=${(event: KeyboardEvent) => this.#press(event)}
    >
      <div class="sheet" role="presentation" .style=${`width:${width}px;height:${height}px`}>
        <div class="head" role="row" aria-rowindex="1">
          <div class="corner" role="columnheader">
            ${l10n.t('{0} claims, {1} sources', this.#claims.length, this.#sources.length)}
          </div>
          ${repeat(columns, placeOf, (column) => this.#headTemplate(column))}
        </div>
        ${repeat(rows, placeOf, (row) => guard(this.#drawnFrom(row, columns), () => this.#rowTemplate(row, columns)))}
      </div>
    </div>`;
  }

  /** What a row is drawn from: where none of it is another than before, a row that is in view still is left as it is. */
  #drawnFrom({ index }: VirtualItem, columns: readonly VirtualItem[]): unknown[] {
    const active = index === this.#active.row ? this.#active.column : null;
    return [this.#claims[index], index, this.#sources, columns[0]?.index, columns.at(-1)?.index, active];
  }

  #headTemplate({ index, start }: VirtualItem): TemplateResult {
    const label = this.#sources[index]?.label ?? '';
    return html`<div class="source" role="columnheader" title=${label} .style=${`left:${start}px`}><span>${label}</span></div>`;
  }

  #rowTemplate({ index, start }: VirtualItem, columns: readonly VirtualItem[]): TemplateResult | typeof nothing {
    const claim = this.#claims[index];
    if (claim === undefined) return nothing;
    const cells = new Map(claim.cells.map((cell) => [cell.source, cell]));
    const { title, summary, verdict, isPossible, decided } = claim;
    return html`<div class="row" role="row" aria-rowindex=${index + 2} .style=${`top:${start}px`}>
      <div class="title" role="rowheader" title=${[title, summary, ...(decided === '' ? [] : [decided])].join('\n')} @click=${() => this.#open(claim, undefined)}>
        <span class="sign ${verdict}">${verdictSigns[verdict]}${isPossible ? '?' : ''}</span>
        <span class="name">${title}</span>
        ${decided === '' ? nothing : html`<span class="decided">${decided}</span>`}
        <span class="quiet">${summary}</span>
      </div>
      ${repeat(columns, placeOf, (column) => this.#cellTemplate(claim, cells.get(column.index), index, column))}
    </div>`;
  }

  #cellTemplate(claim: MatrixRow, cell: MatrixCell | undefined, row: number, { index, start }: VirtualItem): TemplateResult {
    const isActive = row === this.#active.row && index === this.#active.column;
    const words = cellInWords(cell, this.#sources[index]?.label ?? '');
    const classes = [
      'cell',
      ...(cell === undefined ? [] : [cell.verdict, ...(cell.isAlone ? ['alone'] : [])]),
      ...(isActive ? ['active'] : []),
    ];
    const open = (): void => {
      if (cell !== undefined) this.#open(claim, cell);
    };
    return html`<div
      id=${`cell-${row}-${index}`}
      class=${classes.join(' ')}
      role="gridcell"
      aria-colindex=${index + 2}
      aria-label=${words}
      title=${words}
      .style=${`left:${start}px`}
      @click=${open}
    >
      ${cell === undefined ? '' : verdictSigns[cell.verdict]}
    </div>`;
  }

  #press(event: KeyboardEvent): void {
    const { row, column } = this.#active;
    const page = Math.max(1, Math.floor((this.#scroller?.clientHeight ?? 0) / size.row) - 5);
    const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [row, 0],
      End: [row, this.#sources.length - 1],
    };
    const claim = this.#claims[row];
    if (event.key === 'Enter' && claim !== undefined)
      this.#open(
        claim,
        claim.cells.find(({ source }) => source === column),
      );
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#active = within({ row: to[0], column: to[1] }, this.#claims.length, this.#sources.length);
    this.#rows.scrollToIndex(this.#active.row);
    this.#columns.scrollToIndex(this.#active.column);
    this.#draw();
  }

  #virtualizer(each: number, before: number, horizontal: boolean): Virtual {
    return new Virtualizer<HTMLElement, HTMLElement>({
      count: 0,
      horizontal,
      getScrollElement: () => this.#scroller,
      estimateSize: () => each,
      // Heads stand before the first, and stay in view.
      paddingStart: before,
      scrollPaddingStart: before,
      overscan: 6,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#draw(),
    });
  }
}

/** What is drawn of a row or column stays with it, wherever it comes to stand among those in view. */
function placeOf({ index }: VirtualItem): number {
  return index;
}

function within(
  { row, column }: { row: number; column: number },
  rows: number,
  columns: number,
): { row: number; column: number } {
  const limited = (place: number, count: number): number => Math.max(0, Math.min(count - 1, place));
  return { row: limited(row, rows), column: limited(column, columns) };
}

function cellInWords(cell: MatrixCell | undefined, source: string): string {
  if (cell === undefined) return l10n.t('{0}: says nothing of it', source);
  const { value, verdict, isAlone } = cell;
  return [`${source}: ${value}`, verdictInWords(verdict), ...(isAlone ? [l10n.t('stands alone')] : [])].join(', ');
}
