import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The engine's parts, lowest first: each may import those before it, and only through their index.ts. */
const engineParts = [
  'encoding',
  'clustering',
  'text',
  'json',
  'lexicon',
  'embeddings',
  'quantities',
  'entities',
  'decisions',
  'metadata',
  'claims',
  'roles',
  'sources',
  'events',
  'comparison',
  'citations',
];

/** Forbids every import that matches, with the reason. */
const forbid = (files, ...patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
  },
});

const noHost = ['^(?:node:|vscode)', 'The engine runs in Node, a worker and a browser: no vscode, LSP or node: imports.'];
const throughIndex = ['engine/(?!index\\.js$)', 'The engine has one public door: src/engine/index.ts.'];

const engineDirections = engineParts.map((part, place) => {
  const lower = engineParts.slice(0, place).join('|');
  const allowed = lower === '' ? '' : `(?!(?:${lower})/index\\.js$)`;
  return forbid(
    [`src/engine/${part}/**/*.ts`],
    noHost,
    [`^\\.\\./${allowed}(?!\\.\\./)`, `${part} may import only the parts below it, through their index.ts.`],
    ['^\\.\\./\\.\\./', 'Nothing in the engine imports from outside of it.'],
  );
});

export default tseslint.config(
  { ignores: ['dist', '.vscode-test', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...engineDirections,
  forbid(
    ['src/engine/*.ts'],
    noHost,
    ['^\\./[^/]+/(?!index\\.js$)', 'Parts meet through their index.ts.'],
    ['^\\.\\./', 'Nothing in the engine imports from outside of it.'],
  ),
  forbid(['src/disk/**/*.ts'], throughIndex, ['(?:server|cli|extension|protocol)', 'The disk host knows only the engine.']),
  forbid(['src/cli/**/*.ts'], throughIndex, [
    '^(?:vscode)|/(?:server|extension|protocol)',
    'The CLI knows only the engine and the disk.',
  ]),
  forbid(['src/protocol.ts'], ['^\\.', 'The protocol imports nothing of ours: both its sides do import it.']),
  forbid(['src/server/**/*.ts'], throughIndex, [
    '^vscode$|/(?:extension|cli)/',
    'The server knows the engine, the disk and the protocol.',
  ]),
  forbid(
    ['src/extension/**/*.ts'],
    ['/(?:engine|server|cli|disk)/', 'The extension speaks to the server through src/protocol.ts.'],
  ),
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
