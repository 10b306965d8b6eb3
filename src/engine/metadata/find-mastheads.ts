import { readByline } from './byline.js';
import type { HeadAndFoot, Line } from './head-and-foot.js';
import { newsroomIn, readMasthead, type Masthead } from './masthead.js';
import { startsAsNotice } from './outlet.js';
import { publicationDatesIn } from './publication-date.js';
import { mayBeTitle } from './title.js';

/** A line of a source's head or foot that says who published it, when, or both. */
export interface LocatedMasthead extends Masthead {
  readonly line: Line;
}

/**
 * The lines before a source's text and behind it that name its newsroom or the day: by the form of each, and by what stands beside it. A
 * name that no list knows is one of a newsroom only beside a headline or at the end, since a headline with a day behind it looks alike; a
 * newsroom's name alone stands beside a headline, or ends the source. Lines that name several are a list of sources, and say nothing.
 */
export function findMastheads({ head, foot }: HeadAndFoot): LocatedMasthead[] {
  const firstOfText = head.findIndex(isText);
  const top = firstOfText < 0 ? head : head.slice(0, firstOfText);
  const lastOfTop = top.at(-1)?.start ?? -1;
  const bottom = foot.slice(foot.findLastIndex(isText) + 1).filter(({ start }) => start > lastOfTop);
  const ofHead = locate(top, head);
  const headlines = top.filter((line) => mayBeTitle(line) && !ofHead.some((one) => one.line === line));
  const taken = [
    ...ofHead.filter((one) => isSure(one) || (headlines.length > 0 && isBesideHeadline(one, top))),
    ...locate(bottom, bottom).filter((one) => isSure(one) || (one.line === bottom.at(-1) && isLastLine(one))),
  ];
  const outlets = new Set(taken.flatMap(({ outlet, published }) => (published === undefined ? [] : (outlet ?? []))));
  return outlets.size > 1 ? [] : taken;
}

/** Who published a source by its mastheads or, if none says so, by its byline: `By Jane Doe, The Example`. */
export function outletOf(mastheads: readonly LocatedMasthead[], head: readonly Line[]): string | undefined {
  const named = mastheads.find(({ outlet }) => outlet !== undefined)?.outlet;
  if (named !== undefined) return named;
  for (const { text } of head) {
    const newsroom = newsroomIn(readByline(text)?.rest ?? '');
    if (newsroom !== undefined) return newsroom;
  }
  return undefined;
}

/** @param among the lines that may follow one of `lines` */
function locate(lines: readonly Line[], among: readonly Line[]): LocatedMasthead[] {
  return lines.flatMap((line) => {
    const masthead = readMasthead(line.text);
    // A sentence goes on in small letters.
    const isBroken = /^\p{Ll}/u.test(among[among.indexOf(line) + 1]?.text ?? '');
    return masthead === undefined || isBroken ? [] : [{ ...masthead, line }];
  });
}

/** A sentence or more. */
function isText({ text, isProse }: Line): boolean {
  if (isProse) return true;
  return /(?<!\.\p{L})\.["'”’)*_]*$/u.test(text) && text.split(/\s+/).length >= 5 && !startsAsNotice.test(text);
}

/** Whether the line needs nothing beside it. */
function isSure({ outlet, newsroom, isLabelled, published }: Masthead): boolean {
  return (isLabelled && outlet !== undefined) || (published !== undefined && (newsroom !== 'unsure' || outlet === undefined));
}

function isBesideHeadline({ line, newsroom, published }: LocatedMasthead, top: readonly Line[]): boolean {
  if (published !== undefined || newsroom === 'known') return true;
  const place = top.indexOf(line);
  return [top[place - 1], top[place + 1]].some((other) => other !== undefined && publicationDatesIn(other.text).length > 0);
}

function isLastLine({ outlet, newsroom, published }: Masthead): boolean {
  return outlet !== undefined && (published !== undefined || newsroom === 'known');
}
