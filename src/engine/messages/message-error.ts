import { inWords } from './in-words.js';
import type { Message, Words } from './message.js';

/** An error for people, which can be told in their language; its `message` is in English. */
export class MessageError extends Error {
  override readonly name = 'MessageError';

  constructor(
    readonly told: Message,
    options?: ErrorOptions,
  ) {
    super(inWords(told), options);
  }
}

/** What went wrong, for people; of an error of somebody else the words that it has. */
export function wordsOf(error: unknown): Words {
  if (error instanceof MessageError) return error.told;
  return error instanceof Error ? error.message : String(error);
}
