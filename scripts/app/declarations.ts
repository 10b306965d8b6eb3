import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The library's door, and its declaration file, which package.json names. */
const door = 'src/engine/index.ts';
const declaredDoor = resolve('dist/types/engine/index.d.ts');

/**
 * `npm run build:types`: writes the declaration files of the library to dist/types/, those that its door leads to and no others,
 * so that no module that users of the library never see, however large, goes into the package.
 */
const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...config.compilerOptions,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    types: ['node'],
    rootDir: 'src',
    outDir: 'dist/types',
  },
  '.',
);
const declarations = new Map<string, string>();
const { emitSkipped } = ts.createProgram([door], options).emit(undefined, (path, text) => declarations.set(resolve(path), text));
if (emitSkipped) throw new Error('The declaration files of the library could not be made: see `npm run typecheck`.');

rmSync('dist/types', { recursive: true, force: true });
for (const path of reachable(declaredDoor)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, declarations.get(path) ?? '');
}

/** The declaration files that one imports, directly or not, and itself. */
function reachable(first: string): ReadonlySet<string> {
  const found = new Set([first]);
  for (const path of found) {
    const text = declarations.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) found.add(resolve(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  return found;
}
