import type { CheckedDraft, DraftStatement, DraftVerdict } from '../engine/index.js';

/** In the order in which they are counted; the gravest first. */
const draftVerdicts: readonly DraftVerdict[] = [
  'contradicted',
  'stale',
  'possibly-contradicted',
  'unsupported',
  'possibly-supported',
  'uncited',
  'supported',
];

/** `possibly contradicted` */
export function draftVerdictInWords(verdict: DraftVerdict): string {
  return verdict.replace('-', ' ');
}

/** What is printed of a draft. */
export interface DraftOutline {
  /** In the order of the text. */
  readonly statements: readonly DraftStatement[];
  /** `2 contradicted, 1 stale, 0 possibly contradicted, …, 12 supported` */
  readonly summary: string;
}

/** @param all whether to take what is supported, too */
export function draftOutline({ statements }: CheckedDraft, all: boolean): DraftOutline {
  const counts = draftVerdicts.map(
    (verdict) => `${statements.filter((each) => each.verdict === verdict).length} ${draftVerdictInWords(verdict)}`,
  );
  return { statements: statements.filter(({ verdict }) => all || verdict !== 'supported'), summary: counts.join(', ') };
}
