import type { CheckedDraft, DraftStatement, DraftVerdict } from '../../engine/index.js';

/** In the order in which they are counted; the gravest first. */
const draftVerdicts: readonly DraftVerdict[] = ['contradicted', 'stale', 'unsupported', 'uncited', 'supported'];

/** What is printed of a draft. */
export interface DraftOutline {
  /** In the order of the text. */
  readonly statements: readonly DraftStatement[];
  /** `2 contradicted, 1 stale, 0 unsupported, 3 uncited, 12 supported` */
  readonly summary: string;
}

/** @param all whether to take what is supported, too */
export function draftOutline({ statements }: CheckedDraft, all: boolean): DraftOutline {
  const counts = draftVerdicts.map((verdict) => `${statements.filter((each) => each.verdict === verdict).length} ${verdict}`);
  return { statements: statements.filter(({ verdict }) => all || verdict !== 'supported'), summary: counts.join(', ') };
}
