import type { Source, Span } from '../../../engine/index.js';
import { claimsIn } from '../../../engine/index.js';
import type { PassageKind, SimilarPassage } from '../../../annotation-protocol.js';
import { oneLine } from '../../../markdown.js';
import type { ServerContext } from '../../context.js';
import { shortened } from '../../presentation/shortened.js';
import { sourceLabelOf } from '../../presentation/source-label.js';
import type { IndexView } from '../../workspace/index-view.js';

/** More are not listed: nobody looks through them before they say yes. */
const mostPassages = 500;

const longestSentence = 160;

/**
 * Where else what an annotation marks stands, in any source, and is not yet what it says: the same words, in the same case. Of what is
 * to be taken out, the names and claims that are written so.
 */
export function similarPassages(id: string, view: IndexView, { annotations, anchors, folders }: ServerContext): SimilarPassage[] {
  const marked = [...annotations.all.values()].flat().find((each) => each.id === id);
  if (marked?.mark == null || marked.target.kind !== 'passage') return [];
  const { kind } = marked.mark;
  const words = marked.target.selector.exact;
  const known = anchors.marks();
  const found: SimilarPassage[] = [];
  for (const source of view.index.sources.values()) {
    const marks = (known.get(source.uri) ?? []).filter((mark) => mark.kind === kind);
    for (const span of placesOf(words, kind, source, view)) {
      if (marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
      if (found.length === mostPassages) return found;
      found.push({
        source: sourceLabelOf(source.uri, view, folders),
        uri: source.uri,
        range: view.range(source.uri, span),
        sentence: shortened(oneLine(view.sentenceAt({ ...span, uri: source.uri })), longestSentence),
      });
    }
  }
  return found;
}

function placesOf(words: string, kind: PassageKind, source: Source, view: IndexView): readonly Span[] {
  const isSo = ({ start, end }: Span): boolean => oneLine(source.text.slice(start, end)) === oneLine(words);
  switch (kind) {
    case 'not-a-name':
      return source.mentions.filter(isSo);
    case 'not-a-claim':
      return claimsIn(source).filter(isSo);
    case 'claim': {
      const claims = claimsIn(source);
      return wholeWords(words, source.text).filter(
        (span) => !claims.some((claim) => claim.start < span.end && span.start < claim.end),
      );
    }
    case 'person':
    case 'organization':
    case 'place': {
      const ofType = view.mentionsIn(source.uri).filter(({ entity }) => entity.type === kind);
      const isNamed = (span: Span): boolean =>
        ofType.some(({ mention }) => mention.start <= span.start && span.end <= mention.end);
      return wholeWords(words, source.text).filter((span) => !isNamed(span));
    }
  }
}

/** Where words stand in a text, not as a part of other words. */
function wholeWords(words: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isPart = /[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    if (!isPart) spans.push({ start, end });
  }
  return spans;
}
