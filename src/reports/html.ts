import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inWords, say, type AnyClaim, type Language, type Message } from '../engine/index.js';
import { numberLine } from './number-line.js';
import { outline, summary, type EventOutline, type GroupOutline } from './outline.js';
import { printable } from './printable.js';
import type { Places, ReportOptions, ShownIndex } from './types.js';
import { groupVerdict, verdictWords } from './verdict-words.js';

const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h3 small { font-weight: normal; }
.conflict small { color: #c62828; } .compatible small { color: #9a6700; } .same small { color: #2e7d32; }
@media (prefers-color-scheme: dark) { .conflict small { color: #ff8a80; } .compatible small { color: #e3b341; } .same small { color: #81c784; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8884; }
code { font-size: .9em; } q { quotes: none; color: color-mix(in srgb, currentColor 75%, transparent); }
svg { width: 100%; max-width: 40rem; font: 12px system-ui, sans-serif; fill: currentColor; margin: .5rem 0; }
svg .value { stroke: #1f6feb; stroke-width: 6; fill: #1f6feb; } svg line.value { stroke-linecap: round; } svg .blurred { opacity: .6; }
svg .axis { stroke: currentColor; opacity: .4; } svg .shared { fill: #2ea04333; }
`;

/**
 * A page by itself: no scripts, no fetching, nothing but what stands in it. The words of sources go in as text, so that whatever
 * markup is in them is escaped.
 */
export function htmlReport(shown: ShownIndex, places: Places, options: ReportOptions): string {
  const { language } = options;
  const title = inWords(say`Differing claims`, language);
  const page = h('html', { lang: new Intl.Locale(language.locale).language }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [
      h('h1', title),
      h('p', `${summary(shown, language)}.`),
      ...outline(shown, options).flatMap((event) => eventElements(event, shown, places, language)),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function eventElements({ heading, groups }: EventOutline, shown: ShownIndex, places: Places, language: Language): Element[] {
  const elements = groups.map((group) => groupElement(group, shown, places, language));
  return [h('h2', heading.map(printable).join(' · ')), ...elements];
}

function groupElement(group: GroupOutline, shown: ShownIndex, places: Places, language: Language): Element {
  const { title, verdict, claims, decided, reasons, match, moreReasons } = group;
  const told = (message: Message): string => inWords(message, language);
  const line = numberLine(claims, ({ uri }) => labelOf(uri, shown, places), language);
  const items = reasons.map(({ verdict: of, reason }) =>
    h('li', [h('strong', told(verdictWords[of])), `: ${printable(reason)}`]),
  );
  if (decided !== null) items.push(h('li', told(say`decided: ${printable(decided)}`)));
  if (match !== null) items.push(h('li', told(say`matched: ${printable(match)}`)));
  if (moreReasons > 0) items.push(h('li', told(say`and ${moreReasons} more`)));
  return h('section', { class: verdict }, [
    h('h3', [printable(title), ' ', h('small', told(groupVerdict(group)))]),
    ...(line === undefined ? [] : [line]),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          [say`As written`, say`Sentence`, say`Source`].map((head) => h('th', told(head))),
        ),
      ),
      h(
        'tbody',
        claims.map((claim) => rowOf(claim, shown, places)),
      ),
    ]),
    ...(items.length === 0 ? [] : [h('ul', items)]),
  ]);
}

function rowOf(claim: AnyClaim, shown: ShownIndex, places: Places): Element {
  const text = shown.sources.get(claim.uri)?.text ?? '';
  return h('tr', [
    h('td', printable(claim.text)),
    h('td', h('q', printable(text.slice(claim.sentence.start, claim.sentence.end)))),
    h('td', [labelOf(claim.uri, shown, places), h('br'), h('code', printable(places.lineAndColumn(claim.uri, claim)))]),
  ]);
}

function labelOf(uri: string, { sources }: ShownIndex, places: Places): string {
  const { outlet, title } = sources.get(uri)?.metadata ?? {};
  return printable(outlet ?? title ?? places.path(uri));
}
