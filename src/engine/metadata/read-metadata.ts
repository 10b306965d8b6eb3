import { readByline } from './byline.js';
import { findDateline, type Dateline } from './dateline.js';
import { readFrontMatter } from './front-matter.js';
import { readHeadAndFoot, type Line } from './head-and-foot.js';
import type { Metadata } from './metadata.js';
import { findMastheads, outletOf, type LocatedMasthead } from './find-mastheads.js';
import { findOutlet } from './outlet.js';
import { publicationDatesIn, type PublicationDate } from './publication-date.js';
import { findTitle } from './title.js';
import { dateOfUrl, findUrl, hostOf } from './urls.js';

/**
 * Reads what a source's own head and foot say of it: front matter first, then lines of their own. Only the first and last
 * few lines are looked at, whatever the source's length.
 *
 * A date of publication goes before a bare date or one beside a newsroom's name, that before a date of revision, and all of them before the date in the
 * address's path; the dateline of a news agency counts as a bare date; how the two orders of `4/9/2007` are told apart is said at {@link findFullDates}.
 *
 * @param text the decoded source
 */
export function readMetadata(text: string): Metadata {
  const { metadata: stated, end } = readFrontMatter(text);
  const edges = readHeadAndFoot(text, end);
  const lines = [...edges.head, ...edges.foot];
  const found = stated.url === undefined ? findUrl(edges) : undefined;
  const wire = findDateline(edges.head);
  const mastheads = findMastheads(edges);
  const title =
    stated.title ??
    findTitle(
      text,
      edges.head.filter((line) => !mastheads.some((one) => one.line === line)),
    );
  const url = stated.url ?? found?.url;
  const published = stated.published ?? publishedOf(lines, mastheads, wire) ?? (url === undefined ? undefined : dateOfUrl(url));
  const outlet =
    stated.outlet ??
    findOutlet(edges.head, edges.foot) ??
    outletOf(mastheads, edges.head) ??
    found?.name ??
    wire.agency ??
    (url === undefined ? undefined : hostOf(url));
  const authors = stated.authors ?? edges.head.map((line) => readByline(line.text)?.authors).find((names) => names !== undefined);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(authors !== undefined && { authors }),
  };
}

const preference: readonly PublicationDate['label'][] = ['published', 'plain', 'updated'];

function publishedOf(lines: readonly Line[], mastheads: readonly LocatedMasthead[], wire: Dateline): string | undefined {
  const dates = lines.flatMap(({ text, isProse }) => (isProse ? [] : publicationDatesIn(readByline(text)?.rest ?? text)));
  dates.push(
    ...mastheads.flatMap(({ published: iso }): PublicationDate[] => (iso === undefined ? [] : [{ iso, label: 'plain' }])),
  );
  if (wire.published !== undefined) dates.push({ iso: wire.published, label: 'plain' });
  return preference.map((label) => dates.find((date) => date.label === label)).find((date) => date !== undefined)?.iso;
}
