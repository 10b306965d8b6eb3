import { generator } from '../../scripts/common/random.js';
import { holdsAfterEdits, holdsOfSource, holdsUnderOtherNames, readInTime } from './properties.js';
import { hostileText, pick, realTexts, spliced, type Random } from './texts.js';

/** What was tried, and what failed. */
export interface Fuzzed {
  readonly counts: Record<Kind, number>;
  readonly failures: readonly Failure[];
}

/** Enough to see it again. */
export interface Failure {
  readonly kind: Kind;
  readonly seed: number;
  readonly message: string;
}

type Kind = 'texts' | 'corpora' | 'edits';

/** How many of each in a round: a corpus takes as long as many texts. */
const round: readonly Kind[] = ['texts', 'texts', 'texts', 'texts', 'texts', 'texts', 'corpora', 'edits'];

/** More are not worth telling. */
const mostFailures = 50;

/**
 * Tries texts and corpora of texts that are made at random from a seed, the same ones each time.
 *
 * @param goesOn asked before each
 */
export function fuzz(seed: number, goesOn: (tried: number) => boolean): Fuzzed {
  const real = realTexts();
  const counts: Record<Kind, number> = { texts: 0, corpora: 0, edits: 0 };
  const failures: Failure[] = [];
  for (let tried = 0; goesOn(tried) && failures.length < mostFailures; tried++) {
    const kind = round[(seed + tried) % round.length] ?? 'texts';
    try {
      tryOne(kind, generator(seed + tried), real);
    } catch (error) {
      failures.push({ kind, seed: seed + tried, message: error instanceof Error ? error.message : String(error) });
    }
    counts[kind]++;
  }
  return { counts, failures };
}

/** One input of a kind. @throws where a property does not hold of it */
function tryOne(kind: Kind, random: Random, real: readonly string[]): void {
  switch (kind) {
    case 'texts': {
      const text =
        random() < 0.5 ? hostileText(random, 20 + random() * 400) : spliced(cut(pick(real, random), random), real, random);
      holdsOfSource(readInTime(text, random() < 0.5 ? 'markdown' : 'plaintext'));
      return;
    }
    case 'corpora':
      holdsUnderOtherNames(severalOf(real, random));
      return;
    case 'edits': {
      const texts = severalOf(real, random);
      const edits = Array.from({ length: 1 + Math.floor(random() * 3) }, (): [number, string | null] => {
        const place = Math.floor(random() * texts.length);
        return [place, random() < 0.2 ? null : spliced(texts[place] ?? '', real, random)];
      });
      holdsAfterEdits(texts, edits);
      return;
    }
  }
}

/** A stretch of a text, so that many can be tried. */
function cut(text: string, random: Random): string {
  const start = Math.floor(random() * text.length);
  return text.slice(start, start + 600);
}

/** A few texts that have to do with each other. */
function severalOf(real: readonly string[], random: Random): string[] {
  const first = pick(real, random).slice(0, 900);
  return Array.from({ length: 2 + Math.floor(random() * 3) }, (_, place) =>
    place > 0 && random() < 0.3 ? spliced(pick(real, random).slice(0, 600), real, random) : spliced(first, real, random),
  );
}
