import words from '#lexicon/function-words';

const functionWords = new Set(words);

/** Whether a word (in lower case) says something of its own, rather than holding the sentence together. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !functionWords.has(word);
}
