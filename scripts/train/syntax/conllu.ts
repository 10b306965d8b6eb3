import { readFileSync } from 'node:fs';

/** A sentence of a treebank, word by word. */
export interface TreebankSentence {
  /** As it was written, put together from its words. */
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  /** The tag of the Penn Treebank. */
  readonly xpos: string;
  /** The place of the word that it hangs on, −1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Where it stands in the text; words that are written as one and not simply one behind the other share their place. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html).
 *
 * @param path of a file
 */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(sentenceOf);
}

function sentenceOf(lines: readonly string[]): TreebankSentence {
  let text = '';
  const words: TreebankWord[] = [];
  let joined: { readonly last: number; readonly start: number; readonly surface: string; readonly gap: string } | undefined;
  for (const line of lines) {
    const [id = '', form = '', , upos = '', xpos = '', , head = '0', relation = '', , misc = ''] = line.split('\t');
    if (id.includes('.')) continue;
    const gap = misc.includes('SpaceAfter=No') ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      joined = { last: Number(range[2]), start: text.length, surface: form, gap };
      continue;
    }
    const start = text.length;
    text += form;
    words.push({ form, upos, xpos, head: Number(head) - 1, relation, start, end: text.length });
    if (joined === undefined) text += gap;
    else if (Number(id) === joined.last) {
      const { surface, start: from } = joined;
      if (text.slice(from) !== surface) {
        text = text.slice(0, from) + surface;
        for (let at = words.length - 1; at >= 0 && (words[at]?.start ?? -1) >= from; at--) {
          const word = words[at];
          if (word !== undefined) words[at] = { ...word, start: from, end: text.length };
        }
      }
      text += joined.gap;
      joined = undefined;
    }
  }
  return { text, words };
}
