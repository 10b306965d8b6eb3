import type { CheckedDraft, CorpusIndex, Finding } from '../engine/index.js';
import type { DecisionsRead } from './decisions.js';
import type { Stored } from './recording-host.js';

/** What people are shown of an index. */
export type ShownIndex = Pick<CorpusIndex, 'sources' | 'events' | 'groups' | 'possibleGroups' | 'findings' | 'states'>;

/** All that a format may tell of a check. */
export interface CheckResult {
  readonly index: CorpusIndex;
  /** What of it is shown to people: possible groups stand behind the others where they were asked for. */
  readonly shown: ShownIndex;
  /** The drafts that it was asked to hold against the sources; where there are some, they are what is told. */
  readonly drafts: readonly CheckedDraft[];
  /** What was wrong with single files. */
  readonly problems: readonly Finding[];
  /** What was wrong with files of decisions. */
  readonly complaints: DecisionsRead['complaints'];
  /** How the files that were read are stored, by URI. */
  readonly stored: ReadonlyMap<string, Stored>;
  /** The folder that a report's paths count from, an absolute path. */
  readonly base: string;
  /** The working folder, an absolute path. */
  readonly cwd: string;
  readonly exitCode: number;
}
