import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus, type DraftVerdict } from '../../src/engine/index.js';
import type { Figure } from './figures.js';

/** A statement on what published texts report, and how it stands to them: by whoever wrote it, before the checker saw it. */
interface Statement {
  readonly topic: string;
  readonly text: string;
  /** The part of it that is asked about; it stands there once. */
  readonly claim: string;
  readonly verdict: 'supported' | 'contradicted' | 'unsupported';
}

/** What is told of a statement; `null` where nothing is read there. */
interface Told {
  readonly statement: Statement;
  readonly verdict: DraftVerdict | null;
}

/** What tells each surely. Nothing is cited: what a source says is uncited then. A stale statement contradicts. */
const sure: Readonly<Record<Statement['verdict'], readonly Told['verdict'][]>> = {
  supported: ['supported', 'uncited'],
  contradicted: ['contradicted', 'stale'],
  unsupported: ['unsupported'],
};
const possiblySupporting = [...sure.supported, 'possibly-supported' as const];
const possiblyContradicting = [...sure.contradicted, 'possibly-contradicted' as const];

/** Holds each statement, as a draft of its own, against all texts of all topics. */
function tellStatements(path: string, corpusFolder: string): Told[] {
  const corpus = new Corpus();
  corpus.tellKinds(({ uri }) => (uri === 'draft' ? 'draft' : 'source'));
  const topics = readdirSync(corpusFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of topics) {
    for (const file of readdirSync(join(corpusFolder, name)).filter((each) => each.endsWith('.txt')))
      corpus.set({ uri: `${name}/${file}`, text: readFileSync(join(corpusFolder, name, file), 'utf8'), languageId: 'plaintext' });
  }
  const statements = readFileSync(path, 'utf8').trim().split('\n');
  return statements.map((line) => {
    const statement = JSON.parse(line) as Statement;
    corpus.set({ uri: 'draft', text: `${statement.text}\n`, languageId: 'markdown' });
    const start = statement.text.indexOf(statement.claim);
    const end = start + statement.claim.length;
    const found = corpus
      .index()
      .drafts.get('draft')
      ?.statements.find((each) => each.kind !== 'name' && each.start < end && start < each.end);
    return { statement, verdict: found?.verdict ?? null };
  });
}

/**
 * How many of each verdict are told right, surely or possibly too, and how often the wrong thing is told that costs most trust: there what
 * is only told as possible counts as told.
 *
 * @param title of the rows
 */
export function scoreStatements(title: string, path: string, corpusFolder: string): Figure[] {
  const told = tellStatements(path, corpusFolder);
  const share = (name: string, of: readonly Told[], isRight: (each: Told) => boolean): Figure => ({
    name: `${title} ${name}`,
    value: Math.round((1000 * of.filter(isRight).length) / of.length) / 10,
  });
  const ofVerdict = (verdict: Statement['verdict']): Told[] => told.filter(({ statement }) => statement.verdict === verdict);
  const among =
    (verdicts: readonly Told['verdict'][]) =>
    ({ verdict }: Told): boolean =>
      verdicts.includes(verdict);
  const not =
    (verdicts: readonly Told['verdict'][]) =>
    ({ verdict }: Told): boolean =>
      !verdicts.includes(verdict);
  const [supported, contradicted, unsupported] = [ofVerdict('supported'), ofVerdict('contradicted'), ofVerdict('unsupported')];
  return [
    share('supported told', supported, among(sure.supported)),
    share('supported told, possibly too', supported, among(possiblySupporting)),
    share('contradicted told', contradicted, among(sure.contradicted)),
    share('contradicted told, possibly too', contradicted, among(possiblyContradicting)),
    share('unsupported told', unsupported, among(sure.unsupported)),
    share('all told', told, (each) => sure[each.statement.verdict].includes(each.verdict)),
    share('no false alarm', supported, not(possiblyContradicting)),
    share('no false all-clear', [...contradicted, ...unsupported], not(possiblySupporting)),
  ];
}
