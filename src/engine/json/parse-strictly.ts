import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonProblem } from './json-error.js';
import { say, type Message } from '../messages/index.js';

const messages: Readonly<Record<string, Message>> = {
  InvalidSymbol: say`this is no JSON value; text must stand in double quotes`,
  InvalidNumberFormat: say`this number is not written as JSON numbers are`,
  PropertyNameExpected: say`a property name in double quotes is missing here (or a comma before it is one too many)`,
  ValueExpected: say`a value is missing here (or a comma before it is one too many)`,
  ColonExpected: say`a colon is missing here`,
  CommaExpected: say`a comma is missing here`,
  CloseBraceExpected: say`a closing } is missing here`,
  CloseBracketExpected: say`a closing ] is missing here`,
  EndOfFileExpected: say`nothing may follow the closing bracket`,
  InvalidCommentToken: say`JSON has no comments: take this one out`,
  UnexpectedEndOfComment: say`JSON has no comments: take this one out`,
  UnexpectedEndOfString: say`this text has no closing quotation mark`,
  UnexpectedEndOfNumber: say`this number is not complete`,
  InvalidUnicode: say`this \\u escape needs four hexadecimal digits`,
  InvalidEscapeCharacter: say`JSON has no such escape`,
  InvalidCharacter: say`this character must be escaped in JSON`,
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
      problems.push({
        start: offset,
        end: offset + length,
        message: messages[printParseErrorCode(error)] ?? say`this is not JSON`,
      });
    }
    return root;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for every level, and there are more of them than the stack holds.
    problems.push({ start: 0, end: text.length, message: say`arrays or objects are nested too deeply` });
    return undefined;
  }
}
