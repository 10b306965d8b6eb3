import type { Artifact, Invocation, Location, Log, Notification, PhysicalLocation, Result, Run } from 'sarif';
import { uriOf } from '../../files/uris.js';
import { findingsOfDraft, inWords, type Encoding, type Finding, type Span } from '../../engine/index.js';
import manifest from '../../../package.json' with { type: 'json' };
import type { CheckResult } from '../check-result.js';
import { exitCodes } from '../exit-codes.js';
import { SourceLocator } from '../source-locator.js';
import { jsonText } from './json-text.js';
import { claimRules, problemRules } from './sarif-rules.js';

/** The name that SARIF's own examples give to the folder that paths count from. */
const workingFolder = '%SRCROOT%';

/**
 * SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/: one result for every claim that another claim differs
 * from, and a notification for every file that was left out. Files in the working folder are named from there.
 */
export function sarif(checked: CheckResult): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [new RunWriter(checked).run()],
  };
  return jsonText(log);
}

class RunWriter {
  readonly #checked: CheckResult;
  readonly #base: string;
  readonly #locator: SourceLocator;
  /** The place of each file in the run's list of artifacts. */
  readonly #artifacts: ReadonlyMap<string, number>;

  constructor(checked: CheckResult) {
    this.#checked = checked;
    this.#base = uriOf(checked.cwd).replace(/\/?$/, '/');
    this.#locator = new SourceLocator(checked.index, checked.cwd);
    const drafts = checked.drafts.map(({ draft }) => draft.uri);
    const uris = new Set([...drafts, ...checked.index.sources.keys(), ...checked.problems.map(({ uri }) => uri)]);
    this.#artifacts = new Map([...uris].map((uri, number) => [uri, number]));
  }

  run(): Run {
    return {
      tool: {
        driver: { name: 'Variorum', version: manifest.version, language: 'en', rules: claimRules, notifications: problemRules },
      },
      language: 'en',
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      defaultEncoding: 'UTF-8',
      originalUriBaseIds: {
        [workingFolder]: { uri: this.#base, description: { text: 'The folder that the check was started in.' } },
      },
      invocations: [this.#invocation()],
      artifacts: [...this.#artifacts.keys()].map((uri) => this.#artifact(uri)),
      results: this.#findings().map((finding) => this.#result(finding)),
    };
  }

  /** Of the drafts, where some were to be checked. */
  #findings(): readonly Finding[] {
    const { drafts, shown } = this.#checked;
    return drafts.length > 0 ? drafts.flatMap(findingsOfDraft) : [...shown.findings.values()].flat();
  }

  #invocation(): Invocation {
    const { exitCode, problems } = this.#checked;
    return {
      executionSuccessful: exitCode !== exitCodes.failure,
      exitCode,
      workingDirectory: { uri: this.#base },
      toolExecutionNotifications: problems.map((problem) => this.#notification(problem)),
    };
  }

  #notification({ code, uri, message }: Finding): Notification {
    const index = problemRules.findIndex(({ id }) => id === code);
    return {
      descriptor: { id: code, index },
      level: problemRules[index]?.defaultConfiguration?.level ?? 'warning',
      message: { text: plain(inWords(message)) },
      locations: [{ physicalLocation: { artifactLocation: this.#artifactLocation(uri) } }],
    };
  }

  #artifact(uri: string): Artifact {
    const stored = this.#checked.stored.get(uri);
    return {
      location: this.#artifactLocation(uri),
      ...(stored !== undefined && { length: stored.length }),
      ...(stored?.encoding != null && { encoding: encodingNames[stored.encoding] }),
    };
  }

  #result({ code, message, uri, span, related }: Finding): Result {
    const ruleIndex = claimRules.findIndex(({ id }) => id === code);
    return {
      ruleId: code,
      ruleIndex,
      level: claimRules[ruleIndex]?.defaultConfiguration?.level ?? 'warning',
      message: { text: plain(inWords(message)) },
      locations: [{ physicalLocation: this.#physicalLocation(uri, span) }],
      relatedLocations: related.map(
        (location, id): Location => ({
          id,
          physicalLocation: this.#physicalLocation(location.uri, location.span),
          message: { text: plain(inWords(location.message)) },
        }),
      ),
    };
  }

  #physicalLocation(uri: string, span: Span): PhysicalLocation {
    const { start, end } = this.#locator.region(uri, span);
    const { sources, drafts } = this.#checked.index;
    const snippet = (sources.get(uri) ?? drafts.get(uri)?.draft)?.text.slice(span.start, span.end);
    return {
      artifactLocation: this.#artifactLocation(uri),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...(snippet !== undefined && { snippet: { text: snippet } }),
      },
    };
  }

  #artifactLocation(uri: string): PhysicalLocation['artifactLocation'] & { index?: number } {
    const index = this.#artifacts.get(uri);
    const location = uri.startsWith(this.#base) ? { uri: uri.slice(this.#base.length), uriBaseId: workingFolder } : { uri };
    return { ...location, ...(index !== undefined && { index }) };
  }
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'windows-1252',
};

/** In a message, braces stand for arguments, and `[text](1)` for a link: a source's own are written so that they stay text. */
function plain(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\]\(/g, '\\](');
}
