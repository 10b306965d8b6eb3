import * as l10n from '@vscode/l10n';
import type { AnyClaim, Group } from '../../engine/index.js';
import { escapeMarkdown, oneLine } from '../../markdown.js';
import type { IndexView } from '../workspace/index-view.js';
import { compareLink } from './group-hover.js';
import { setsInWords } from './group-nodes.js';
import { dimensionInWords } from './dimension-in-words.js';
import { claimInWords } from './values-in-words.js';
import { verdictSigns } from './verdicts.js';

/** More possible groups of one claim are counted, not listed. */
const mostPossible = 3;

/** What was read of a claim that nothing is compared with, so that its underline explains itself: `310 homes → count 310, homes (destroyed)`. */
export function readingInMarkdown(claim: AnyClaim, view: IndexView): string {
  return `**${escapeMarkdown(oneLine(claim.text))}** → ${escapeMarkdown(readingOf(claim, view))}`;
}

export function readingInText(claim: AnyClaim, view: IndexView): string {
  return `${oneLine(claim.text)} → ${readingOf(claim, view)}`;
}

function readingOf(claim: AnyClaim, view: IndexView): string {
  const about = claim.dimension === 'role' ? claim.bearer.name : view.index.aboutOf(claim);
  return oneLine(`${dimensionInWords(claim)} ${claimInWords(claim)}, ${about}`);
}

/** What may be about the same thing as a claim; empty where nothing is. @param linksCommands whether the client follows links to its commands */
export function possibleInMarkdown(claim: AnyClaim, view: IndexView, linksCommands: boolean): string {
  const lines = possibleOf(claim, view).map(({ group, words }) => {
    const link = linksCommands ? ` · [${l10n.t`Compare`}](${compareLink(group, claim)})` : '';
    return `- ${escapeMarkdown(words)}${link}`;
  });
  return withHead(lines, differing(claim, view).length);
}

export function possibleInText(claim: AnyClaim, view: IndexView): string {
  return withHead(
    possibleOf(claim, view).map(({ words }) => words),
    differing(claim, view).length,
  );
}

function withHead(lines: readonly string[], all: number): string {
  if (lines.length === 0) return '';
  const more = all > lines.length ? ['', l10n.t`and ${all - lines.length} more`] : [];
  return [l10n.t`Possibly about the same thing:`, '', ...lines, ...more].join('\n');
}

function possibleOf(claim: AnyClaim, view: IndexView): { group: Group; words: string }[] {
  return differing(claim, view)
    .slice(0, mostPossible)
    .map((group) => ({
      group,
      words: oneLine(`${verdictSigns[group.verdict]}? ${group.title}: ${setsInWords(group).join(' ? ')}`),
    }));
}

/** What would only agree is no question worth a hover. */
function differing(claim: AnyClaim, view: IndexView): Group[] {
  return view.possibleGroupsOf(claim).filter(({ verdict }) => verdict !== 'same');
}
