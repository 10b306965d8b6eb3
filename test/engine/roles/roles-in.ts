import { findMentions } from '../../../src/engine/entities/index.js';
import { readRoles } from '../../../src/engine/roles/index.js';
import { parseBlock, sentencesOf } from '../../../src/engine/text/index.js';

/** The roles in a text, as `as written: whose, how held, noun`. */
export function rolesIn(text: string): string[] {
  const sentences = sentencesOf(parseBlock(text, 'plaintext'));
  return readRoles(sentences, findMentions(sentences)).map(
    ({ start, end, bearer, role }) => `${text.slice(start, end)}: ${bearer.name}, ${[...role.standing, role.head].join(' ')}`,
  );
}
