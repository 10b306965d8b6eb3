import * as l10n from '@vscode/l10n';
import german from '../../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { english, inWords as inWordsOf, wordsOf, type Argument, type Language } from '../../engine/index.js';

/** What the server can speak besides English; they come with it, so that every client has them, in a web worker, too. */
const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german };

let language: Language = english;

/**
 * Chooses what the server speaks from now on; its process, or worker, serves one client. English, where it knows no other.
 *
 * @param locale as the client's `initialize` has it: a BCP 47 tag such as `de` or `de-AT`
 */
export function speak(locale: string | undefined): void {
  const [primary = ''] = (locale ?? '').toLowerCase().split(/[-_]/);
  const contents = bundles[primary];
  l10n.config({ contents: contents ?? {} });
  language = contents === undefined ? english : { locale: primary, translate: (template, ...args) => l10n.t(template, ...args) };
}

/** What the server speaks. */
export function spoken(): Language {
  return language;
}

/** Puts what the engine tells into words. */
export function inWords(told: Argument): string {
  return inWordsOf(told, language);
}

/** What went wrong, for people. */
export function errorInWords(error: unknown): string {
  return inWords(wordsOf(error));
}
