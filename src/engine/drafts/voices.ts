import type { AnyClaim } from '../comparison/index.js';
import { isCopied } from '../copies/index.js';
import { fold } from '../language/index.js';
import type { Source } from '../sources/index.js';

/**
 * How many independent voices give some claims: those of one outlet are one, and so are those in one sentence that was copied, word for word
 * or nearly so.
 */
export function countVoices(claims: readonly AnyClaim[], source: (uri: string) => Source | undefined): number {
  const voices: { readonly outlets: Set<string>; readonly sentences: string[] }[] = [];
  for (const { uri, sentence } of claims) {
    const from = source(uri);
    if (from === undefined) continue;
    const outlet = fold(from.metadata.outlet ?? uri);
    const words = from.text.slice(sentence.start, sentence.end);
    const same = voices.filter(
      ({ outlets, sentences }) => outlets.has(outlet) || sentences.some((other) => isCopied(other, words)),
    );
    for (const other of same) voices.splice(voices.indexOf(other), 1);
    voices.push({
      outlets: new Set([outlet, ...same.flatMap(({ outlets }) => [...outlets])]),
      sentences: [words, ...same.flatMap(({ sentences }) => sentences)],
    });
  }
  return voices.length;
}
