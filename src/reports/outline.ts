import { gravity, type AnyClaim, type Event, type Group, type GroupState, type Relation, type Verdict } from '../engine/index.js';
import type { ShownIndex } from './types.js';

/** The groups to print, event by event, for the formats that people read. */
export interface EventOutline {
  readonly event: Event;
  /** Title, day and number of sources. */
  readonly heading: readonly [title: string, ...details: string[]];
  readonly groups: readonly GroupOutline[];
}

export interface GroupOutline {
  readonly title: string;
  readonly verdict: Verdict;
  /** Whether its claims are only possibly about the same thing. */
  readonly isPossible: boolean;
  readonly claims: readonly AnyClaim[];
  /** What the analyst has decided of it, in words; `null` where nothing was. */
  readonly decided: string | null;
  /** Each once, the gravest first. */
  readonly reasons: readonly Pick<Relation, 'verdict' | 'reason'>[];
  /** Why its claims are taken to be about the same thing, with how sure that is; `null` unless everything is asked for. */
  readonly match: string | null;
  /** How many more there are. */
  readonly moreReasons: number;
}

/** In a large group nearly every pair of claims has a reason of its own: the first few show what it is about. */
const mostReasons = 5;

/** @param all whether to take agreeing claims and every reason too */
export function outline({ events, groups, states }: ShownIndex, all: boolean): EventOutline[] {
  return events.flatMap((event) => {
    const shown = groups.filter((group) => group.event === event.id && (all || group.verdict !== 'same'));
    return shown.length === 0
      ? []
      : [{ event, heading: headingOf(event), groups: shown.map((group) => outlineOf(group, states.of(group), all)) }];
  });
}

/** One line: how many groups there are of each verdict, and how many that may differ are not shown. */
export function summary({ groups, possibleGroups, sources }: ShownIndex): string {
  const sure = groups.filter(({ isConfident }) => isConfident);
  const count = (verdict: Verdict): number => sure.filter((group) => group.verdict === verdict).length;
  const possible = groups.length - sure.length;
  const conflicts = counted(count('conflict'), 'conflict');
  const differences = counted(count('compatible'), 'compatible difference');
  const hidden = possibleGroups.filter(({ verdict }) => verdict !== 'same').length;
  const shown = possible === 0 ? '' : `; ${possible} possible`;
  const rest = hidden === 0 ? '' : `; ${hidden} more possibly differ (--possible prints them)`;
  return `${conflicts}, ${differences} and ${counted(count('same'), 'agreement')} in ${counted(sources.size, 'source')}${shown}${rest}`;
}

function outlineOf(
  { title, verdict, claims, relations, confidence, isConfident }: Group,
  state: GroupState,
  all: boolean,
): GroupOutline {
  const reasons = reasonsOf(claims, relations).filter((reason) => all || reason.verdict !== 'same');
  const shown = all ? reasons : reasons.slice(0, mostReasons);
  const gravest = relations.find((relation) => relation.verdict === verdict);
  const match = all && gravest !== undefined ? `${gravest.match} (${Math.round(100 * confidence)} % sure)` : null;
  const decided = decidedInWords(state);
  return {
    title,
    verdict,
    isPossible: !isConfident,
    claims,
    decided,
    reasons: shown,
    match,
    moreReasons: reasons.length - shown.length,
  };
}

function decidedInWords({ status, isSeen, preferred, question, changes, by, at }: GroupState): string | null {
  const parts = [
    ...(changes.length > 0 ? ['open again, as the sources have changed'] : []),
    ...(status === 'open' ? (isSeen ? ['seen'] : []) : [status]),
    ...(preferred === null
      ? []
      : [`use “${preferred.claim.text}”${preferred.because === '' ? '' : `, because ${preferred.because}`}`]),
    ...(question === '' ? [] : [`to be asked: ${question}`]),
  ];
  if (parts.length === 0) return null;
  const who = [by, at?.slice(0, 10)].filter((part) => part !== undefined);
  return `${parts.join('; ')}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
}

/** Each once, the gravest first; those on values that another reason was given for come after the others of their verdict. */
function reasonsOf(claims: readonly AnyClaim[], relations: readonly Relation[]): Pick<Relation, 'verdict' | 'reason'>[] {
  const values = new Map(claims.map((claim) => [claim.id, valueOf(claim)]));
  const told = new Map<string, number>();
  const reasons = new Map<string, Pick<Relation, 'verdict' | 'reason'> & { readonly repeated: number }>();
  for (const { a, b, verdict, reason } of relations) {
    if (reasons.has(`${verdict} ${reason}`)) continue;
    const pair = [values.get(a), values.get(b)].sort().join(' ');
    const repeated = told.get(pair) ?? 0;
    told.set(pair, repeated + 1);
    reasons.set(`${verdict} ${reason}`, { verdict, reason, repeated });
  }
  return [...reasons.values()].sort((a, b) => gravity[b.verdict] - gravity[a.verdict] || a.repeated - b.repeated);
}

function valueOf(claim: AnyClaim): string {
  return JSON.stringify(claim.dimension === 'role' ? claim.role.head : claim.normalized);
}

function headingOf({ title, date, weekday, sources }: Event): readonly [string, ...string[]] {
  const day = dayInWords(date, weekday);
  return [title, ...(day === null ? [] : [day]), counted(sources.length, 'source')];
}

const fullDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekdayOnly = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

function dayInWords(date: string | null, weekday: number | null): string | null {
  if (date !== null) return fullDay.format(new Date(date)).replace(',', '');
  // 1 January 2024 was a Monday.
  return weekday === null ? null : weekdayOnly.format(new Date(Date.UTC(2024, 0, weekday)));
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
