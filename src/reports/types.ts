import type { CorpusIndex, Language, Span } from '../engine/index.js';

/** What people are shown of an index. */
export type ShownIndex = Pick<CorpusIndex, 'sources' | 'events' | 'groups' | 'possibleGroups' | 'findings' | 'states'>;

/** How a report names places. */
export interface Places {
  /** The path of a source, with slashes. */
  path(uri: string): string;
  /** `PATH:LINE:COLUMN` */
  lineAndColumn(uri: string, span: Span): string;
}

export interface ReportOptions {
  /** Whether groups whose claims agree are told too, and every reason. */
  readonly all: boolean;
  /** What is told in it, apart from the words of the sources. */
  readonly language: Language;
}
