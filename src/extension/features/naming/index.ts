import * as vscode from 'vscode';
import { clientCommands, type Decide, type DecideParams } from '../../../protocol.js';
import type { EntitiesRow } from '../../rows/entity-rows.js';
import type { Session } from '../../session/session.js';
import type { DecisionWriter } from '../../decision-writer.js';
import { pickEntity, pickSpelling, pickType } from './pickers.js';
import { findTarget, placeOf, type Target } from './target.js';

/**
 * Commands by which the analyst decides on names, for a row of the tree, an id, or the name at the cursor.
 *
 * @param selectedRow the row that is selected in the tree of entities
 */
export function register(
  session: Session,
  decisions: DecisionWriter,
  selectedRow: () => EntitiesRow | undefined,
): vscode.Disposable {
  const decide = async ({ uri }: Target, what: Decide): Promise<void> => {
    await decisions.decide({ decide: what, ...(uri !== undefined && { textDocument: { uri } }) });
  };
  const find = async (given: unknown): Promise<Target | undefined> => {
    const target = await findTarget(given, session, selectedRow);
    if (target === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name here.'), 4000);
    return target;
  };
  const command = (name: string, run: (target: Target, given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (given: unknown) => {
      const target = await find(given);
      if (target !== undefined) await run(target, given);
    });

  return vscode.Disposable.from(
    decisions,
    vscode.commands.registerCommand(clientCommands.decide, (params: DecideParams) => decisions.decide(params)),
    vscode.commands.registerCommand('variorum.undoDecision', () => decisions.undo()),
    command(clientCommands.merge, async (target) => {
      const other = await pickEntity(target.entity, session);
      if (other !== undefined) await decide(target, { kind: 'merge', entity: target.entity.id, other: other.id });
    }),
    command('variorum.splitEntity', async (target, given) => {
      const place = placeOf(given);
      if (place !== undefined) return decide(target, { kind: 'split-mention', ...place });
      const spelling = target.spelling ?? (await pickSpelling(target.entity));
      if (spelling !== undefined) await decide(target, { kind: 'split', entity: target.entity.id, spelling });
    }),
    command('variorum.renameEntity', async (target) => {
      const { name, id } = target.entity;
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Rename “{0}”', name),
        prompt: vscode.l10n.t('The name it is shown by. Its sources stay as they are.'),
        value: name,
        validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name must not be empty.') : undefined),
      });
      if (typed !== undefined && typed.trim() !== name) await decide(target, { kind: 'rename', entity: id, name: typed });
    }),
    command(clientCommands.retype, async (target) => {
      const type = await pickType(target.entity);
      if (type !== undefined) await decide(target, { kind: 'retype', entity: target.entity.id, type });
    }),
    command('variorum.notAName', (target) =>
      decide(target, {
        kind: 'not-a-name',
        entity: target.entity.id,
        ...(target.spelling !== undefined && { spellings: [target.spelling] }),
      }),
    ),
  );
}
