import { userInfo } from 'node:os';
import * as vscode from 'vscode';

/** What is used of the API that VS Code's own extension for git gives others (extensions/git/src/api/git.d.ts). */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

/** Who annotates and decides: as the setting says, as git calls the author, else as the system calls the user. */
export async function authorName(): Promise<string> {
  const set = vscode.workspace.getConfiguration('variorum').get<string>('author', '').trim();
  if (set !== '') return set;
  return (await nameInGit()) ?? userInfo().username;
}

async function nameInGit(): Promise<string | undefined> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (git?.isActive !== true) return undefined;
  try {
    const [repository] = git.exports.getAPI(1).repositories;
    const name = (await repository?.getConfig('user.name'))?.trim();
    return name === '' ? undefined : name;
  } catch {
    // Git is switched off, or has no such setting.
    return undefined;
  }
}
