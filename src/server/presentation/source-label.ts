import type { Source } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import type { SourceLabel } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { dayInWords } from './values-in-words.js';

/** A source as it is named to people. */
export function sourceLabelOf(uri: string, view: IndexView, folders: Folders): SourceLabel {
  const name = folders.nameOf(uri);
  const { title, published } = view.source(uri)?.metadata ?? {};
  return { uri, label: labelsOf(view).get(uri) ?? name, name, title: title ?? null, published: published ?? null };
}

const known = new WeakMap<IndexView, ReadonlyMap<string, string>>();

/** What the sources of an index are called, by URI; those are left out that have only their name. */
function labelsOf(view: IndexView): ReadonlyMap<string, string> {
  let labels = known.get(view);
  if (labels === undefined) known.set(view, (labels = distinctLabels([...view.index.sources.values()])));
  return labels;
}

/** Outlet or headline; where several are called so, with the day; where several still are, with the headline. */
function distinctLabels(sources: readonly Source[]): Map<string, string> {
  const labels = new Map<string, string>();
  const callWith = (parts: readonly (keyof typeof wordsOf)[], rest: readonly Source[]): void => {
    const called = rest.map((source) => ({ source, label: labelFrom(source, parts) }));
    const counts = new Map<string, number>();
    for (const { label } of called) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const { source, label } of called) if (label !== '') labels.set(source.uri, label);
    const [next] = further.filter((part) => !parts.includes(part));
    const repeated = called.filter(({ label }) => label !== '' && (counts.get(label) ?? 0) > 1).map(({ source }) => source);
    if (next !== undefined && repeated.length > 0) callWith([...parts, next], repeated);
  };
  callWith(['called'], sources);
  return labels;
}

/** What is added where the label before does not tell sources apart, in this order. */
const further = ['day', 'headline'] as const;

const wordsOf = {
  called: ({ metadata: { outlet, title } }: Source) => outlet ?? title,
  day: ({ metadata: { published } }: Source) => (published === undefined ? undefined : dayInWords(published)),
  headline: ({ metadata: { outlet, title } }: Source) => (outlet === undefined ? undefined : title),
};

function labelFrom(source: Source, parts: readonly (keyof typeof wordsOf)[]): string {
  return parts
    .flatMap((part) => wordsOf[part](source) ?? [])
    .map(oneLine)
    .join(', ');
}
