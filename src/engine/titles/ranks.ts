import emptyNounWords from '#lexicon/empty-nouns';
import ordinalWords from '#lexicon/ordinal-words';
import { complementOf, nounPhrase, withoutArticle, type ClaimInTree } from '../frames/index.js';
import { measuredBy, ofNoun } from './context.js';
import { worth, type Title } from './title.js';

/** `rank of the quake`, `which round of talks`, `time since the last visit` */
export function rankTitle(place: ClaimInTree): Title | null {
  const { claim, tree, top, number, attachment } = place;
  const { rank } = claim.quantity;
  if (rank === undefined) return null;
  const thing = number.has(top) ? (measuredBy(place, 'of') ?? null) : top;
  const phrase = thing === null ? null : withoutArticle(nounPhrase(tree, thing, number).text);
  const more = thing === null ? '' : complementOf(tree, thing, top, ['nmod', 'acl']);
  const whole = phrase === null ? null : more === '' || phrase.endsWith(more) ? phrase : `${phrase} ${more}`;
  if (claim.about.aspect === 'since') {
    const opening = ordinals.get(rank.order) === 1 ? 'time since the last' : `time in which it is the ${rank.order}`;
    return { text: `${opening} ${whole ?? 'time'}`, worth: whole === null || emptyNouns.has(whole) ? worth.bare : worth.told };
  }
  if (attachment.as === 'predicate' && rank.kind === 'superlative' && tree.upos(attachment.subject) !== 'PRON')
    return ofNoun(place, 'rank', attachment.subject);
  if (whole === null) return null;
  return rank.kind === 'ordinal'
    ? { text: `which ${whole}`, worth: more === '' ? worth.bare : worth.told }
    : { text: `rank of ${/['’]s /.test(whole) ? '' : 'the '}${whole}`, worth: worth.told };
}

const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(ordinalWords));

/** Nouns that say nothing of their own: the first time, but of what. */
const emptyNouns = new Set(emptyNounWords);
