import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/**
 * A URI in the one form by which the server knows a document. Editors escape more or fewer characters of the same path
 * (`%20` and `%2C`, `c:` and `c%3A`); this is the form VS Code uses.
 *
 * @throws where it is no URI
 */
export function canonicalUri(uri: string): string {
  const parsed = URI.parse(uri, true);
  // What is left out of a request parses as empty.
  if (parsed.scheme === '') throw new ResponseError(ErrorCodes.InvalidParams, 'A document without an address was asked for.');
  return parsed.toString();
}
