export {
  editAnnotations,
  findPassage,
  followEdit,
  longestPassage,
  parseAnnotations,
  selectPassage,
  type Anchor,
  type AnnotatedKind,
  type Annotation,
  type AnnotationChange,
  type PassageMark,
  type PassageSelector,
} from './annotations/index.js';
export {
  addReferences,
  citationEdit,
  citationKey,
  hashField,
  sourceField,
  type Addition,
  citationEditAt,
  citationPlace,
  citationText,
  citedKeys,
  citeKey,
  cslItem,
  hasCitation,
  editReference,
  hashOf,
  identitiesOf,
  parseReferences,
  sourceHashOf,
  sourcePathOf,
  isCitable,
  phraseEditAt,
  withFields,
  type CitedKey,
  type SourceFields,
  type ReferencesElsewhere,
  type UnkeyedItem,
} from './citations/index.js';
export { copiesAmong } from './copies/index.js';
export { retextClaims, speakerAsWritten, type Claim, type DateInterval } from './claims/index.js';
export {
  acceptGroup,
  allowedByAll,
  claimInWords,
  claimsIn,
  decideGroup,
  gravestRelation,
  gravity,
  joinClaims,
  judge,
  onScale,
  partGroup,
  refuseGroup,
  relationBetween,
  unitInWords,
  valueInWords,
  versionsOf,
  versionWith,
  type AnyClaim,
  type Change,
  type ClaimVersion,
  type Group,
  type GroupState,
  type LearnedRule,
  type OnScale,
  type Relation,
  type SaidOfGroup,
  type ScaleRange,
  type Verdict,
} from './comparison/index.js';
export { Corpus } from './corpus.js';
export type { CorpusIndex, HiddenGroup } from './corpus-index.js';
export {
  claimStatuses,
  decidedTypes,
  decisionKey,
  isOnClaims,
  editDecisions,
  keepApart,
  mergeEntities,
  parseDecisionLines,
  parseDecisions,
  rejectSpellings,
  renameEntity,
  retypeEntity,
  splitMention,
  splitSpelling,
  withSources,
  type ClaimDecision,
  type ClaimKind,
  type ClaimStatus,
  type DecidedEntities,
  type DecidedType,
  type Decision,
  type DecisionChange,
  type DecisionForm,
  type NameReference,
  type Stamp,
} from './decisions/index.js';
export {
  isDraft,
  type TextKind,
  type CheckedDraft,
  type DraftOrSource,
  type DraftStatement,
  type DraftVerdict,
  type SourceOfKey,
  type StatementKind,
} from './drafts/index.js';
export {
  isSameSpelling,
  retextEntities,
  type Entity,
  type EntityType,
  type LocatedMention,
  type Lookalike,
  type Mention,
} from './entities/index.js';
export { eventsBySource, type Event } from './events/index.js';
export { findingsOfDraft } from './draft-findings.js';
export {
  findingsBySource,
  type DraftProblem,
  type Finding,
  type FindingCode,
  type RelatedLocation,
  type SourceProblem,
} from './findings.js';
export { draftGlobs, manuscriptGlobs, sourceGlobs } from './source-globs.js';
export { isNotFound, type FileReader, type SourceHost } from './host.js';
export {
  indexSource,
  indexSources,
  isLeftOut,
  languageOf,
  maximumSourceSize,
  problemsOfText,
  readingProblems,
  type IndexingOptions,
} from './indexing.js';
export { KeptSources, mostBytesKept } from './kept/index.js';
export { locateProblems, type JsonError } from './json/index.js';
export {
  MessageError,
  english,
  inWords,
  say,
  shortDay,
  term,
  wordsOf,
  type Argument,
  type Language,
  type Message,
  type Words,
} from './messages/index.js';
export { readMetadata, type Metadata } from './metadata/index.js';
export { retextQuantities, type Dimension, type Interval, type Qualifier, type Quantity } from './quantities/index.js';
export type { Role, RoleClaim, Standing } from './roles/index.js';
export { saysValue, type Source, type SourceInput, type SourceMark } from './sources/index.js';
export {
  parseSentence,
  retextDependencies,
  retextPos,
  tagSentence,
  type DependencyTree,
  type ParsedSentence,
  type Relation as DependencyRelation,
  type TaggedSentence,
  type Upos,
} from './syntax/index.js';
export { finish, type Steps } from './steps/index.js';
export {
  decode,
  EnglishParser,
  latexBibliographies,
  textDifference,
  type Encoding,
  type LanguageId,
  type Span,
  type TextEdit,
} from './text/index.js';
