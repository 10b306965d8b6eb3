import { at, isCapitalized, isDigits, type Tokens } from '../../language/index.js';
import citationWords from '#lexicon/author-year-words';

const joints = new Set(citationWords.joints);
const others = new Set(citationWords.others);
const pages = new Set(citationWords.pages);

/** How many tokens the names of the authors may take up. */
const longest = 10;

/**
 * Whether a year only tells which work is cited: `(Lee et al., 2014; Kim, 2016)`, `(Lee and Kim 2014)`, `(Lee 2014, p. 12)`. One name and
 * a year in brackets may be anything: `(Tokyo 2020)`.
 */
export function isYearOfWork(tokens: Tokens, index: number): boolean {
  const after = at(tokens, index + 1);
  if (!/^[);,:]$/.test(after)) return false;
  let sure = after === ';' || isPage(tokens, index + 1);
  let names = 0;
  for (let cursor = index - 1; cursor >= Math.max(0, index - longest); cursor--) {
    const word = at(tokens, cursor);
    if (word === '(' || word === ';') return names > 0 && (sure || word === ';');
    if (isCapitalized(tokens, cursor)) names++;
    else if (joints.has(word) || others.has(word)) sure = true;
    else if (!/^[,.]$/.test(word)) return false;
  }
  return false;
}

/** `, p. 12`, `: 12` */
function isPage(tokens: Tokens, index: number): boolean {
  const mark = at(tokens, index);
  return (mark === ',' && pages.has(at(tokens, index + 1))) || (mark === ':' && isDigits(tokens, index + 1));
}
