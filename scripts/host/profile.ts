import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteAtExit } from '../common/cleanup.js';
import { manifestField } from '../common/manifest.js';
import { root } from '../common/paths.js';

/** The folders one run of the server works in: fresh, under the system's folder for temporary files. */
export interface Profile {
  readonly data: string;
  readonly extensions: string;
  /** Deletes them; happens at the end of this process anyway. */
  readonly delete: () => void;
}

/** A window that shows the workspace and the extension, and nothing that would ask or distract. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** Makes a profile with our settings and `more`, and with this extension installed by a link if `installed`. */
export function createProfile(options: { installed: boolean; more?: Readonly<Record<string, unknown>> }): Profile {
  const data = mkdtempSync(join(tmpdir(), 'variorum-profile-'));
  const discard = deleteAtExit(data);
  const text = JSON.stringify({ ...settings, ...options.more }, null, 2);
  for (const scope of ['User', 'Machine']) {
    const folder = join(data, 'data', scope);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), text);
  }
  const extensions = join(data, 'extensions');
  mkdirSync(extensions);
  const folderName = `${manifestField('publisher')}.${manifestField('name')}-${manifestField('version')}`;
  if (options.installed) symlinkSync(root, join(extensions, folderName), 'junction');
  return { data, extensions, delete: discard };
}
