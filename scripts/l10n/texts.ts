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

const namespace = "import * as l10n from '@vscode/l10n';\n";

/** All that a user of the window is told by code, in English: by the client, its webviews, the server and what it is made of. */
export async function textsForUsers(): Promise<Bundle> {
  const messages = filesIn('engine', 'files', 'disk', 'bibliography', 'exchange', 'reports').filter((text) =>
    /\bsay`/.test(text),
  );
  // Each part is looked through as one text, since what looks them through takes its time for each. Below the server nothing speaks a language yet:
  // there the tag of a message marks what will be told.
  const below = namespace + messages.join('\n').replace(/\bsay`/g, 'l10n.t`');
  const told = await textsIn([...['extension', 'webview', 'server'].map((room) => filesIn(room).join('\n')), below]);
  return { ...told, ...Object.fromEntries(terms.map((term) => [term, term])) };
}

function filesIn(...rooms: readonly string[]): string[] {
  const paths = globSync(`src/{${rooms.join(',')},}/**/*.ts`, { cwd: fromRoot() }).sort();
  return paths.map((path) => readFileSync(fromRoot(path), 'utf8'));
}

async function textsIn(texts: readonly string[]): Promise<Bundle> {
  const said = await getL10nJson(texts.map((contents) => ({ contents, extension: '.ts' as const })));
  return said as Bundle;
}
