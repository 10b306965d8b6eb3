import * as l10n from '@vscode/l10n';
import type { Change, Group, GroupState as DecidedState, LearnedRule } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import type { GroupState } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { versionWith, type ClaimVersion } from './claim-versions.js';
import { sourceLabelOf } from './source-label.js';
import { claimStatuses } from '../../protocol.js';
import { statusInWords } from './status-in-words.js';

/** What was decided of a group, as clients are told; drafts have no part in it. */
export function stateOf(group: Group, versions: readonly ClaimVersion[], view: IndexView, folders: Folders): GroupState {
  const { status, isSeen, preferred, question, changes, by, at } = view.index.states.of(view.amongSources(group) ?? group);
  const used = preferred === null ? undefined : versionWith(versions, preferred.claim.id)?.claims[0];
  return {
    status,
    isSeen,
    preferred:
      preferred === null || used === undefined
        ? null
        : { version: used.id, value: oneLine(preferred.claim.text), because: oneLine(preferred.because) },
    question: oneLine(question),
    changes: [...new Set(changes.map((change) => changeInWords(change, view, folders)))],
    by: oneLine(by ?? ''),
    at: at ?? '',
  };
}

/** Whether nobody has said anything of a group that would settle it, or that it was looked at. */
export function isOpen({ status, isSeen }: Pick<DecidedState, 'status' | 'isSeen'>): boolean {
  return status === claimStatuses[0] && !isSeen;
}

function changeInWords({ kind, uri, text }: Change, view: IndexView, folders: Folders): string {
  const { label } = sourceLabelOf(uri, view, folders);
  const quoted = l10n.t`“${oneLine(text)}”`;
  if (kind === 'added') return l10n.t`${label} adds ${quoted}`;
  if (kind === 'apart') return l10n.t`${quoted} of ${label} is not compared with the rest any more`;
  return view.source(uri) === undefined ? l10n.t`${label} is gone` : l10n.t`${label} does not say ${quoted} any more`;
}

/** `you said that people killed (Bergen) and people killed (Oslo) are not the same thing` */
export function ruleInWords({ kinds: [one, other], by }: LearnedRule): string {
  const kind = ({ about, names }: LearnedRule['kinds'][number]): string =>
    oneLine(names.length === 0 ? about : `${about} (${names.join(', ')})`);
  return by === ''
    ? l10n.t`it was said that ${kind(one)} and ${kind(other)} are not the same thing`
    : l10n.t`${oneLine(by)} said that ${kind(one)} and ${kind(other)} are not the same thing`;
}

/** What an analyst has decided, a line each; none where nothing was. */
export function decidedInWords({ status, isSeen, preferred, question, changes, by, at }: GroupState): string[] {
  const lines = [
    ...(status === 'open' ? [] : [statusInWords(status)]),
    ...(isSeen && status === 'open' ? [l10n.t`seen`] : []),
    ...(preferred === null
      ? []
      : [
          preferred.because === ''
            ? l10n.t`use “${preferred.value}”`
            : l10n.t`use “${preferred.value}”, because ${preferred.because}`,
        ]),
    ...(question === '' ? [] : [l10n.t`to be asked: ${question}`]),
    ...(changes.length === 0 ? [] : [l10n.t`open again: ${changes.join('; ')}`]),
  ];
  const who = [by, at.slice(0, 10)].filter((part) => part !== '').join(', ');
  return lines.map(
    (line, index) => `${line.charAt(0).toUpperCase()}${line.slice(1)}${index === 0 && who !== '' ? ` (${who})` : ''}`,
  );
}
