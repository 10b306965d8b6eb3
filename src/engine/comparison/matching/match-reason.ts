import { intersect } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { shareDistinctiveValue } from '../features/distinctive-value.js';
import { isEventIndependent } from '../features/event-independence.js';
import { peopleStateOf } from '../features/people-states.js';
import { mayRecallSameTime, shareRecalledName } from '../features/recalled-event.js';
import { quoted } from '../verdicts/quoted.js';
import { listed, say, term, type Message } from '../../messages/index.js';

/** Says in one clause why two claims are taken to be about the same thing: `both are given for “villages”, in reports of one event`. */
export function matchReason(a: Claim, b: Claim, sameEvent: boolean): Message {
  return listed(subject(a, b), ...values(a, b), setting(a, b, sameEvent));
}

function subject({ about: a }: Claim, { about: b }: Claim): Message {
  if (a.anchor !== null && a.anchor === b.anchor) return say`both are reckoned from the same place`;
  if (a.head !== null && a.head === b.head)
    return a.subject === b.subject
      ? say`both are given for “${a.subject ?? ''}”`
      : say`“${a.subject ?? ''}” and “${b.subject ?? ''}” name the same thing`;
  if (intersect(a.predicates, b.predicates)) return say`both tell of the same act`;
  return a.subject === null || b.subject === null
    ? say`both are said in like words`
    : say`“${a.subject}” and “${b.subject}” are near in meaning`;
}

function values(a: Claim, b: Claim): Message[] {
  const state = peopleStateOf(a);
  const sameState = state !== null && state === peopleStateOf(b) ? [say`of people who are ${term(state)}`] : [];
  return shareDistinctiveValue(a, b) ? [...sameState, say`${quoted(a)} is hardly said twice by chance`] : sameState;
}

function setting(a: Claim, b: Claim, sameEvent: boolean): Message {
  if (a.uri === b.uri) return say`in one report`;
  if (a.frame.kind === 'background' && b.frame.kind === 'background')
    return shareRecalledName(a, b) ? say`recalling something of the same name` : say`recalling the same time`;
  if (isEventIndependent(a) && isEventIndependent(b)) return say`of what always holds`;
  if (sameEvent) return say`in reports of one event`;
  return mayRecallSameTime(a, b) ? say`in reports that are alike` : say`in reports that are alike, of different times`;
}
