/** The engine's parts, lowest first: each may import those before it, and only through their index.ts. */
const engineParts = [
  'memo',
  'encoding',
  'bag-of-words',
  'clustering',
  'text',
  'language',
  'json',
  'wordnet',
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

/** The rooms of a folder that has several, lowest first: each may import those before it, and none behind it. */
const rooms = {
  'src/extension': ['rows', 'features'],
  'src/engine/quantities': ['base', 'numbers', 'units', 'nouns', 'qualifiers', 'dates', 'identifiers', 'kinds', 'neighbours'],
  'src/engine/claims': ['sentence', 'time', 'modality', 'subject'],
  'src/engine/comparison': ['features', 'verdicts', 'blocking', 'matching', 'groups'],
  'src/server': ['lsp', 'workspace', 'presentation', 'features'],
  'src/engine/entities': ['gazetteer', 'tagger', 'rules', 'resolution'],
};

/** In a row of folders the lower ones must not import the higher ones. */
const upwards = (folder, row) =>
  row.slice(0, -1).map((lower, place) => ({
    name: `${folder.replace('src/', '')}/${lower} imports only what is below it`,
    severity: 'error',
    from: { path: `^${folder}/${lower}/` },
    to: { path: `^${folder}/(${row.slice(place + 1).join('|')})/` },
  }));

const forbid = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no import cycles', severity: 'error', from: {}, to: { circular: true } },
    forbid('the engine runs anywhere: nothing of Node, VS Code or LSP', '^src/engine/', {
      path: '^(node:|vscode)',
      dependencyTypes: ['core', 'npm', 'npm-dev', 'unknown'],
    }),
    forbid('the engine imports nothing of ours from outside of it', '^src/engine/', { path: '^src/(?!engine/|message-of\\.ts)' }),
    forbid('parts of the engine meet through their index.ts', '^src/engine/([^/]+)/', {
      path: '^src/engine/[^/]+/.',
      pathNot: ['^src/engine/$1/', '^src/engine/[^/]+/index\\.ts$'],
    }),
    forbid('parts of the engine know nothing of what is made of them', '^src/engine/[^/]+/', { path: '^src/engine/[^/]+$' }),
    forbid('what is made of the parts of the engine takes them through their index.ts', '^src/engine/[^/]+$', {
      path: '^src/engine/[^/]+/',
      pathNot: '^src/engine/[^/]+/index\\.ts$',
    }),
    forbid('the engine has one public door, src/engine/index.ts', '^src/(?!engine/)', {
      path: '^src/engine/',
      pathNot: '^src/engine/index\\.ts$',
    }),
    forbid('what is said of files in general knows only the engine, and runs anywhere', '^src/files/', {
      path: '^(node:|src/(?!engine/|files/|message-of\\.ts))',
    }),
    forbid('the disk knows only the engine and what is said of files in general', '^src/disk/', {
      path: '^src/(?!engine/|files/|disk/|message-of\\.ts)',
    }),
    forbid('the command line knows only the engine, files and the disk', '^src/cli/', {
      path: '^src/(?!engine/|files/|disk/|cli/|message-of\\.ts)',
    }),
    forbid('only the door to Node knows Node and the disk: the server runs in a web worker, too', '^src/server/(?!node\\.ts$)', {
      path: ['^(node:)?(fs|path|process|timers|os|child_process|worker_threads|url|util)(/|$)', '^src/disk/'],
    }),
    forbid('the protocol imports nothing of ours: both its sides import it', '^src/protocol\\.ts$', { path: '^src/' }),
    forbid('the server knows nothing of the extension and the command line', '^src/server/', {
      path: '^(src/(extension|cli)/|vscode$)',
    }),
    forbid('rooms of the server know nothing of what is made of them', '^src/server/(lsp|workspace|presentation)/', {
      path: '^src/server/[^/]+$',
    }),
    forbid('features of the server know only what they are given: the context', '^src/server/features/', {
      path: '^src/server/(?!context\\.ts)[^/]+$',
    }),
    forbid('the extension speaks to the server through src/protocol.ts', '^src/extension/', {
      path: '^src/(engine|server|cli|disk)/',
    }),
    forbid('what the features of the extension share knows none of them', '^src/extension/(?!extension\\.ts$|features/)', {
      path: '^src/extension/(extension\\.ts$|features/)',
    }),
    forbid('no feature imports another', '^src/(server|extension)/features/(?!index\\.ts$)([^/]+?)(\\.ts$|/)', {
      path: '^src/$1/features/',
      pathNot: ['^src/$1/features/$2(\\.ts$|/)'],
    }),
    ...upwards('src/engine', engineParts),
    ...Object.entries(rooms).flatMap(([folder, row]) => upwards(folder, row)),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^generated/' },
  },
};
