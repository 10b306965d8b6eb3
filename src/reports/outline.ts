import {
  gravity,
  inWords,
  say,
  type AnyClaim,
  type ClaimStatus,
  type Event,
  type Group,
  type GroupState,
  type Language,
  type Message,
  type Relation,
  type Verdict,
} from '../engine/index.js';
import type { ReportOptions, ShownIndex } from './types.js';

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
  readonly reasons: readonly Reason[];
  /** Why its claims are taken to be about the same thing, with how sure that is; `null` unless everything is asked for. */
  readonly match: string | null;
  /** How many more there are. */
  readonly moreReasons: number;
}

interface Reason {
  readonly verdict: Verdict;
  /** In words. */
  readonly reason: string;
}

/** In a large group nearly every pair of claims has a reason of its own: the first few show what it is about. */
const mostReasons = 5;

/** @param all whether to take agreeing claims and every reason too */
export function outline({ events, groups, states }: ShownIndex, options: ReportOptions): EventOutline[] {
  const { all, language } = options;
  return events.flatMap((event) => {
    const shown = groups.filter((group) => group.event === event.id && (all || group.verdict !== 'same'));
    return shown.length === 0
      ? []
      : [
          {
            event,
            heading: headingOf(event, language),
            groups: shown.map((group) => outlineOf(group, states.of(group), options)),
          },
        ];
  });
}

/** One line: how many groups there are of each verdict, and how many that may differ are not shown. */
export function summary({ groups, possibleGroups, sources }: ShownIndex, language: Language): string {
  const certain = groups.filter(({ isConfident }) => isConfident);
  const count = (verdict: Verdict): number => certain.filter((group) => group.verdict === verdict).length;
  const possible = groups.length - certain.length;
  const hidden = possibleGroups.filter(({ verdict }) => verdict !== 'same').length;
  const [conflicts, differences, agreements] = [count('conflict'), count('compatible'), count('same')];
  const sure = say`${conflictsInWords(conflicts)}, ${differencesInWords(differences)} and ${agreementsInWords(agreements)} in ${sourcesInWords(sources.size)}`;
  const shown = possible === 0 ? sure : say`${sure}; ${possible} possible`;
  return inWords(hidden === 0 ? shown : say`${shown}; ${hidden} more possibly differ (--possible prints them)`, language);
}

function outlineOf(
  { title, verdict, claims, relations, confidence, isConfident }: Group,
  state: GroupState,
  { all, language }: ReportOptions,
): GroupOutline {
  const reasons = reasonsOf(claims, relations, language).filter((reason) => all || reason.verdict !== 'same');
  const shown = all ? reasons : reasons.slice(0, mostReasons);
  const gravest = relations.find((relation) => relation.verdict === verdict);
  const match =
    all && gravest !== undefined ? inWords(say`${gravest.match} (${Math.round(100 * confidence)} % sure)`, language) : null;
  const decided = decidedInWords(state, language);
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

function decidedInWords({ status, isSeen, preferred, question, changes, by, at }: GroupState, language: Language): string | null {
  const parts: Message[] = [
    ...(changes.length > 0 ? [say`open again, as the sources have changed`] : []),
    ...(status === 'open' ? (isSeen ? [say`seen`] : []) : [statusWords[status]]),
    ...(preferred === null
      ? []
      : [
          preferred.because === ''
            ? say`use “${preferred.claim.text}”`
            : say`use “${preferred.claim.text}”, because ${preferred.because}`,
        ]),
    ...(question === '' ? [] : [say`to be asked: ${question}`]),
  ];
  if (parts.length === 0) return null;
  const who = [by, at?.slice(0, 10)].filter((part) => part !== undefined);
  return `${parts.map((part) => inWords(part, language)).join('; ')}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
}

const statusWords: Readonly<Record<Exclude<ClaimStatus, 'open'>, Message>> = {
  verified: say`verified`,
  disputed: say`disputed`,
  superseded: say`superseded`,
};

/** Each once, the gravest first; those on values that another reason was given for come after the others of their verdict. */
function reasonsOf(claims: readonly AnyClaim[], relations: readonly Relation[], language: Language): Reason[] {
  const values = new Map(claims.map((claim) => [claim.id, valueOf(claim)]));
  const seen = new Map<string, number>();
  const reasons = new Map<string, Reason & { readonly repeated: number }>();
  for (const { a, b, verdict, reason: told } of relations) {
    const reason = inWords(told, language);
    if (reasons.has(`${verdict} ${reason}`)) continue;
    const pair = [values.get(a), values.get(b)].sort().join(' ');
    const repeated = seen.get(pair) ?? 0;
    seen.set(pair, repeated + 1);
    reasons.set(`${verdict} ${reason}`, { verdict, reason, repeated });
  }
  return [...reasons.values()].sort((a, b) => gravity[b.verdict] - gravity[a.verdict] || a.repeated - b.repeated);
}

function valueOf(claim: AnyClaim): string {
  return JSON.stringify(claim.dimension === 'role' ? claim.role.head : claim.normalized);
}

function headingOf({ title, date, weekday, sources }: Event, language: Language): readonly [string, ...string[]] {
  const day = dayInWords(date, weekday, language.locale);
  return [title, ...(day === null ? [] : [day]), inWords(sourcesInWords(sources.length), language)];
}

const fullDay = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function dayInWords(date: string | null, weekday: number | null, locale: string): string | null {
  if (date !== null) return new Intl.DateTimeFormat(locale, fullDay).format(new Date(date)).replace(',', '');
  // 1 January 2024 was a Monday.
  if (weekday === null) return null;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

function conflictsInWords(count: number): Message {
  return count === 1 ? say`1 conflict` : say`${count} conflicts`;
}

function differencesInWords(count: number): Message {
  return count === 1 ? say`1 compatible difference` : say`${count} compatible differences`;
}

function agreementsInWords(count: number): Message {
  return count === 1 ? say`1 agreement` : say`${count} agreements`;
}

function sourcesInWords(count: number): Message {
  return count === 1 ? say`1 source` : say`${count} sources`;
}
