import { say, type Message } from '../../messages/index.js';

interface Written {
  readonly text: string;
}

/** A claim as it is quoted in a reason: as written, on one line. */
export function quoted(claim: Written): Message {
  return say`“${quotedText(claim)}”`;
}

/** The same, each value once. */
export function quotedOnce(claims: readonly Written[]): Message[] {
  return [...new Map(claims.map((claim) => [quotedText(claim), quoted(claim)])).values()];
}

/** What stands between the quotation marks. */
export function quotedText({ text }: Written): string {
  return text.replace(/\s+/g, ' ').replace(/[*_[\]]/g, '');
}
