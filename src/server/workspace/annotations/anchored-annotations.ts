import {
  findPassage,
  followEdit,
  type Anchor,
  type Annotation,
  type PassageSelector,
  type SourceMark,
  type TextEdit,
} from '../../../engine/index.js';
import type { AnnotationFiles } from './annotation-files.js';

/** Where the annotations of one source stand in one text of it. */
interface Anchored {
  readonly text: string;
  readonly anchors: Map<PassageSelector, Anchor>;
}

/** In characters of texts to be searched for all annotations of a source: for more than that people would have to wait. */
const mostSearched = 40_000_000;

/**
 * Where annotations stand now. Through edits in the editor their places are followed; after all others, and where an edit took a passage
 * out, they are found by what was quoted of them.
 */
export class AnchoredAnnotations {
  readonly #files: AnnotationFiles;
  readonly #textOf: (source: string) => string | undefined;
  readonly #anchored = new Map<string, Anchored>();

  /** @param textOf the text of a source as it is now; `undefined` where there is none */
  constructor(files: AnnotationFiles, textOf: (source: string) => string | undefined) {
    this.#files = files;
    this.#textOf = textOf;
  }

  /** Where an annotation of a source stands; `undefined` where it is about no passage. */
  anchorOf(source: string, { target }: Annotation): Anchor | undefined {
    if (target.kind !== 'passage') return undefined;
    const text = this.#textOf(source);
    if (text === undefined) return { kind: 'orphaned', reason: 'gone' };
    const { anchors } = this.#in(source, text);
    let anchor = anchors.get(target.selector);
    if (anchor === undefined) {
      const isTooMuch = anchors.size * text.length > mostSearched;
      anchor = isTooMuch ? { kind: 'orphaned', reason: 'gone' } : findPassage(target.selector, text);
      anchors.set(target.selector, anchor);
    }
    return anchor;
  }

  /** What passages are said to be, by source: of those that have a place. */
  marks(): ReadonlyMap<string, readonly SourceMark[]> {
    const marks = new Map<string, readonly SourceMark[]>();
    for (const [source, annotations] of this.#files.all) {
      const ofSource = annotations.flatMap((annotation): SourceMark[] => {
        const anchor = annotation.mark === null ? undefined : this.anchorOf(source, annotation);
        if (annotation.mark === null || anchor === undefined || anchor.kind === 'orphaned') return [];
        return [{ start: anchor.start, end: anchor.end, ...annotation.mark }];
      });
      if (ofSource.length > 0) marks.set(source, ofSource);
    }
    return marks;
  }

  /**
   * Follows edits of an open text.
   *
   * @param before the text before them
   * @param edits one after the other
   */
  edited(source: string, before: string, edits: readonly TextEdit[], after: string): void {
    const annotations = this.#files.of(source);
    if (annotations.length === 0) return;
    // What was not looked for yet is found in the text before the edit, which is the surest.
    if (this.#anchored.get(source)?.text !== before) this.#anchored.set(source, { text: before, anchors: new Map() });
    const known = this.#in(source, before).anchors;
    for (const { target } of annotations) {
      if (target.kind === 'passage' && !known.has(target.selector))
        known.set(target.selector, findPassage(target.selector, before));
    }
    const anchors = new Map<PassageSelector, Anchor>();
    for (const [selector, anchor] of known) {
      const followed = anchor.kind === 'orphaned' ? null : followAll(anchor, edits);
      if (followed !== null) anchors.set(selector, followed);
    }
    this.#anchored.set(source, { text: after, anchors });
  }

  #in(source: string, text: string): Anchored {
    let anchored = this.#anchored.get(source);
    if (anchored?.text !== text) {
      anchored = { text, anchors: new Map() };
      this.#anchored.set(source, anchored);
    }
    return anchored;
  }
}

type Place = Exclude<Anchor, { readonly kind: 'orphaned' }>;

function followAll(anchor: Place, edits: readonly TextEdit[]): Place | null {
  return edits.reduce<Place | null>((place, edit) => {
    const span = place === null ? null : followEdit(place, edit);
    if (place === null || span === null) return null;
    const isInside = edit.start < place.end && edit.end > place.start;
    return { kind: isInside ? 'changed' : place.kind, ...span };
  }, anchor);
}
