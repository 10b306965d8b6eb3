import { locateProblems, onOneLine, parseStrictly, type JsonProblem } from '../json/index.js';
import { readDecision, type DecisionFile, type WrittenDecision } from './parse-decisions.js';
import { decisionKey, type Decision, type DecisionChange } from './types.js';
import { say } from '../messages/index.js';

/** Lines that git leaves where it could not merge: `<<<<<<< HEAD`, `=======`, `>>>>>>> theirs`, and with diff3 `||||||| base`. */
const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Reads `.variorum/claims.jsonl` (schemas/claims.schema.json, `definitions.decision`): JSON Lines, a decision a line; blank lines are passed over. */
export function parseDecisionLines(text: string): DecisionFile {
  const problems: JsonProblem[] = [];
  const items = linesOf(text).flatMap(({ start, line }): WrittenDecision[] => {
    if (line.trim() === '') return [];
    const end = start + line.length;
    if (mergeMark.test(line)) {
      problems.push({
        start,
        end,
        message: say`git could not merge this: decide which of its lines hold, and take the marks out`,
      });
      return [];
    }
    const found: JsonProblem[] = [];
    const root = parseStrictly(line, found);
    const decision =
      root === undefined || found.length > 0
        ? null
        : readDecision(root, (node, message) => {
            found.push({ start: node.offset, end: node.offset + node.length, message });
            return null;
          });
    problems.push(...found.map((each) => ({ ...each, start: start + each.start, end: start + each.end })));
    return decision === null ? [] : [{ decision, start, end }];
  });
  return problems.length > 0 ? { kind: 'broken', errors: locateProblems(text, problems) } : { kind: 'decisions', items };
}

/**
 * Takes lines out and puts others in behind the rest, so that the file tells what was decided in which order, and git puts together what two
 * analysts added (`merge=union`). The others are left as they are, to the byte.
 */
export function editLines(text: string, items: readonly WrittenDecision[], { add, remove }: DecisionChange): string {
  const gone = new Set(remove.map(decisionKey));
  let after = text;
  for (const { decision, start, end } of items.toReversed()) {
    if (!gone.has(decisionKey(decision))) continue;
    const lineEnd = /\r\n|\r|\n/y;
    lineEnd.lastIndex = end;
    after = after.slice(0, start) + after.slice(end + (lineEnd.exec(after)?.[0].length ?? 0));
  }
  const kept = items.map(({ decision }) => decision).filter((decision) => !gone.has(decisionKey(decision)));
  const added: Decision[] = [];
  for (const decision of add) if (!isSaidLast([...kept, ...added], decision)) added.push(decision);
  if (added.length === 0) return after;
  const eol = /\r\n|\r|\n/.exec(after)?.[0] ?? '\n';
  const gap = after === '' || /[\r\n]$/.test(after) ? '' : eol;
  return `${after}${gap}${added.map((decision) => `${onOneLine(decision)}${eol}`).join('')}`;
}

/** Whether the last thing that was said of these claims is the same: what was taken back since may be said again. */
function isSaidLast(before: readonly Decision[], decision: Decision): boolean {
  const last = before.findLast((each) => subjectOf(each) === subjectOf(decision));
  return last !== undefined && decisionKey(last) === decisionKey(decision);
}

function subjectOf(decision: Decision): string {
  if (decision.decision === 'ask-again') return JSON.stringify(decision.kinds);
  return 'claims' in decision
    ? JSON.stringify(decision.claims.map(({ source, exact, prefix }) => [source, exact, prefix]).sort())
    : '';
}

function linesOf(text: string): { start: number; line: string }[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => ({ start: index, line }));
}
