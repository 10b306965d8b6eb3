import { say, type AnnotatedKind, type Message, type Span } from '../engine/index.js';

/**
 * brat standoff, https://brat.nlplab.org/standoff.html: `T1⇥Type 0 5⇥text` for a passage, `#1⇥AnnotatorNotes T1⇥note` for a note on
 * it. Offsets are code points; a passage over several lines has a fragment for each.
 */
export interface BratPassage {
  readonly type: string;
  /** UTF-16 code units of the text. */
  readonly span: Span;
  readonly notes: readonly string[];
}

export interface BratFile {
  readonly passages: readonly BratPassage[];
  /** What was not taken over, by line. */
  readonly left: readonly Message[];
}

/** What brat's usual types are called here; others become tags. */
const kinds: Readonly<Record<string, AnnotatedKind>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  claim: 'claim',
  quantity: 'claim',
};

export function kindOfBratType(type: string): AnnotatedKind | undefined {
  return kinds[type.toLowerCase()];
}

/** Writes passages down, sorted by place. */
export function writeBrat(passages: readonly BratPassage[], text: string): string {
  const toCodePoints = codePointsOf(text);
  const lines: string[] = [];
  let notes = 0;
  const sorted = passages.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const [index, { type, span, notes: said }] of sorted.entries()) {
    const fragments = fragmentsOf(span, text);
    const places = fragments.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`).join(';');
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`T${index + 1}\t${type.replace(/[^\w-]/g, '_')} ${places}\t${words}`);
    for (const note of said) lines.push(`#${++notes}\tAnnotatorNotes T${index + 1}\t${note.replace(/\s+/g, ' ').trim()}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Reads what stands on a text. A passage counts only where the text has its words at its place: a file that belongs to
 * another text, or to an older one, gives none.
 */
export function readBrat(ann: string, text: string): BratFile {
  const passages = new Map<string, { type: string; span: Span; notes: string[] }>();
  const left: Message[] = [];
  const fromCodePoints = offsetsOf(text);
  for (const [index, line] of ann.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const leave = (why: Message): void => void left.push(say`line ${index + 1}: ${why}`);
    const [id = '', middle = '', words = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const span = placeOf(middle, fromCodePoints);
      const [type = ''] = middle.split(' ');
      if (span === undefined || type === '') leave(say`this is no place of a text`);
      else if (!isAt(span, words, text)) leave(say`the text has other words here than “${words}”`);
      else passages.set(id, { type, span, notes: [] });
    } else if (id.startsWith('#')) {
      const passage = passages.get(middle.split(' ')[1] ?? '');
      if (passage === undefined) leave(say`this note is on nothing that was taken over`);
      else passage.notes.push(words);
    } else leave(say`relations, events and attributes are not taken over`);
  }
  return { passages: [...passages.values()], left };
}

function placeOf(middle: string, fromCodePoints: (offset: number) => number | undefined): Span | undefined {
  const fragments = middle
    .slice(middle.indexOf(' ') + 1)
    .split(';')
    .map((fragment) => /^(\d{1,9}) (\d{1,9})$/.exec(fragment.trim()));
  const [first, last] = [fragments[0], fragments.at(-1)];
  if (first == null || last == null || fragments.includes(null)) return undefined;
  const [start, end] = [fromCodePoints(Number(first[1])), fromCodePoints(Number(last[2]))];
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** Whether a span's text is these words, whatever the white space; of several fragments, what stands between them may be left out. */
function isAt({ start, end }: Span, words: string, text: string): boolean {
  const plain = (value: string): string => value.replace(/\s+/g, ' ').trim();
  return plain(text.slice(start, end)) === plain(words);
}

function fragmentsOf({ start, end }: Span, text: string): Span[] {
  const fragments = Array.from(text.slice(start, end).matchAll(/[^\r\n]+/g), ({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
  return fragments.length === 0 ? [{ start, end }] : fragments;
}

/** UTF-16 offsets to code points. */
function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at + 1 < offset).length;
}

/** Code points to UTF-16 offsets; `undefined` beyond the end. */
function offsetsOf(text: string): (offset: number) => number | undefined {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  return (offset) => {
    const at = pairs.reduce((sum, pair) => (pair < sum ? sum + 1 : sum), offset);
    return at > text.length ? undefined : at;
  };
}
