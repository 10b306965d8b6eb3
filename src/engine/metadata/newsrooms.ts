import particles from '#lexicon/byline-particles';
import eventHeads from '#lexicon/event-heads';
import words from '#lexicon/newspaper-words';
import newsroomNames from '#lexicon/newsrooms';
import sectionNames from '#lexicon/page-sections';
import smallWords from '#lexicon/dateline-small-words';
import { isOrganizationName, isPersonName, isPlaceName } from '../entities/index.js';

/**
 * What a name on a line of its own is the name of: a newsroom of the list, something that is called as newspapers are, a person, a
 * place, a section of a paper, an authority or a company; `other` may be anything, a newsroom among them.
 */
export type NameClass = 'newsroom' | 'newspaper' | 'person' | 'place' | 'section' | 'organization' | 'event' | 'other';

const newsrooms = new Set(newsroomNames);
const sections = new Set(sectionNames);
const heads = new Set(words.heads);
const openers = new Set(words.openers);
const notBefore = new Set(words.notBefore);
const events = new Set(eventHeads);
const small = new Set([...particles, ...smallWords, ...words.smallWords]);
/** In words, “The” apart. */
const longestName = 5;

/** Classes a name; undefined for what is no name: words in small letters, a number, a long headline. */
export function classOfName(text: string): NameClass | undefined {
  const plain = text
    .replace(/^the\s+/i, '')
    .replaceAll('’', "'")
    .toLowerCase();
  if (newsrooms.has(plain)) return 'newsroom';
  if (!isName(text)) return undefined;
  const [first = '', ...others] = plain.split(/\s+/);
  const last = others.at(-1);
  if (sections.has(plain)) return 'section';
  if (last === undefined) return isPlaceName(text) ? 'place' : /^the\s/i.test(text) ? 'other' : 'section';
  if (events.has(last)) return 'event';
  if (heads.has(last) || openers.has(first)) return notBefore.has(others.at(-2) ?? first) ? 'person' : 'newspaper';
  if (isPlaceName(text)) return 'place';
  if (isPersonName(text)) return 'person';
  return isOrganizationName(text) ? 'organization' : 'other';
}

/** Whether a name in a byline is one of a newsroom, an authority or a company rather than of a person. */
export function isNewsroomName(name: string): boolean {
  const is = classOfName(name);
  return is === 'newsroom' || is === 'newspaper' || is === 'organization';
}

/** Whether every word begins with a capital, but for the small words between them. */
function isName(text: string): boolean {
  const parts = text.replace(/^The\s+/, '').split(/\s+/);
  if (parts.length > longestName || small.has(parts.at(-1) ?? '')) return false;
  return parts.every(
    (part, index) => /^\p{Lu}[\p{L}\p{M}'’.&-]*$/u.test(part) || (index > 0 && (part === '&' || small.has(part))),
  );
}
