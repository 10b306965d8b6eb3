import * as vscode from 'vscode';
import type { GroupNode, Range, ReadingState } from '../../../protocol.js';
import { inClaimOrder, type ClaimOrder } from '../../rows/claim-query.js';
import { passes, type ClaimFilter } from '../../rows/claim-filter.js';
import { claimRows, isPossible, type ClaimsRow, type EventRow, type GroupRow, type VersionRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session/session.js';
import { treeItemOf } from './tree-item.js';

/** With more events than these only that of the open file is unfolded. */
const mostUnfolded = 3;

/** With more sources than these there will be more events. */
const mostSmallSources = 20;

/**
 * Event → group → version → place, and in each event what is only possible. Events without anything to show are left out, and so are
 * agreeing groups until asked for.
 */
export class ClaimsTree implements vscode.TreeDataProvider<ClaimsRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #session: Session;
  readonly #extensionUri: vscode.Uri;
  readonly #isNew: (group: GroupNode) => boolean;
  #filter: ClaimFilter = { agreeing: false, text: '' };
  #order: ClaimOrder = 'gravity';
  #roots: readonly EventRow[] = [];
  #wasReading = true;

  readonly onDidChangeTreeData = this.#changed.event;

  /** @param isNew whether a group was not there when the window was open last */
  constructor(session: Session, extensionUri: vscode.Uri, isNew: (group: GroupNode) => boolean) {
    this.#isNew = isNew;
    this.#session = session;
    this.#extensionUri = extensionUri;
  }

  /** How far the reading of files is; `null` where none is read. */
  get reading(): ReadingState | null {
    return this.#session.claims.reading;
  }

  /** How many files were left out. */
  get leftOut(): number {
    return this.#session.claims.counts.leftOut;
  }

  get filter(): ClaimFilter {
    return this.#filter;
  }

  /** How many groups the filter lets through, and how many there are. */
  get counts(): { readonly shown: number; readonly all: number } {
    const count = (roots: readonly EventRow[]): number =>
      roots.reduce((sum, { event: { groups, possible } }) => sum + groups.length + possible.length, 0);
    const passing = this.#roots.flatMap(({ children }) =>
      children.flatMap((row) => (row.kind === 'group' ? [row] : row.kind === 'hidden' ? [] : row.children)),
    );
    const all = claimRows(this.#session.claims.events, (group) => passes({ agreeing: this.#filter.agreeing, text: '' }, group));
    return { shown: passing.length, all: count(all) };
  }

  /** Changes what is shown. */
  show(filter: Partial<ClaimFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#draw([]);
  }

  get order(): ClaimOrder {
    return this.#order;
  }

  /** Puts the groups of each event in another order. */
  sort(order: ClaimOrder): void {
    this.#order = order;
    this.#draw([]);
  }

  /** Shows claims of one document only; of all where it is left out. */
  showOnly(uri: string | undefined): void {
    const { agreeing, text } = this.#filter;
    this.#filter = { agreeing, text, ...(uri !== undefined && { uri }) };
    this.#draw([]);
  }

  /** Draws what the session has heard last. */
  update(): void {
    const isReading = this.#session.claims.reading !== null;
    // What fills is shown in its own order; then what is there stays where an analyst may be pointing at it.
    this.#draw(this.#wasReading ? [] : this.#roots);
    this.#wasReading = isReading;
  }

  getTreeItem(row: ClaimsRow): vscode.TreeItem {
    return treeItemOf(row, this.#extensionUri, row.kind === 'event' && this.#isUnfolded(row));
  }

  getChildren(row?: ClaimsRow): ClaimsRow[] {
    if (row === undefined) return [...this.#roots];
    return row.kind === 'place' ? [] : [...row.children];
  }

  getParent(row: ClaimsRow): ClaimsRow | undefined {
    return row.kind === 'event' ? undefined : row.parent;
  }

  /** Whether all of it can be unfolded and still be looked over. */
  get isSmall(): boolean {
    const { counts, reading } = this.#session.claims;
    return this.#roots.length <= mostUnfolded && Math.max(counts.sources, reading?.total ?? 0) <= mostSmallSources;
  }

  /** The shown event that a source reports. */
  eventOf(uri: string): EventRow | undefined {
    return this.#roots.find(({ event }) => event.sources.some((source) => source.uri === uri));
  }

  /** The shown rows of groups, as they stand. */
  get groupRows(): GroupRow[] {
    return this.getChildren()
      .flatMap((event) => this.getChildren(event))
      .flatMap((row) => (row.kind === 'possible' ? this.getChildren(row) : row.kind === 'hidden' ? [] : [row]))
      .filter((row) => row.kind === 'group');
  }

  /** The shown rows with these keys, in the order of the tree. */
  rowsWith(keys: ReadonlySet<string>): ClaimsRow[] {
    const within = (row: ClaimsRow): ClaimsRow[] => [
      ...(keys.has(row.key) ? [row] : []),
      ...this.getChildren(row).flatMap(within),
    ];
    return this.#roots.flatMap(within);
  }

  /** The shown versions of sure groups that stand at a place of a text: one value can belong to several groups. */
  versionsAt(uri: string, position: vscode.Position): VersionRow[] {
    const versions = this.groupRows.filter((row) => !isPossible(row)).flatMap((group) => group.children);
    return versions.filter(({ version }) =>
      version.places.some(({ source, range }) => source.uri === uri && isAt(range, position)),
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** @param before rows that are to keep their places */
  #draw(before: readonly EventRow[]): void {
    const events = this.#session.claims.events.map((event) => ({ ...event, groups: inClaimOrder(event.groups, this.#order) }));
    const filter = { ...this.#filter, isNew: this.#isNew };
    this.#roots = claimRows(events, (group) => passes(filter, group), before);
    this.#changed.fire();
  }

  /** Once it is shown an analyst folds and unfolds it: what is small by the time is no measure while files are read. */
  #isUnfolded({ event }: EventRow): boolean {
    if (this.isSmall) return true;
    const open = vscode.window.activeTextEditor?.document.uri.toString();
    return open === undefined ? event === this.#roots[0]?.event : event.sources.some(({ uri }) => uri === open);
  }
}

function isAt({ start, end }: Range, { line, character }: vscode.Position): boolean {
  const afterStart = start.line < line || (start.line === line && start.character <= character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
