import * as l10n from '@vscode/l10n';
import { draftGlobs, manuscriptGlobs, sourceGlobs } from '../../engine/index.js';
import type { SourceGlobs } from '../../files/file-host.js';
import {
  citationStyles,
  textKinds,
  type CitationSettings,
  type TextKind,
  type Settings,
  type SeveritySetting,
} from '../../protocol.js';

const severities: readonly SeveritySetting[] = ['error', 'warning', 'information', 'hint', 'off'];

export const defaultSettings: Settings = {
  files: { ...sourceGlobs, drafts: draftGlobs, kinds: {} },
  citations: { style: 'pandoc', paragraph: false, csl: 'apa' },
  severity: { conflict: 'hint', difference: 'hint' },
};

/** Which files are read: those that may be sources, and those that may be drafts alone. */
export function readGlobs({ include, exclude }: Pick<Settings['files'], 'include' | 'exclude'>): SourceGlobs {
  return { include: [...include, ...manuscriptGlobs], exclude };
}

/** Settings as they will be used, and what was wrong with those that were given: one sentence each. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly complaints: readonly string[];
}

/**
 * Reads the section `variorum` of a client's configuration. Whatever is left out or wrong has its default.
 *
 * @param value anything: it comes from a file that people write
 */
export function readSettings(value: unknown): ReadSettings {
  const complaints: string[] = [];
  const files = section(value, 'files');
  const severity = section(value, 'severity');
  const globs = (name: 'include' | 'exclude' | 'drafts'): readonly string[] => {
    const given = files[name];
    if (given == null) return defaultSettings.files[name];
    if (!Array.isArray(given) || !given.every((glob) => typeof glob === 'string')) {
      complaints.push(l10n.t`The setting variorum.files.${name} must be a list of globs; its default is used.`);
      return defaultSettings.files[name];
    }
    const inside = given.filter((glob) => glob !== '' && !glob.startsWith('/') && !glob.split('/').includes('..'));
    for (const glob of given.filter((each) => !inside.includes(each))) {
      complaints.push(l10n.t`The glob “${glob}” in variorum.files.${name} does not stay inside the folder; it was left out.`);
    }
    const simple = inside.filter(isSimpleGlob);
    for (const glob of inside.filter((each) => !simple.includes(each))) {
      complaints.push(
        l10n.t`The glob “${glob.slice(0, longestGlob)}” in variorum.files.${name} is too involved; it was left out. Use *, **, ? and {a,b}.`,
      );
    }
    return simple;
  };
  const level = (name: 'conflict' | 'difference'): SeveritySetting => {
    const given = severity[name];
    const known = severities.find((each) => each === given);
    if (known === undefined && given != null) {
      complaints.push(
        l10n.t`The setting variorum.severity.${name} must be one of ${severities.join(', ')}; its default is used.`,
      );
    }
    return known ?? defaultSettings.severity[name];
  };
  return {
    settings: {
      files: { include: globs('include'), exclude: globs('exclude'), drafts: globs('drafts'), kinds: kindsIn(files, complaints) },
      citations: readCitations(value),
      severity: { conflict: level('conflict'), difference: level('difference') },
    },
    complaints,
  };
}

/** How citations are written, from the section `variorum` of a folder. What is left out or wrong has its default. */
export function readCitations(value: unknown): CitationSettings {
  const { style, paragraph, csl } = section(value, 'citations');
  const { citations } = defaultSettings;
  return {
    style: citationStyles.find((each) => each === style) ?? citations.style,
    paragraph: typeof paragraph === 'boolean' ? paragraph : citations.paragraph,
    csl: typeof csl === 'string' && csl.trim() !== '' ? csl.trim() : citations.csl,
  };
}

function kindsIn({ kinds = {} }: Readonly<Record<string, unknown>>, complaints: string[]): Settings['files']['kinds'] {
  if (!isRecord(kinds)) {
    complaints.push(l10n.t`The setting variorum.files.kinds must be an object of paths or globs; it was left out.`);
    return {};
  }
  const read = Object.entries(kinds).flatMap(([glob, given]): [string, TextKind][] => {
    const kind = textKinds.find((each) => each === given);
    if (kind !== undefined) return [[glob, kind]];
    complaints.push(l10n.t`“${glob}” in variorum.files.kinds must be one of ${textKinds.join(', ')}; it was left out.`);
    return [];
  });
  return Object.fromEntries(read);
}
/** In UTF-16 code units. */
const longestGlob = 300;

/**
 * Whether a glob is one that VS Code knows, too, and is matched in a time that does not grow exponentially with the name: anyone who
 * shares a folder may have written it. Groups in parentheses repeat within each other, and so do many stars in one name.
 */
function isSimpleGlob(glob: string): boolean {
  if (glob.length > longestGlob || /[()]/.test(glob) || /\{[^}]*\{/.test(glob)) return false;
  const stars = glob.split('/').map((name) => (name === '**' ? 0 : name.split(/\*+/).length - 1));
  return stars.every((count) => count <= mostStars.inName) && glob.split('**').length - 1 <= mostStars.folders;
}

const mostStars = { inName: 4, folders: 4 };

function section(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const inner: unknown = isRecord(value) ? value[name] : undefined;
  return isRecord(inner) ? inner : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
