import { say, type DraftVerdict, type Message, type Verdict } from '../engine/index.js';

/** How a verdict is told in a report. */
export const verdictWords: Readonly<Record<Verdict, Message>> = {
  same: say`same`,
  compatible: say`compatible`,
  conflict: say`conflict`,
};

const possible: Readonly<Record<Verdict, Message>> = {
  same: say`possible same`,
  compatible: say`possible compatible`,
  conflict: say`possible conflict`,
};

/** The verdict on a group, which may be one on what is only possibly one thing. */
export function groupVerdict({ verdict, isPossible }: { readonly verdict: Verdict; readonly isPossible: boolean }): Message {
  return isPossible ? possible[verdict] : verdictWords[verdict];
}

/** How a verdict on what a draft says is told. */
export const draftVerdictWords: Readonly<Record<DraftVerdict, Message>> = {
  contradicted: say`contradicted`,
  stale: say`stale`,
  'possibly-contradicted': say`possibly contradicted`,
  unsupported: say`unsupported`,
  'possibly-supported': say`possibly supported`,
  uncited: say`uncited`,
  supported: say`supported`,
};
