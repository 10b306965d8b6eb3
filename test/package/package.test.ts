import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import manifest from '../../package.json' with { type: 'json' };
import { run as check } from '../cli/run.js';
import { expectSuccess, npm, run } from './run.js';

/** The packages that the example imports besides ours. */
const { 'retext-english': retextEnglish, unified } = manifest.devDependencies;
const { vfile } = manifest.dependencies;

/** Does not compile where the package's types are missing or say nothing. */
const wrongProgram = `import { Corpus } from 'variorum';
// @ts-expect-error: a title is no number
export const title: number | undefined = new Corpus().index().groups[0]?.title;
`;

describe('the package, installed in an empty project', () => {
  let project = '';

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'variorum-'));
    expectSuccess(await npm(['pack', '--pack-destination', project], process.cwd()));
    const tarball = `file:variorum-${manifest.version}.tgz`;
    const dependencies = { variorum: tarball, 'retext-english': retextEnglish, unified, vfile };
    await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
    expectSuccess(await npm(['install', '--prefer-offline', '--no-audit', '--no-fund'], project));
  });
  after(() => rm(project, { recursive: true, force: true }));

  it('holds what is needed and nothing else', async () => {
    const files = await readdir(join(project, 'node_modules/variorum'), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .split(/node_modules[\\/]variorum[\\/]/)[1]
          ?.replaceAll('\\', '/'),
      );
    const [declarations, others] = [true, false].map((wanted) => paths.filter((path) => path?.endsWith('.d.ts') === wanted));
    assert.ok(declarations?.includes(manifest.types.replace('./', '')), 'the types that package.json names are there');
    assert.deepEqual(others?.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE.md',
      'README.md',
      'dist/cli.js',
      'dist/index.js',
      'dist/server.cjs',
      'package.json',
      'schemas/annotations.schema.json',
      'schemas/claims.schema.json',
      'schemas/entities.schema.json',
      'schemas/report.schema.json',
    ]);
  });

  it('runs the example of the README, with types', async () => {
    const [, example] = /```ts\n(.*?)```/s.exec(await readFile('README.md', 'utf8')) ?? [];
    assert.ok(example !== undefined, 'the README has an example');
    const compilerOptions = { target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: false, types: [] };
    await writeFile(join(project, 'example.ts'), example);
    await writeFile(join(project, 'wrong.ts'), wrongProgram);
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts', 'wrong.ts'] }));
    expectSuccess(await run(process.execPath, [resolve('node_modules/typescript/bin/tsc')], project));

    const ran = await run(process.execPath, ['example.js'], project);
    expectSuccess(ran);
    const said = Array.from(example.matchAll(/^\/\/ (.*\n)/gm), ([, line]) => line);
    assert.ok(said.length > 0, 'the example says what it prints');
    assert.equal(ran.stdout, said.join(''));
  });

  it('gives the command variorum', async () => {
    const args = ['check', resolve('seeds'), '--format', 'json'];
    const installed = await npm(['exec', '--no', '--', 'variorum', ...args], project);
    const expected = await check(args, { cwd: project });
    assert.equal(installed.stdout, expected.stdout);
    assert.deepEqual([installed.exitCode, expected.exitCode], [1, 1]);
  });

  it('gives a language server that speaks over stdio', async () => {
    const command = join(project, 'node_modules/.bin/variorum-language-server');
    const server = spawn(command, ['--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], shell: process.platform === 'win32' });
    const ended = once(server, 'exit');
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null };
    const { serverInfo, capabilities } = await connection.sendRequest(InitializeRequest.type, params);
    assert.equal(serverInfo?.name, 'Variorum');
    assert.equal(capabilities.hoverProvider, true);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    const [exitCode] = (await ended) as [number | null];
    connection.dispose();
    assert.equal(exitCode, 0);
  });
});
