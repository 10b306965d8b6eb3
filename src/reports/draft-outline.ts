import { inWords, say, type CheckedDraft, type DraftStatement, type DraftVerdict, type Message } from '../engine/index.js';
import type { ReportOptions } from './types.js';

/** In the order in which they are counted; the gravest first. */
const counts: Readonly<Record<DraftVerdict, (count: number) => Message>> = {
  contradicted: (count) => say`${count} contradicted`,
  stale: (count) => say`${count} stale`,
  'possibly-contradicted': (count) => say`${count} possibly contradicted`,
  unsupported: (count) => say`${count} unsupported`,
  'possibly-supported': (count) => say`${count} possibly supported`,
  uncited: (count) => say`${count} uncited`,
  supported: (count) => say`${count} supported`,
};

/** What is printed of a draft. */
export interface DraftOutline {
  /** In the order of the text. */
  readonly statements: readonly DraftStatement[];
  /** `2 contradicted, 1 stale, 0 possibly contradicted, …, 12 supported` */
  readonly summary: string;
}

/** @param all whether to take what is supported, too */
export function draftOutline({ statements }: CheckedDraft, { all, language }: ReportOptions): DraftOutline {
  const told = Object.entries(counts).map(([of, tell]) => tell(statements.filter(({ verdict }) => verdict === of).length));
  return { statements: statements.filter(({ verdict }) => all || verdict !== 'supported'), summary: inWords(told, language) };
}
