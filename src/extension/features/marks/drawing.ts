import * as vscode from 'vscode';
import { markKinds, type MarkKind, type MarksResult } from '../../../protocol.js';
import { rangeOf } from '../../session/lsp-range.js';
import { chosenKinds } from './chosen-kinds.js';
import { createDecorations } from './decorations.js';

/** An editor slows down with tens of thousands of decorations: of more marks than these only those near the view are drawn. */
const mostMarks = 5000;
/** How many lines above and below the view are near it. */
const margin = 300;

/** Draws marks in editors. */
export class Drawing {
  readonly #decorations = createDecorations();
  readonly #marks = new WeakMap<vscode.TextDocument, MarksResult>();
  /** The lines that marks were drawn in, where not in all. */
  readonly #lines = new WeakMap<vscode.TextEditor, vscode.Range>();

  /** Draws what the server found in a document, in all editors that show it. */
  draw(document: vscode.TextDocument, marks: MarksResult): void {
    this.#marks.set(document, marks);
    for (const editor of editorsOf(document)) this.#drawIn(editor, marks);
  }

  /** Draws the marks that scrolling brings near the view. */
  scrolled(editor: vscode.TextEditor): void {
    const marks = this.#marks.get(editor.document);
    const lines = this.#lines.get(editor);
    if (lines === undefined || marks?.version !== editor.document.version) return;
    if (!editor.visibleRanges.every((range) => lines.contains(range))) this.#drawIn(editor, marks);
  }

  dispose(): void {
    for (const decoration of Object.values(this.#decorations)) decoration.dispose();
  }

  #drawIn(editor: vscode.TextEditor, marks: MarksResult): void {
    const shown = chosenKinds(editor.document);
    const count = markKinds.reduce((sum, kind) => sum + marks.ranges[kind].length, 0);
    const lines = count > mostMarks ? linesNear(editor) : undefined;
    if (lines === undefined) this.#lines.delete(editor);
    else this.#lines.set(editor, lines);
    for (const kind of markKinds) {
      const ranges = shown.has(kind) ? marks.ranges[kind].map(rangeOf) : [];
      const near =
        lines === undefined || isInRuler(kind) ? ranges : ranges.filter((range) => lines.intersection(range) !== undefined);
      editor.setDecorations(this.#decorations[kind], near);
    }
  }
}

export function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}

/** The overview ruler shows the whole text. */
function isInRuler(kind: MarkKind): boolean {
  return kind === 'conflict' || kind === 'difference';
}

function linesNear({ visibleRanges, document }: vscode.TextEditor): vscode.Range {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount) - margin;
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0) + margin;
  return document.validateRange(new vscode.Range(Math.max(first, 0), 0, last, Number.MAX_SAFE_INTEGER));
}
