import type { Mention } from '../entities/index.js';
import { overlaps, type Sentence, type Span } from '../text/index.js';
import { appositionBefore, appositionsAfter } from './appositions.js';
import { roleOf } from './role-of-phrase.js';
import type { RolePhrase } from './role-phrase.js';
import { statementsOn } from './role-statements.js';
import { sentenceWithNames, type NameInSentence, type SentenceWithNames } from './sentence-with-names.js';
import { honorificBefore, titlesBefore } from './titles.js';
import type { RoleForm, RoleStatement } from './types.js';

/**
 * Reads the roles that a block of text gives people: before their names, beside them, and in statements. What stands in a
 * quotation is someone else's word and is left out, and so is what the text itself does not vouch for (`the alleged leader`).
 *
 * @param mentions the names of the same block; all offsets are those of the tokens
 */
export function readRoles(sentences: readonly Sentence[], mentions: readonly Mention[]): RoleStatement[] {
  const people = mentions.filter(({ type }) => type === 'person');
  if (people.length === 0) return [];
  let quoting = false;
  return sentences.flatMap((sentence) => {
    const quotes = quotesOf(sentence, quoting);
    quoting = quotes.goesOn;
    if (!people.some((mention) => overlaps(sentence, mention))) return [];
    const named = sentenceWithNames(
      sentence,
      mentions.filter((mention) => overlaps(sentence, mention)),
    );
    const names = [...new Set(named.names)].filter((name) => name?.mention.type === 'person');
    const found = names.flatMap((name) => (name === undefined ? [] : rolesOf(named, name)));
    return distinct(found.map((role) => ({ ...role, sentence: { start: sentence.start, end: sentence.end } }))).filter(
      (role) => !quotes.spans.some((span) => overlaps(span, role)),
    );
  });
}

type Found = Omit<RoleStatement, 'sentence'>;

function rolesOf(named: SentenceWithNames, name: NameInSentence): Found[] {
  const titles = titlesBefore(named, name);
  const start = titles[0]?.first ?? honorificBefore(named, name.first);
  const before = appositionBefore(named, name, start);
  const after = appositionsAfter(named, name);
  const found = (phrase: RolePhrase, form: RoleForm): Found => ({
    ...spanOf(named, phrase),
    bearer: name.mention,
    role: roleOf(named, phrase, form),
  });
  return [
    ...(before === undefined ? [] : [found(before, 'apposition')]),
    ...titles.map((phrase) => found(phrase, 'title')),
    ...after.phrases.map((phrase) => found(phrase, 'apposition')),
    ...statementsOn(named, name, start, after.end).map((phrase) => found(phrase, 'statement')),
  ];
}

/** `once the minister` is no role without its `once`. */
function spanOf({ tokens }: SentenceWithNames, { first, end, saidFrom }: RolePhrase): Span {
  return { start: tokens[saidFrom ?? first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** One role a place: what two ways of reading find counts once. */
function distinct(roles: readonly RoleStatement[]): RoleStatement[] {
  return roles.filter((role, index) => !roles.slice(0, index).some((other) => overlaps(role, other)));
}

/** The quotations in a sentence. @param quoting whether it begins in one */
function quotesOf(
  { tokens, start, end }: Sentence,
  quoting: boolean,
): { readonly spans: readonly Span[]; readonly goesOn: boolean } {
  const spans: Span[] = [];
  let from = quoting ? start : null;
  for (const token of tokens) {
    const opens = token.text === '“' || (token.text === '"' && from === null);
    if (opens) from ??= token.start;
    else if ((token.text === '”' || token.text === '"') && from !== null) {
      spans.push({ start: from, end: token.start });
      from = null;
    }
  }
  if (from !== null) spans.push({ start: from, end });
  return { spans, goesOn: from !== null };
}
