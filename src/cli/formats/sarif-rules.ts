import type { ReportingDescriptor } from 'sarif';
import { maximumSourceSize, type FindingCode, type SourceProblem } from '../../engine/index.js';

type ClaimCode = Exclude<FindingCode, SourceProblem>;

/** What each finding means and what to do with it. */
const rules: Readonly<Record<ClaimCode, Omit<ReportingDescriptor, 'id'>>> = {
  'claim-conflict': {
    name: 'ClaimConflict',
    shortDescription: { text: 'Another source says something that cannot be true as well.' },
    fullDescription: {
      text: 'Two sources make a claim about the same thing, and the two claims cannot both be true: one says 12 killed, the other 15.',
    },
    help: {
      text: 'Read the sentences around both claims. Where they speak of the same thing at the same time, find out which source is right, or give both figures with their sources.',
    },
    defaultConfiguration: { level: 'warning' },
  },
  'claim-difference': {
    name: 'ClaimDifference',
    shortDescription: { text: 'Another source says it differently.' },
    fullDescription: {
      text: 'Two sources make a claim about the same thing; both can be true, but they do not say the same: one says about 300, the other 312.',
    },
    help: {
      text: 'Quote the claim that says it most exactly, or keep its qualifier (about, at least, nearly) where you quote the other.',
    },
    defaultConfiguration: { level: 'note' },
  },
};

/** What can be wrong with a file. */
const problems: Readonly<Record<SourceProblem, Omit<ReportingDescriptor, 'id'>>> = {
  'source-unreadable': {
    name: 'SourceUnreadable',
    shortDescription: { text: 'A file could not be read.' },
    help: { text: 'Check that it exists and that you may read it.' },
    defaultConfiguration: { level: 'error' },
  },
  'source-too-large': {
    name: 'SourceTooLarge',
    shortDescription: { text: `A file of more than ${maximumSourceSize / 1024 / 1024} MB was left out.` },
    help: { text: 'Split it, one source a file.' },
    defaultConfiguration: { level: 'warning' },
  },
  'source-binary': {
    name: 'SourceBinary',
    shortDescription: { text: 'A file that is no text was left out.' },
    help: { text: 'Give it the ending that belongs to what it is.' },
    defaultConfiguration: { level: 'warning' },
  },
  'source-encoding': {
    name: 'SourceEncoding',
    shortDescription: { text: 'Some characters of a file could not be read.' },
    help: { text: 'Save it as UTF-8.' },
    defaultConfiguration: { level: 'warning' },
  },
  'source-given-up': {
    name: 'SourceGivenUp',
    shortDescription: { text: 'A source could not be read to its end, and was left out.' },
    help: { text: 'Split it, or leave it out.' },
    defaultConfiguration: { level: 'error' },
  },
  'source-markup': {
    name: 'SourceMarkup',
    shortDescription: { text: 'A source whose Markdown is nested without end was read as plain text.' },
    help: { text: 'Take the nesting out.' },
    defaultConfiguration: { level: 'warning' },
  },
  'source-too-many-claims': {
    name: 'SourceTooManyClaims',
    shortDescription: { text: 'Of a source with very many claims only the first ones were compared.' },
    help: { text: 'Split it.' },
    defaultConfiguration: { level: 'warning' },
  },
  'source-own-report': {
    name: 'SourceOwnReport',
    shortDescription: { text: 'A report of Variorum itself was left out.' },
    help: { text: 'Keep reports outside of the folder of the sources.' },
    defaultConfiguration: { level: 'note' },
  },
  'source-old-encoding': {
    name: 'SourceOldEncoding',
    shortDescription: { text: 'A file was read in an old encoding, which it does not name.' },
    help: { text: 'Save it as UTF-8.' },
    defaultConfiguration: { level: 'note' },
  },
};

export const claimRules = withIds(rules);

export const problemRules = withIds(problems);

function withIds<Code extends string>(
  descriptors: Readonly<Record<Code, Omit<ReportingDescriptor, 'id'>>>,
): (ReportingDescriptor & { readonly id: Code })[] {
  return (Object.keys(descriptors) as Code[]).map((id) => ({ id, ...descriptors[id] }));
}
