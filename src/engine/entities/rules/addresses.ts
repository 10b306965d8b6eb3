import fileExtensions from '#lexicon/file-extensions';
import { writtenText, type TokenRange, type Tokens } from '../../language/index.js';

const address = /[\p{L}\d]@[\p{L}\d-]+\.|:\/\/|^www\./iu;
/** "Update.exe", "Lee_report.doc", "C:\\Windows\\System32" */
const file = new RegExp(String.raw`[\p{L}\d)]\.(?:${fileExtensions.join('|')})(?![\p{L}\d])|^\W*\p{L}:\\|\p{L}\\\p{L}`, 'u');

/** Whether a stretch of tokens is a part of a mail address, a link or the name of a file: "ann.lee@example.org" names nobody. */
export function isInAddress(tokens: Tokens, { first, end }: TokenRange): boolean {
  let start = first;
  while (start > 0 && tokens[start]?.spaced === false) start--;
  let stop = end;
  while (tokens[stop]?.spaced === false) stop++;
  const isOne = tokens.slice(first + 1, end).every(({ spaced }) => !spaced);
  if (!isOne) return false;
  const whole = writtenText(tokens.slice(start, stop));
  return address.test(whole) || file.test(whole);
}
