import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Report } from '../../src/cli/formats/report.js';
import { dam } from '../role-reports.js';
import { withFolder } from '../temporary-folder.js';
import { run } from './run.js';

const ajv = new Ajv({ strictTypes: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);

describe('variorum check, of roles', () => {
  it('prints the versions and why they differ', () =>
    withFolder(dam, async (cwd) => {
      const { exitCode, stdout } = await run(['check'], { cwd });
      assert.equal(exitCode, 0);
      assert.match(
        stdout,
        /≈ Role of Peter Novak: compatible\n\s+courier\.txt:5:17\s+aide to the king\n\s+herald\.txt:5:1\s+Former Culture Minister\n\s+wire\.md:3:92\s+Royal adviser\n/,
      );
      assert.match(
        stdout,
        /compatible: “aide to the king” and “Former Culture Minister” are different roles, which one person can have/,
      );
      assert.doesNotMatch(stdout, /Role of Anna Lind/);
      assert.match(
        (await run(['check', '--all'], { cwd })).stdout,
        /= Role of Anna Lind: same\n[^=≈≠]*matched: both give a role of Anna Lind, in reports of one event \(\d+ % sure\)/,
      );
    }));

  it('reports them with what they mean', () =>
    withFolder(dam, async (cwd) => {
      const report = JSON.parse((await run(['check', '--format', 'json'], { cwd })).stdout) as Report;
      assert.ok(isValid(report), ajv.errorsText(isValid.errors));
      const roles = report.claims.filter(({ dimension }) => dimension === 'role');
      assert.deepEqual(
        roles.map(({ text, about, role }) => [text, about, role?.head, role?.standing.join()]),
        [
          ['aide to the king', 'role of Peter Novak', 'aide', ''],
          ['foreign minister', 'role of Anna Lind', 'minister', ''],
          ['Former Culture Minister', 'role of Peter Novak', 'minister', 'former'],
          ['Foreign Minister', 'role of Anna Lind', 'minister', ''],
          ['Royal adviser', 'role of Peter Novak', 'aide', ''],
        ],
      );
      const group = report.groups.find(({ title }) => title === 'Role of Peter Novak');
      assert.equal(group?.sure, true);
      assert.deepEqual(
        group.claims.map((claim) => report.claims[claim]?.text),
        ['aide to the king', 'Former Culture Minister', 'Royal adviser'],
      );
    }));

  it('has them in SARIF and in Markdown', () =>
    withFolder(dam, async (cwd) => {
      const sarif = (await run(['check', '--format', 'sarif'], { cwd })).stdout;
      assert.match(sarif, /"Role of Peter Novak: other sources say it differently: “/);
      assert.match((await run(['check', '--format', 'markdown'], { cwd })).stdout, /### Role of Peter Novak: compatible/);
    }));
});
