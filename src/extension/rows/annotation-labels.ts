import * as vscode from 'vscode';
import type { AnnotationNode, PassageKind } from '../../annotation-protocol.js';

/** What a passage is marked as, in words. */
export function kindLabel(kind: PassageKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'organization':
      return vscode.l10n.t('Organization');
    case 'place':
      return vscode.l10n.t('Place');
    case 'claim':
      return vscode.l10n.t('Claim');
    case 'not-a-name':
      return vscode.l10n.t('Not a name');
    case 'not-a-claim':
      return vscode.l10n.t('Not a claim');
  }
}

/** What an annotation says, on one line: its comment, else what it marks. */
export function annotationLabel({ body, mark, quote, tags }: AnnotationNode): string {
  const [line = ''] = body.split(/\r\n|\r|\n/).filter((each) => each.trim() !== '');
  if (line !== '') return line.trim();
  if (mark !== null) return kindLabel(mark);
  return tags.length > 0 ? tags.map((tag) => `#${tag}`).join(' ') : quote;
}

/** Whether there is anything to read in it or to answer: a mark by itself is drawn in the text alone. */
export function isDiscussed({ body, mark, replies, tags }: AnnotationNode): boolean {
  return mark === null || body !== '' || replies.length > 0 || tags.length > 0;
}
