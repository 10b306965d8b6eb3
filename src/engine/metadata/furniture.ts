import words from '#lexicon/page-furniture';
import labels from '#lexicon/publication-labels';

const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})`;
const counted = anyOf(words.counted);
const number = String.raw`\d[\d.,]*\s?(?:k|m|thousand|million)?\+?`;

const forms = [
  String.raw`(?:${anyOf(words.aroundCounts)}\s+)*${number}\s+${counted}`,
  String.raw`${counted}\s*[:(]?\s*${number}\s*\)?`,
  anyOf(words.alone),
  String.raw`\D{0,20}\d{1,2}.?${anyOf(labels.readingTime)}`,
  String.raw`${anyOf(labels.readingTime)}\W*\d{1,2}\s*\p{L}*`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

const headline = new RegExp(String.raw`^[^\p{L}\p{N}]*${anyOf(words.beforeHeadline)}[*_]*\s*:\s*[*_]*\s*\S.*[^.]$`, 'iu');

/**
 * Whether a line, or a part of one, is what a site puts around its texts: `12 comments`, `3 min read`, `Share`, `Advertisement`, or
 * the headline of another text: `Read more: Five things to know`.
 */
export function isFurniture(part: string): boolean {
  const plain = part.replaceAll('’', "'").replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})+])[^\p{L}\p{N})+]+$/gu, '');
  return forms.some((form) => form.test(plain)) || headline.test(part.replaceAll('’', "'"));
}
