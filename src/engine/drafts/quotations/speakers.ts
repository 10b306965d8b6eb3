import pronouns from '#lexicon/speaking-pronouns';
import reportingVerbs from '#lexicon/reporting-verbs';
import speechVerbs from '#lexicon/speech-verbs';
import type { LocatedMention } from '../../entities/index.js';
import type { Source } from '../../sources/index.js';
import type { Span } from '../../text/index.js';

const verb = new RegExp(String.raw`(?<!\p{L})(?:${[...reportingVerbs, ...speechVerbs].join('|')})(?!\p{L})`, 'giu');

/** A person that opens a sentence speaks in it, however that is put: `X praised it as “…”`. In UTF-16 units from its start. */
const opening = 60;

/** Farther from the verb a name is somebody else's. In UTF-16 units. */
const reach = 60;

/**
 * Who a text says has said what it quotes: the person nearest to the verb of saying in the sentence around the quotation; nobody where it
 * has no such verb, or names no person beside it.
 */
export function speakerOf({ text, blocks, mentions }: Source, quotation: Span): LocatedMention | undefined {
  const block = blocks.find(({ start, end }) => start <= quotation.start && quotation.end <= end);
  if (block === undefined) return undefined;
  const sentences = block.reading.sentences.map(({ start, end }) => ({ start: start + block.start, end: end + block.start }));
  const around = sentences.filter(({ start, end }) => start < quotation.end && quotation.start < end);
  const [from, to] = [around[0]?.start ?? quotation.start, around.at(-1)?.end ?? quotation.end];
  const isOutside = ({ start, end }: Span): boolean =>
    from <= start && end <= to && (end <= quotation.start || start >= quotation.end);
  const people = mentions.filter((each) => each.type === 'person' && isOutside(each));
  const verbs = Array.from(text.slice(from, to).matchAll(verb), ({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  })).filter(isOutside);
  let nearest: { readonly mention: LocatedMention; readonly distance: number } | undefined;
  for (const mention of people) {
    for (const said of verbs) {
      const distance = Math.max(said.start - mention.end, mention.start - said.end);
      const between = text.slice(
        Math.min(quotation.end, mention.end, said.end),
        Math.max(quotation.start, mention.start, said.start),
      );
      if (isSomebodyElse(between, text.slice(quotation.start, quotation.end))) continue;
      if (distance <= reach && distance < (nearest?.distance ?? Infinity)) nearest = { mention, distance };
    }
  }
  if (nearest !== undefined || verbs.length > 0) return nearest?.mention;
  const [only, ...others] = people;
  const isSubject = only !== undefined && others.length === 0 && only.start - from < opening && only.end <= quotation.start;
  return isSubject && !/^['’]s?\b/.test(text.slice(only.end, only.end + 3)) ? only : undefined;
}

const another = new RegExp(String.raw`[;"“”«»]|(?<!\p{L})(?:${pronouns.join('|')})(?!\p{L})`, 'iu');

/** Whether what stands between a speaker and a quotation, which may be a part of it, brings in another speaker or another quotation. */
function isSomebodyElse(between: string, quotation: string): boolean {
  return another.test(between.replace(quotation, '').replace(/^["“”«»]|["“”«»]$/g, ''));
}
