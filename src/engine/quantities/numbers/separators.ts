import type { Sentence, Token } from '../../text/index.js';

/** How a source writes its numbers: `1,234.5`, as English does, or `1.234,5`, as much of Europe and of Latin America does. */
export type Separators = 'english' | 'continental';

/** What only one of the two can mean: `1.234,5`, `1.234.567`, `3,5` on the one side, `1,234.5`, `1,234,567`, `3.5` on the other. */
const continental = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:\.\d{3}){2}|,\d{1,2})(?![\d.,]\d|\d)/g;
const english = /(?<![\d.,])\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,}|\.\d{1,2})(?![\d.,]\d|\d)/g;

/** A number that says nothing itself: `1.234` and `1,234` are thousands in one habit and decimals in the other. */
const open = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** The habit of a source, from the numbers in it that leave no choice; English where nothing speaks against it. */
export function separatorsOf(text: string): Separators {
  const found = text.match(continental)?.length ?? 0;
  return found > 0 && found > (text.match(english)?.length ?? 0) ? 'continental' : 'english';
}

/** A sentence of a continental source with those of its numbers that could be read in two ways as English writes them. */
export function inEnglishWriting(sentence: Sentence): Sentence {
  if (!sentence.tokens.some(isOpen)) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((token) => (isOpen(token) ? rewritten(token) : token)) };
}

function isOpen({ kind, text }: Token): boolean {
  return kind === 'number' && open.test(text);
}

function rewritten(token: Token): Token {
  const text = token.text.includes('.') ? token.text.replace('.', ',') : token.text.replace(',', '.');
  return { ...token, text, lower: text };
}
