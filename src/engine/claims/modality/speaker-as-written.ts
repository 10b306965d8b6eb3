import type { Claim } from '../types.js';

/**
 * Who says what a claim says, as the sentence writes it: `Police`; `null` where it does not tell. A claim has its speaker without inflection,
 * which is found again as the word of the sentence that begins so.
 *
 * @param text its source's
 */
export function speakerAsWritten({ about: { speaker }, sentence }: Claim, text: string): string | null {
  if (speaker === null) return null;
  const escaped = speaker.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
  const written = new RegExp(`(?<!\\p{L})${escaped}\\p{L}*`, 'iu').exec(text.slice(sentence.start, sentence.end));
  return written?.[0] ?? speaker;
}
