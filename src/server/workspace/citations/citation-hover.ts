import * as l10n from '@vscode/l10n';
import type { AnyClaim } from '../../../engine/index.js';
import { escapeMarkdown, oneLine } from '../../../markdown.js';
import type { StyledFormatter } from '../formatter.js';
import type { IndexView } from '../index-view.js';
import type { References } from '../references.js';
import type { KeyInDraft } from './keys-in-drafts.js';

const mostSaid = 5;

/**
 * A reference as it is laid out, and what its source says about what the sentence around the citation says. Source texts are escaped.
 *
 * @param formatter `undefined` where the style is not to be had
 */
export function citationHover(
  { draft, cited: { key, start } }: KeyInDraft,
  view: IndexView,
  references: References,
  formatter: StyledFormatter | undefined,
): string {
  const located = references.of(draft.uri).entry(key);
  if (located === undefined) return l10n.t`No reference has the key ${`\`${key.replaceAll('`', '')}\``}.`;
  const [reference = ''] = formatter?.bibliography([located.entry.item]) ?? [];
  const source = references.sourceOfKey([...view.index.sources.values()])(key, draft.uri);
  const said = source === undefined ? [] : saidBy(source, start, draft.uri, view);
  return [
    escapeMarkdown(reference === '' ? key : reference),
    ...said.map(({ title, claim }) => `- ${escapeMarkdown(title)}: **${escapeMarkdown(oneLine(claim.text))}**`),
    ...(source === undefined ? [`*${l10n.t`Its text is not among the sources.`}*`] : []),
  ].join('\n');
}

/** What a source says on the claims of the sentence before or around an offset of a draft. */
function saidBy(
  source: string,
  at: number,
  uri: string,
  view: IndexView,
): { readonly title: string; readonly claim: AnyClaim }[] {
  const statements = view.draft(uri)?.statements ?? [];
  // A citation behind a full stop belongs to the sentence before it.
  const nearest = statements.filter(({ claim }) => claim !== undefined && claim.sentence.start <= at).at(-1)?.claim
    ?.sentence.start;
  return statements
    .filter(({ claim }) => claim !== undefined && claim.sentence.start === nearest)
    .flatMap(({ evidence, group }) =>
      evidence.filter(({ claim }) => claim.uri === source).map(({ claim }) => ({ title: group?.title ?? '', claim })),
    )
    .slice(0, mostSaid);
}
