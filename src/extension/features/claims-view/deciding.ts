import * as vscode from 'vscode';
import { claimStatuses, type ClaimStatus, type DecideOnClaims } from '../../../protocol.js';
import { claimOf, type ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session/session.js';
import type { ClaimsTree } from './claims-tree.js';
import { askBecause, askNote, pickApart, pickStatus, pickVersion } from './prompts.js';
import { targetsOf, type Target } from './targets.js';
import { Triage } from './triage.js';

/** Keeps decisions, as one that is undone at once; whether it could. */
export type DecideAll = (decisions: readonly DecideOnClaims[]) => Promise<boolean>;

/** What an analyst decides on claims: by menus on rows, by the compare view, and by one key each, after which the next open claim is selected. */
export function registerDeciding(
  view: vscode.TreeView<ClaimsRow>,
  tree: ClaimsTree,
  session: Session,
  decide: DecideAll,
): vscode.Disposable {
  const triage = new Triage(view, tree);
  const command = (
    name: string,
    decisions: (targets: readonly Target[], given: readonly unknown[]) => Promise<readonly DecideOnClaims[] | undefined>,
  ) =>
    vscode.commands.registerCommand(name, async (...given: unknown[]) => {
      const selection = await triage.selection();
      const targets = targetsOf(given, selection, session);
      const decided = await decisions(targets, given);
      if (decided === undefined) return;
      // What another view says leaves the tree where it is.
      const isOfTree = claimOf(given[0]) === undefined || hasKind(given[0]);
      const isOfSelection = isOfTree && targets.some(({ group }) => selection.some((row) => claimOf(row)?.group === group.id));
      if (isOfSelection) await triage.decide(selection, () => decide(decided));
      else await decide(decided);
    });
  return vscode.Disposable.from(
    triage.listener,
    command('variorum.sameThing', (targets, given) => Promise.resolve(sameThing(targets, given))),
    command('variorum.differentThings', differentThings),
    command('variorum.useVersion', useVersion),
    command('variorum.setStatus', setStatus),
    command('variorum.markSeen', (targets) => Promise.resolve(onGroups(targets, (groups) => ({ kind: 'seen', groups })))),
    command('variorum.askAbout', async (targets) => {
      const note = targets.length === 0 ? '' : await askNote();
      return note === undefined ? undefined : onGroups(targets, (groups) => ({ kind: 'ask', groups, note }));
    }),
    command('variorum.askAgain', ([target]) =>
      Promise.resolve(target === undefined ? selectFirst() : [{ kind: 'ask-again', group: target.group.id }]),
    ),
    vscode.commands.registerCommand('variorum.nextOpen', () => triage.go(1)),
    vscode.commands.registerCommand('variorum.previousOpen', () => triage.go(-1)),
  );
}

/**
 * Several possible groups are each one thing; several of what is sure were kept apart, and are one. Where just one is selected, as the tree
 * follows the cursor, the places of the cursors are meant; not by a key in the tree, which says so.
 */
function sameThing(targets: readonly Target[], [first]: readonly unknown[]): readonly DecideOnClaims[] | undefined {
  const possible = targets.filter((target) => target.isPossible && target.version === undefined);
  if (possible.length > 0 && possible.length === targets.length)
    return possible.map(({ group }) => ({ kind: 'same-thing', group: group.id }));
  if (targets.length > 1) return [{ kind: 'join', claims: targets.map(({ group, version }) => version?.id ?? group.id) }];
  const places = vscode.window.visibleTextEditors.flatMap(({ document, selections }) =>
    selections.map(({ active: { line, character } }) => ({
      textDocument: { uri: document.uri.toString() },
      position: { line, character },
    })),
  );
  const rowsOnly = typeof first === 'object' && first !== null && 'rowsOnly' in first;
  if (!rowsOnly && places.length > 1) return [{ kind: 'join-places', places }];
  const how = vscode.l10n.t('Select two claims: rows of the Claims view, or places in texts beside each other.');
  vscode.window.setStatusBarMessage(how, 6000);
  return undefined;
}

async function differentThings(targets: readonly Target[]): Promise<readonly DecideOnClaims[] | undefined> {
  const [first] = targets;
  if (first === undefined) return selectFirst();
  const versions = targets.flatMap(({ group, version }) => (version !== undefined && group === first.group ? [version.id] : []));
  if (!first.isPossible && versions.length === targets.length && versions.length < first.group.versions.length)
    return [{ kind: 'part', group: first.group.id, versions }];
  const decisions: DecideOnClaims[] = [];
  for (const { group, isPossible } of targets) {
    const labels = isPossible ? group.sets : group.versions.map(({ value }) => value);
    const apart = labels.length === 2 ? [0] : await pickApart(labels);
    if (apart === undefined) return undefined;
    const ids = apart.flatMap((place) => group.versions[place]?.id ?? []);
    decisions.push(
      isPossible ? { kind: 'different-things', group: group.id, apart } : { kind: 'part', group: group.id, versions: ids },
    );
  }
  return decisions;
}

async function useVersion([target]: readonly Target[]): Promise<readonly DecideOnClaims[] | undefined> {
  if (target === undefined) return selectFirst();
  const version = target.version ?? (await pickVersion(target.group));
  const because = version === undefined ? undefined : await askBecause(version.value);
  if (version === undefined || because === undefined) return undefined;
  return [{ kind: 'use-version', group: target.group.id, version: version.id, because: because.trim() }];
}

/** @param given a key or another view says which status in the first argument */
async function setStatus(
  targets: readonly Target[],
  [first]: readonly unknown[],
): Promise<readonly DecideOnClaims[] | undefined> {
  if (targets.length === 0) return selectFirst();
  const status = statusIn(first) ?? (await pickStatus());
  return status === undefined ? undefined : onGroups(targets, (groups) => ({ kind: 'status', groups, status }));
}

function statusIn(given: unknown): ClaimStatus | undefined {
  const status: unknown = typeof given === 'object' && given !== null && 'status' in given ? given.status : undefined;
  return claimStatuses.find((each) => each === status);
}

function onGroups(targets: readonly Target[], make: (groups: string[]) => DecideOnClaims): readonly DecideOnClaims[] | undefined {
  const groups = [...new Set(targets.map(({ group }) => group.id))];
  return groups.length === 0 ? selectFirst() : [make(groups)];
}

function selectFirst(): readonly DecideOnClaims[] | undefined {
  vscode.window.setStatusBarMessage(vscode.l10n.t('Select a claim in the Claims view first.'), 4000);
  return undefined;
}

/** Whether it is a row of the tree, and not what another view gave. */
function hasKind(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'kind' in given;
}
