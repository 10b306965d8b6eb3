import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** What is in English all the same: what goes into drafts, which are English; and what says in the log that Variorum itself has a fault. */
const english: readonly RegExp[] = [
  /according to/,
  /^\n?#* ?References|variorum:bibliography/,
  /^The request was cancelled\.$|^A document without an address was asked for\.$/,
  /^(?:less than|more than|just over)$/,
];

/** Where nobody but a developer reads it. */
const toDevelopers = /^(?:.*\.)?(?:log|#log|warn|write|startsWith)$/;

/** Two words and more with white space between them, in a literal that is not handed to be translated. */
function untranslated(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      if (ts.isTemplateExpression(node.template)) node.template.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    if (ts.isCallExpression(node) && toDevelopers.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node)) tell(node, [node.text]);
    if (ts.isTemplateExpression(node)) tell(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  const tell = (node: ts.Node, parts: readonly string[]): void => {
    const isTold = parts.some(
      (part) => /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(part) || /(?:^| )\p{L}{2,} $|^ \p{L}{2,}(?: |$)/u.test(part),
    );
    if (!isTold || english.some((each) => parts.some((part) => each.test(part)))) return;
    found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  };
  visit(file);
  return found;
}

describe('what the server tells', () => {
  it('is handed to be translated: l10n.t`…`, or say`…` below it', () => {
    const rooms = globSync(['src/server/{lsp,workspace,presentation,features}/**/*.ts', 'src/{exchange,bibliography}/**/*.ts']);
    assert.ok(rooms.length > 100);
    assert.deepEqual(rooms.flatMap(untranslated), []);
  });
});
