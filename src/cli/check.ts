import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { DiskHost } from '../disk/index.js';
import {
  Corpus,
  draftGlobs,
  findingsBySource,
  indexSources,
  inWords,
  isDraft,
  isLeftOut,
  sourceGlobs,
  type ClaimStatus,
  type CorpusIndex,
  type Finding,
  type Source,
} from '../engine/index.js';
import { pathOf, uriOf } from '../files/uris.js';
import type { CheckInvocation } from './arguments.js';
import type { ShownIndex } from '../reports/types.js';
import type { CheckResult } from './check-result.js';
import { decisionsOf } from './decisions.js';
import { exitCodes } from './exit-codes.js';
import { formats } from './formats/index.js';
import { findInputs, type Inputs } from './inputs.js';
import type { CliIo } from './io.js';
import { KeptInFolder } from './kept-in-folder.js';
import { isWithin } from './paths.js';
import { SourceLocator } from './source-locator.js';
import { printable } from '../reports/printable.js';
import { Progress } from './progress.js';
import { referencesOf } from './references.js';
import { RecordingHost } from './recording-host.js';

/**
 * `variorum check`: prints where the claims of some sources differ, on `io.stdout` in the format asked for, and what was
 * wrong with single files on `io.stderr`.
 *
 * @returns the exit code, see `exitCodes`
 */
export async function check({ paths, format, all, possible, drafts, cache }: CheckInvocation, io: CliIo): Promise<number> {
  const inputs = await findInputs(paths, drafts, io.cwd);
  const kept = cache === null ? undefined : await KeptInFolder.open(resolve(io.cwd, cache));
  const checked = await compare(inputs, possible, kept, io);
  const locator = new SourceLocator(checked.index, io.cwd);
  for (const { uri, message, span } of checked.problems) {
    const line = span.end > 0 ? `:${locator.region(uri, span).start.line}` : '';
    io.stderr.write(`variorum: ${printable(locator.path(uri))}${line}: ${inWords(message)}\n`);
  }
  for (const { uri, message } of checked.complaints) io.stderr.write(`variorum: ${printable(locator.path(uri))}: ${message}\n`);
  for (const folder of emptyFolders(inputs, checked)) io.stderr.write(`variorum: ${noSourcesIn(printable(folder))}\n`);
  const colors = io.stdout.isTTY === true && (io.env['NO_COLOR'] ?? '') === '';
  io.stdout.write(formats[format](checked, { all, colors }));
  // Last, since titles are made as they are printed.
  await kept?.save((reason) =>
    io.stderr.write(`variorum: ${printable(cache ?? '')}: Nothing could be kept there (${reason}).\n`),
  );
  return checked.exitCode;
}

async function compare(inputs: Inputs, possible: boolean, kept: KeptInFolder | undefined, io: CliIo): Promise<CheckResult> {
  const files = [...inputs.files, ...inputs.drafts];
  const host = new RecordingHost(new DiskHost({ folders: inputs.folders.map(uriOf), files: files.map(uriOf) }));
  const corpus = new Corpus();
  kept?.serve(corpus);
  const isDraftHere = draftsAmong(inputs);
  corpus.tellKinds((text) => (isDraftHere(text) ? 'draft' : 'source'));
  const progress = new Progress(io.stderr);
  const found = await indexSources(corpus, host, {
    onProgress: (done, total, uri) => progress.step(`Reading ${done + 1} of ${total}: ${pathOf(uri)}`),
  });
  const { decisions, complaints } = await decisionsOf(inputs.folders);
  corpus.decide(decisions);
  progress.stage('Comparing claims');
  const references = inputs.drafts.length === 0 ? undefined : await referencesOf(inputs);
  if (references !== undefined) corpus.tellKeys(references.sourceOfKey);
  const index = corpus.index();
  progress.end();
  const problems = [...inputs.problems, ...found];
  const shown = possible ? withPossible(index) : index;
  const drafts = inputs.drafts.flatMap((path) => index.drafts.get(uriOf(path)) ?? []);
  const conflict =
    inputs.drafts.length > 0
      ? drafts.some(({ statements }) => statements.some(({ verdict }) => verdict === 'contradicted'))
      : shown.groups.some((group) => group.verdict === 'conflict' && !isSettled(shown.states.of(group).status));
  const complained = [...complaints, ...(references?.complaints ?? [])];
  const failed = complaints.length > 0 || problems.some((problem) => isFailure(problem, inputs));
  const exitCode = failed ? exitCodes.failure : conflict ? exitCodes.conflict : exitCodes.agreement;
  return {
    index,
    shown,
    drafts,
    problems,
    complaints: complained,
    stored: host.stored,
    base: inputs.base,
    cwd: io.cwd,
    exitCode,
  };
}

/** Drafts that lie among the sources are none of them; what is named as a source is one. */
function draftsAmong({ files, drafts, folders }: Inputs): (text: Source) => boolean {
  const [named, given] = [new Set(files.map(uriOf)), new Set(drafts.map(uriOf))];
  const isAmong = picomatch([...draftGlobs], { dot: true, nocase: true });
  return (text) => {
    if (given.has(text.uri) || named.has(text.uri)) return given.has(text.uri);
    const path = pathOf(text.uri);
    return isDraft(
      text,
      folders.some((folder) => isWithin(folder, path) && isAmong(relative(folder, path).split(sep).join('/'))),
    );
  };
}

/** The same with what is possibly about one thing among what surely is, behind it. */
function withPossible({ sources, events, groups: sure, possibleGroups, states }: CorpusIndex): ShownIndex {
  const groups = [...sure, ...possibleGroups];
  return { sources, events, groups, possibleGroups: [], states, findings: findingsBySource(groups) };
}

/** Whether an analyst has decided which version holds, or that none matters any more. */
function isSettled(status: ClaimStatus): boolean {
  return status === 'verified' || status === 'superseded';
}

/** A file found in a folder may be no text; one that was asked for by name must be. */
function isFailure(problem: Finding, { files, drafts }: Inputs): boolean {
  const { code, uri } = problem;
  if (code === 'source-unreadable' || code === 'source-given-up') return true;
  return isLeftOut(problem) && [...files, ...drafts].some((file) => uriOf(file) === uri);
}

function emptyFolders({ folders }: Inputs, { index, problems }: CheckResult): string[] {
  const paths = [...index.sources.keys(), ...index.drafts.keys(), ...problems.map(({ uri }) => uri)].map(pathOf);
  return folders.filter((folder) => !paths.some((path) => isWithin(folder, path)));
}

function noSourcesIn(folder: string): string {
  return `${folder}: No sources here. Looked for ${sourceGlobs.include.join(', ')}, but not for ${sourceGlobs.exclude.join(', ')}.`;
}
