import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic, type ServerCapabilities } from 'vscode-languageserver';
import { append } from '../../collections.js';
import { findingsOfDraft, type DraftProblem, type Finding, type FindingCode } from '../../engine/index.js';
import type { SeveritySetting } from '../../protocol.js';
import { oneLine } from '../../markdown.js';
import type { ServerContext } from '../context.js';
import { inWords } from '../lsp/language.js';
import { versionsOf } from '../presentation/claim-versions.js';
import type { IndexView } from '../workspace/index-view.js';

const severities: Readonly<Record<Exclude<SeveritySetting, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is said of a file on its first line. Of the others the log tells: they are no texts that anyone would open. */
const shownInFile: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'source-encoding',
  'source-front-matter',
  'source-given-up',
  'source-markup',
  'source-too-many-claims',
  'source-unreadable',
]);

/** Pushes the findings of all sources, open or not, whenever they changed. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, documents, problems, onDidChange } = context;
  /** What was pushed last, by URI. */
  const pushed = new Map<string, string>();
  onDidChange((current) => {
    const diagnostics = new Map<string, Diagnostic[]>();
    // While sources are still being read, what they do not say yet is no fault of a draft.
    const drafted = context.reading() === null ? [...current.index.drafts.values()].map(findingsOfDraft) : [];
    for (const findings of [...problems().values(), ...current.index.findings.values(), ...drafted]) {
      for (const finding of findings) {
        const diagnostic = diagnosticOf(finding, current, context);
        if (diagnostic !== undefined) append(diagnostics, finding.uri, diagnostic);
      }
    }
    for (const [uri, hints] of lookalikesBySource(current)) for (const hint of hints) append(diagnostics, uri, hint);
    for (const source of context.diagnosticSources)
      for (const [uri, list] of source(current)) for (const each of list) append(diagnostics, uri, each);
    for (const uri of new Set([...pushed.keys(), ...diagnostics.keys()])) {
      const list = diagnostics.get(uri) ?? [];
      const version = documents.get(uri)?.version;
      const message = JSON.stringify(list);
      if (pushed.get(uri) === message) continue;
      if (list.length === 0) pushed.delete(uri);
      else pushed.set(uri, message);
      void connection.sendDiagnostics({ uri, diagnostics: list, ...(version !== undefined && { version }) });
    }
  });
  return {};
}

/**
 * Editors show the message, and whatever is told with it, above the hover's table, which has sources, verdicts and reasons: here is just
 * as much as a list of problems needs.
 */
function messageOf({ uri, message, data }: Finding, view: IndexView): string {
  const group = data === undefined ? undefined : view.group(data.group);
  if (group === undefined || view.draft(uri) !== undefined) return inWords(message);
  const versions = versionsOf(group);
  const values = [...new Set(versions.map(({ claims }) => oneLine(claims[0].text)))];
  const more = values.length > mostValues ? [l10n.t`${values.length - mostValues} more`] : [];
  return l10n.t`${versions.length} versions: ${[...values.slice(0, mostValues), ...more].join(' · ')}`;
}

const mostValues = 4;

function diagnosticOf(finding: Finding, view: IndexView, { settings }: ServerContext): Diagnostic | undefined {
  const { code, data } = finding;
  const severity = severityOf(code, settings().severity);
  if (severity === 'off') return undefined;
  return {
    range: view.range(finding.uri, finding.span),
    severity: severities[severity],
    source: 'variorum',
    code,
    message: messageOf(finding, view),
    ...(data !== undefined && { data }),
  };
}

/** Where a name may be misspelled: hints, which editors draw faintly and list nowhere. */
function lookalikesBySource(view: IndexView): Map<string, Diagnostic[]> {
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const { entity, like } of view.index.lookalikes) {
    for (const mention of entity.mentions) {
      append(diagnostics, mention.uri, {
        range: view.range(mention.uri, mention),
        severity: DiagnosticSeverity.Hint,
        source: 'variorum',
        code: 'name-lookalike',
        message: l10n.t`Same as “${oneLine(like.name)}”?`,
      });
    }
  }
  return diagnostics;
}

/** In a draft the analyst asks to be told: what is wrong stands out, what is only missing does not. */
const severityInDraft: Readonly<Record<DraftProblem, SeveritySetting>> = {
  'draft-contradicted': 'warning',
  'draft-stale': 'warning',
  'draft-possibly-contradicted': 'information',
  'draft-possibly-supported': 'information',
  'draft-unsupported': 'information',
  'draft-uncited': 'hint',
  'quotation-differs': 'warning',
  'quotation-speaker': 'warning',
};

function isOfDraft(code: FindingCode): code is DraftProblem {
  return code in severityInDraft;
}

function severityOf(
  code: FindingCode,
  { conflict, difference }: { conflict: SeveritySetting; difference: SeveritySetting },
): SeveritySetting {
  if (code === 'claim-conflict') return conflict;
  if (code === 'claim-difference') return difference;
  if (isOfDraft(code)) return severityInDraft[code];
  return shownInFile.has(code) ? 'information' : 'off';
}
