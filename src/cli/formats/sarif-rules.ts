import type { ReportingDescriptor } from 'sarif';
import { maximumSourceSize, type DraftProblem, type FindingCode, type SourceProblem } from '../../engine/index.js';

type ClaimCode = Exclude<FindingCode, SourceProblem | DraftProblem>;

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

const draftHelp = {
  text: 'Open the draft in VS Code: the quick fixes of Variorum cite who says it, give the disagreement or take over what a source says.',
};

/** What can be wrong with what a draft says. */
const ofDrafts: Readonly<Record<DraftProblem, Omit<ReportingDescriptor, 'id'>>> = {
  'draft-contradicted': {
    name: 'DraftContradicted',
    shortDescription: { text: 'A source says what cannot be true beside the draft.' },
    help: draftHelp,
    defaultConfiguration: { level: 'error' },
  },
  'draft-stale': {
    name: 'DraftStale',
    shortDescription: { text: 'A later report of the same source says otherwise.' },
    help: draftHelp,
    defaultConfiguration: { level: 'warning' },
  },
  'draft-possibly-contradicted': {
    name: 'DraftPossiblyContradicted',
    shortDescription: { text: 'No source surely says it; one says otherwise, possibly about the same thing.' },
    help: draftHelp,
    defaultConfiguration: { level: 'note' },
  },
  'draft-possibly-supported': {
    name: 'DraftPossiblySupported',
    shortDescription: { text: 'No source surely says it; one says the same, possibly about the same thing.' },
    help: draftHelp,
    defaultConfiguration: { level: 'note' },
  },
  'draft-unsupported': {
    name: 'DraftUnsupported',
    shortDescription: { text: 'No source says what the draft says.' },
    help: draftHelp,
    defaultConfiguration: { level: 'note' },
  },
  'draft-uncited': {
    name: 'DraftUncited',
    shortDescription: { text: 'A source says it, and is not cited for it.' },
    help: draftHelp,
    defaultConfiguration: { level: 'note' },
  },
  'quotation-differs': {
    name: 'QuotationDiffers',
    shortDescription: { text: 'A quotation is not in the words of its source.' },
    help: draftHelp,
    defaultConfiguration: { level: 'warning' },
  },
  'quotation-speaker': {
    name: 'QuotationSpeaker',
    shortDescription: { text: 'A quotation is given to somebody else than its source gives it to.' },
    help: draftHelp,
    defaultConfiguration: { level: 'error' },
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
  'source-front-matter': {
    name: 'SourceFrontMatter',
    shortDescription: { text: 'The front matter of a file is not valid YAML; only some of its fields were read.' },
    help: { text: 'Put values with a colon in quotation marks.' },
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

/** Those of drafts behind the others. */
export const claimRules = [...withIds(rules), ...withIds(ofDrafts)];

export const problemRules = withIds(problems);

function withIds<Code extends string>(
  descriptors: Readonly<Record<Code, Omit<ReportingDescriptor, 'id'>>>,
): (ReportingDescriptor & { readonly id: Code })[] {
  return (Object.keys(descriptors) as Code[]).map((id) => ({ id, ...descriptors[id] }));
}
