import { readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';
import peopleStates from '#lexicon/people-states';
import durations from '#lexicon/durations-in-words';
import interchangedUnits from '#lexicon/interchanged-units';
import unitNames from '#lexicon/unit-names';
import units from '#lexicon/units';
import { fromRoot } from '../common/paths.js';

/** Texts by what they are in English. */
export type Bundle = Readonly<Record<string, string>>;

/** Words of the lexicon that messages tell as ours, see `term` of the engine. */
const terms: readonly string[] = [
  ...Object.values(unitNames),
  ...Object.keys(durations).flatMap((unit) => [unit, `${unit}s`]),
  ...units.filter(({ dimension }) => dimension === 'duration').flatMap(({ name }) => [name, `${name}s`]),
  ...Object.keys(interchangedUnits),
  ...peopleStates.states,
  ...peopleStates.casualty,
  ...peopleStates.nouns,
].filter((word) => /\p{L}{2}/u.test(word));

/** All that a user of the window is told by code, in English: by the client, its webviews, the server and what it is made of. */
export async function textsForUsers(): Promise<Bundle> {
  const told = await textsIn(['extension', 'webview'], (contents) => contents);
  const server = await textsIn(['server'], (contents) => contents);
  // Below the server nothing speaks a language yet: the tag of a message marks what will be told.
  const messages = await textsIn(['engine', 'files', 'disk', 'bibliography', 'exchange', 'reports'], (contents) =>
    /\bsay`/.test(contents) ? `import * as l10n from '@vscode/l10n';\n${contents.replace(/\bsay`/g, 'l10n.t`')}` : '',
  );
  return { ...told, ...server, ...messages, ...Object.fromEntries(terms.map((term) => [term, term])) };
}

async function textsIn(folders: readonly string[], prepare: (contents: string) => string): Promise<Bundle> {
  const paths = globSync(`src/{${folders.join(',')},}/**/*.ts`, { cwd: fromRoot() }).sort();
  const said = await getL10nJson(
    paths.map((path) => ({ contents: prepare(readFileSync(fromRoot(path), 'utf8')), extension: '.ts' as const })),
  );
  return said as Bundle;
}
