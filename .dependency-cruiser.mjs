/**
 * What a folder is made of, lowest first: each may import those before it, and none behind it. The engine's parts meet only through
 * their index.ts, too. A test holds these rows to the folders.
 */
export const rows = {
  'src/engine': [
    'memo',
    'messages',
    'steps',
    'odds',
    'encoding',
    'word-classes',
    'bag-of-words',
    'clustering',
    'text',
    'language',
    'syntax',
    'json',
    'annotations',
    'wordnet',
    'embeddings',
    'quantities',
    'entities',
    'decisions',
    'metadata',
    'claims',
    'roles',
    'sources',
    'copies',
    'frames',
    'titles',
    'kept',
    'voices',
    'events',
    'comparison',
    'citations',
    'drafts',
  ],
  'src/engine/annotations': ['anchors'],
  'src/engine/quantities': ['base', 'numbers', 'units', 'nouns', 'qualifiers', 'dates', 'identifiers', 'kinds', 'neighbours'],
  'src/engine/quantities/kinds': ['ages', 'ranks'],
  'src/engine/syntax': ['base', 'tagging', 'parsing'],
  'src/engine/entities': ['gazetteer', 'tagger', 'rules', 'resolution'],
  'src/engine/entities/rules': ['boundaries', 'line-openings'],
  'src/engine/claims': ['sentence', 'time', 'modality', 'subject'],
  'src/engine/comparison': ['features', 'verdicts', 'scale', 'blocking', 'matching', 'decided', 'groups'],
  'src/engine/drafts': ['quotations'],
  'src/server': ['lsp', 'workspace', 'presentation', 'features'],
  'src/extension': ['session', 'writing', 'rows', 'features'],
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

/** Files beside the folders that every one of them may import. */
const forAll = '(collections|iso-day|message-of)\\.ts';

/** VS Code and its packages, resolved or not. */
const vscode = ['^vscode', '^node_modules/vscode', '^node_modules/@types/vscode'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no import cycles', severity: 'error', from: {}, to: { circular: true } },
    // Node's own modules are told by their kind: their names come without `node:`.
    forbid('the engine and files run anywhere: nothing of Node', '^src/(engine|files|bibliography|reports|exchange)/', {
      dependencyTypes: ['core'],
    }),
    forbid('the engine knows nothing of VS Code and LSP', '^src/engine/', { path: vscode }),
    // vscode-uri only reads and writes URIs.
    forbid('files, the disk and the command line know nothing of VS Code and LSP', '^src/(files|disk|cli)/', {
      path: vscode,
      pathNot: '^node_modules/vscode-uri/',
    }),
    forbid('what is for all imports nothing of ours', `^src/${forAll}$`, { path: '^src/' }),
    forbid('the engine imports nothing of ours from outside of it', '^src/engine/', { path: `^src/(?!engine/|${forAll})` }),
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
      path: `^src/(?!engine/|files/|${forAll})`,
    }),
    forbid('the disk knows only the engine and what is said of files in general', '^src/disk/', {
      path: `^src/(?!engine/|files/|disk/|${forAll})`,
    }),
    forbid('references know only the engine and what is said of files in general, and run anywhere', '^src/bibliography/', {
      path: `^src/(?!engine/|files/|bibliography/|${forAll})`,
    }),
    forbid('reports and exchange formats know only the engine, and run anywhere', '^src/(reports|exchange)/', {
      path: `^src/(?!engine/|$1/|${forAll})`,
    }),
    forbid('the command line knows only the engine, files, references, the disk and reports', '^src/cli/', {
      path: `^src/(?!engine/|files/|bibliography/|disk/|reports/|cli/|${forAll})`,
    }),
    forbid('only the door to Node knows the disk and streams', '^src/server/(?!node\\.ts$)', {
      path: ['^src/disk/', '^vscode-languageserver/node', '^node_modules/vscode-languageserver/.*node'],
    }),
    forbid('the server runs in a web worker: only its door to Node knows Node', '^src/server/(?!node\\.ts$)', {
      dependencyTypes: ['core'],
    }),
    forbid('the protocol imports nothing of ours: both its sides import it', '^src/protocol\\.ts$', {
      path: '^src/(?!protocol/)',
    }),
    forbid('parts of the protocol know only one another', '^src/protocol/', { path: '^src/(?!protocol(\\.ts|/))' }),
    forbid('what the protocol has of drafts imports only the rest of it', '^src/protocol-citations\\.ts$', {
      path: '^src/(?!protocol\\.ts$)',
    }),
    forbid('the server knows nothing of the extension and the command line', '^src/server/', {
      path: ['^src/(extension|cli)/', '^vscode$', '^node_modules/@types/vscode/', '^(node_modules/)?vscode-languageclient'],
    }),
    forbid('rooms of the server know nothing of what is made of them', '^src/server/(lsp|workspace|presentation)/', {
      path: '^src/server/[^/]+$',
    }),
    forbid('features of the server know only what they are given: the context', '^src/server/features/', {
      path: '^src/server/(?!context\\.ts)[^/]+$',
    }),
    forbid('the extension speaks to the server through src/protocol.ts', '^src/extension/', {
      path: '^src/(engine|server|cli|disk|bibliography)/',
    }),
    forbid('what the features of the extension share knows none of them', '^src/extension/(?!extension\\.ts$|features/)', {
      path: '^src/extension/(extension\\.ts$|features/)',
    }),
    forbid('no feature imports another', '^src/(server|extension)/features/(?!index\\.ts$)([^/]+?)(\\.ts$|/)', {
      path: '^src/$1/features/',
      pathNot: ['^src/$1/features/$2(\\.ts$|/)'],
    }),
    forbid('what the webviews and the extension say to each other knows only the protocol', '^src/webview-messages/', {
      path: '^src/(?!webview-messages/|protocol(\\.ts|/))',
    }),
    forbid('the webviews know only what is said to them: nothing of the extension, of VS Code and of Node', '^src/webview/', {
      path: ['^src/(?!webview/|webview-messages/|protocol(\\.ts|/))', ...vscode],
    }),
    forbid('no webview imports another', '^src/webview/([^/]+)/', { path: '^src/webview/[^/]+/', pathNot: '^src/webview/$1/' }),
    ...Object.entries(rows).flatMap(([folder, row]) => upwards(folder, row)),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^generated/' },
  },
};
