import bodiesOfPeople from '#lexicon/bodies-of-people';
import roleStatementPrepositions from '#lexicon/role-statement-prepositions';
import roleVerbs from '#lexicon/role-verbs';
import servingVerbs from '#lexicon/serving-verbs';
import { byWord } from '../language/index.js';
import { nounClassOf } from '../wordnet/index.js';
import { complementEnd, objectEnd, phraseAt, type RolePhrase } from './role-phrase.js';
import { adverbs, articles, possessors } from './role-words.js';
import { isPossessive, textAt, type NameInSentence, type SentenceWithNames } from './sentence-with-names.js';

/** Verbs that make a role of their object. */
const offices = byWord(roleVerbs);

const serving = new Set(servingVerbs);

const bodies = new Set(bodiesOfPeople);

const prepositions = new Set(roleStatementPrepositions);

/**
 * The roles that verbs tell of a name: `X, who heads the delegation`, `X is a former minister`, `X, who serves as envoy`.
 *
 * @param start of the name with its title
 * @param end of what stands beside the name
 */
export function statementsOn(sentence: SentenceWithNames, name: NameInSentence, start: number, end: number): RolePhrase[] {
  const { keys } = sentence;
  if (isPossessive(sentence, name.end)) return [];
  let at = end;
  if (textAt(sentence, at) === ',') at++;
  const isRelative = keys[at] === 'who';
  if (isRelative) at++;
  // `The wife of X is a teacher`
  else if (
    prepositions.has(keys[start - 1] ?? '') ||
    (end === name.end && at > end) ||
    textAt(sentence, start - 1) === "'s" ||
    keys[start - 1] === 'and'
  )
    return [];
  const first = toldFrom(sentence, at, isRelative);
  if (first === undefined) return [];
  // `who served as minister and is now an adviser`
  const second = keys[first.end] === 'and' ? toldFrom(sentence, first.end + 1, isRelative) : undefined;
  return second === undefined ? [first] : [first, second];
}

function toldFrom(sentence: SentenceWithNames, start: number, isRelative: boolean): RolePhrase | undefined {
  const { keys } = sentence;
  let at = start;
  let former = false;
  for (let said = adverbs.get(keys[at] ?? ''); said !== undefined; said = adverbs.get(keys[at] ?? '')) {
    former ||= said === 'former';
    at++;
  }
  const phrase = toldBy(sentence, at, isRelative);
  return former && phrase !== undefined ? { ...phrase, former, saidFrom: start } : phrase;
}

function toldBy(sentence: SentenceWithNames, verb: number, isRelative: boolean): RolePhrase | undefined {
  const { keys } = sentence;
  const key = keys[verb] ?? '';
  const office = offices.get(key);
  if (office !== undefined) return isRelative ? officeOf(sentence, verb, office) : undefined;
  if (key === 'is') return stated(sentence, adverbs.get(keys[verb + 1] ?? '') === 'present' ? verb + 2 : verb + 1);
  return serving.has(key) && keys[verb + 1] === 'as' ? stated(sentence, verb + 2) : undefined;
}

function stated(sentence: SentenceWithNames, start: number): RolePhrase | undefined {
  const phrase = phraseAt(sentence, start);
  return phrase?.isWhole === true && (phrase.head.listed || phrase.end > phrase.headFirst + 1) ? phrase : undefined;
}

/** `heads the delegation`: whose object is a body of people. */
function officeOf(sentence: SentenceWithNames, verb: number, concept: string): RolePhrase | undefined {
  const { keys, names } = sentence;
  const object = objectEnd(sentence, verb + 1, verb + 12);
  if (object === undefined) return undefined;
  const last = names[object - 1];
  const isBody = last === undefined ? isBodyOfPeople(keys[object - 1] ?? '') : last.mention.type === 'organization';
  if (!isBody || (articles.has(keys[verb + 1] ?? '') && keys[verb + 1] !== 'the' && !possessors.has(keys[verb + 1] ?? '')))
    return undefined;
  return {
    first: verb,
    end: complementEnd(sentence, object),
    head: { concept, length: 1, listed: true },
    headFirst: verb,
    isWhole: true,
  };
}

function isBodyOfPeople(key: string): boolean {
  return bodies.has(key) || (nounClassOf(key) === 'group' && !key.endsWith('s'));
}
