import { findPassage, selectPassage, type PassageSelector, type Span } from '../../../src/engine/index.js';
import { generator } from '../../common/random.js';
import { editOnce } from './edits.js';
import { lettersOf, remainsOf, textOf, type Letter, type Remains } from './letters.js';

/** How often an annotation came out so, after that many edits. */
export interface AnchorFigures {
  readonly edits: number;
  /** On something else, or on more that is not of it than is: must never be. */
  wrong: number;
  /** Exactly on what is left of it. */
  exact: number;
  /** On it, with a little more or less. */
  near: number;
  /** On other letters, where all that was quoted stands once, letter by letter: of two same lines nobody can tell which is the copy. */
  same: number;
  /** Orphaned, though it stands unchanged and nothing else in the text has its words. */
  missed: number;
  /** Orphaned, though it stands unchanged: its words stand elsewhere, too. */
  doubtful: number;
  /** Orphaned, as it was changed. */
  changed: number;
  /** Orphaned, as less than half of it is left. */
  gone: number;
}

/** The same passage is looked for after each of so many edits that follow one another. */
const editsInARow = 6;

/** The longest passage that is drawn. */
const mostWords = 30;

/**
 * Edits texts at random, and looks each time where a passage is found again.
 *
 * @param onWrong is told of each that is wrong, for those who mend it
 */
export function scoreAnchors(
  texts: readonly string[],
  edits: number,
  seed: number,
  onWrong?: (why: string) => void,
): AnchorFigures {
  const random = generator(seed);
  const figures: AnchorFigures = { edits, wrong: 0, exact: 0, near: 0, same: 0, missed: 0, doubtful: 0, changed: 0, gone: 0 };
  for (let done = 0; done < edits; ) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const passage = somePassage(text, random);
    const selector = selectPassage(passage, text);
    let letters: readonly Letter[] = lettersOf(text);
    for (let row = 0; row < editsInARow && done < edits; row++, done++) {
      letters = editOnce({ letters, passage, random });
      const now = textOf(letters);
      const anchor = findPassage(selector, now);
      const remains = remainsOf(passage, letters);
      const outcome =
        anchor.kind === 'orphaned' ? orphanOf(passage, remains, text, now) : outcomeOf(anchor, remains, isQuoted(selector, now));
      figures[outcome]++;
      if (outcome === 'wrong' && anchor.kind !== 'orphaned')
        onWrong?.(`${JSON.stringify(selector.exact)} on ${JSON.stringify(now.slice(anchor.start, anchor.end))}`);
    }
  }
  return figures;
}

/** @param isQuoted whether all that was quoted stands in the text, letter by letter, and just once */
function outcomeOf(found: Span, { letters: left }: Remains, isQuoted: boolean): 'wrong' | 'exact' | 'near' | 'same' {
  const inside = left.filter((at) => found.start <= at && at < found.end).length;
  if (inside * 2 >= found.end - found.start)
    return found.start === left[0] && found.end === (left.at(-1) ?? 0) + 1 ? 'exact' : 'near';
  return isQuoted ? 'same' : 'wrong';
}

function isQuoted({ prefix, exact, suffix }: PassageSelector, text: string): boolean {
  return text.replaceAll('\r\n', '\n').split(`${prefix}${exact}${suffix}`).length === 2;
}

function orphanOf(
  passage: Span,
  { letters: left, isWhole }: Remains,
  before: string,
  now: string,
): 'missed' | 'doubtful' | 'changed' | 'gone' {
  if (left.length * 2 < passage.end - passage.start) return 'gone';
  if (!isWhole) return 'changed';
  const words = before.slice(passage.start, passage.end);
  return now.split(words).length > 2 ? 'doubtful' : 'missed';
}

/** From a word's start to a word's end. */
function somePassage(text: string, random: () => number): Span {
  const words = Array.from(text.matchAll(/\w+/g), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const first = Math.floor(random() * words.length);
  const last = first + Math.floor(random() ** 2 * mostWords);
  const [from, to] = [words[first], words[Math.min(last, words.length - 1)]];
  return { start: from?.start ?? 0, end: to?.end ?? text.length };
}
