import { intersect } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { shareDistinctiveValue } from '../features/distinctive-value.js';
import { isEventIndependent } from '../features/event-independence.js';
import { peopleStateOf } from '../features/people-states.js';
import { mayRecallSameTime, shareRecalledName } from '../features/recalled-event.js';
import { quoted } from '../verdicts/quoted.js';

/** Says in one clause why two claims are taken to be about the same thing: `both are given for “villages”, in reports of one event`. */
export function matchReason(a: Claim, b: Claim, sameEvent: boolean): string {
  const signs = [subject(a, b), ...values(a, b), setting(a, b, sameEvent)];
  return signs.join(', ');
}

function subject({ about: a }: Claim, { about: b }: Claim): string {
  if (a.anchor !== null && a.anchor === b.anchor) return `both are reckoned from the same place`;
  if (a.head !== null && a.head === b.head)
    return a.subject === b.subject
      ? `both are given for “${a.subject}”`
      : `“${a.subject}” and “${b.subject}” name the same thing`;
  if (intersect(a.predicates, b.predicates)) return 'both tell of the same act';
  return a.subject === null || b.subject === null
    ? 'both are said in like words'
    : `“${a.subject}” and “${b.subject}” are near in meaning`;
}

function values(a: Claim, b: Claim): string[] {
  const state = peopleStateOf(a);
  const sameState = state !== null && state === peopleStateOf(b) ? [`of people who are ${state}`] : [];
  return shareDistinctiveValue(a, b) ? [...sameState, `${quoted(a)} is hardly said twice by chance`] : sameState;
}

function setting(a: Claim, b: Claim, sameEvent: boolean): string {
  if (a.uri === b.uri) return 'in one report';
  if (a.frame.kind === 'background' && b.frame.kind === 'background')
    return shareRecalledName(a, b) ? 'recalling something of the same name' : 'recalling the same time';
  if (isEventIndependent(a) && isEventIndependent(b)) return 'of what always holds';
  if (sameEvent) return 'in reports of one event';
  return mayRecallSameTime(a, b) ? 'in reports that are alike' : 'in reports that are alike, of different times';
}
