import type { Sentence, Token } from '../text/index.js';
import type { Mention } from './types.js';

/**
 * Finds the names in one block of text.
 *
 * @returns mentions in reading order that do not overlap, in the offsets of the tokens
 */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap((sentence) => capitalizedRuns(sentence.tokens));
}

function capitalizedRuns(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && first !== tokens[0]) {
      const text = run.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
      mentions.push({ start: first.start, end: last.end, text, type: run.length > 1 ? 'person' : 'place' });
    }
    run = [];
  };
  for (const token of tokens) {
    if (token.kind === 'word' && /^\p{Lu}/u.test(token.text)) run.push(token);
    else close();
  }
  close();
  return mentions;
}
