import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonProblem } from './json-error.js';

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value; text must stand in double quotes',
  InvalidNumberFormat: 'this number is not written as JSON numbers are',
  PropertyNameExpected: 'a property name in double quotes is missing here (or a comma before it is one too many)',
  ValueExpected: 'a value is missing here (or a comma before it is one too many)',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'nothing may follow the closing bracket',
  InvalidCommentToken: 'JSON has no comments: take this one out',
  UnexpectedEndOfComment: 'JSON has no comments: take this one out',
  UnexpectedEndOfString: 'this text has no closing quotation mark',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'this \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'JSON has no such escape',
  InvalidCharacter: 'this character must be escaped in JSON',
};

/**
 * Reads strict JSON: no comments, no trailing commas.
 *
 * @param problems gets what is wrong
 * @returns the root, as far as there is one
 */
export function parseStrictly(text: string, problems: JsonProblem[]): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    for (const { error, offset, length } of errors) {
      problems.push({ start: offset, end: offset + length, message: messages[printParseErrorCode(error)] ?? 'this is not JSON' });
    }
    return root;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for every level, and there are more of them than the stack holds.
    problems.push({ start: 0, end: text.length, message: 'arrays or objects are nested too deeply' });
    return undefined;
  }
}
