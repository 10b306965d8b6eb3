import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';

/** Reports as they are, and the kinds of text in which everything looks like everything else. */
export function anchorTexts(): string[] {
  const seeds = readdirSync(fromRoot('seeds'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(fromRoot('seeds', name), 'utf8'));
  return [...seeds, table(), repeated(), list()];
}

/** Rows that differ in their numbers alone. */
function table(): string {
  const rows = Array.from(
    { length: 40 },
    (_, row) => `District ${row + 1}: ${(row * 37) % 90} people killed, ${(row * 53) % 200} wounded.`,
  );
  return `Casualties by district\n\n${rows.join('\n')}\n`;
}

/** The same line again and again. */
function repeated(): string {
  const line = 'The ministry had no comment on the number of people killed.\n';
  return `First the ministry was asked.\n${line.repeat(6)}Then it was asked again.\n${line.repeat(6)}That was all.\n`;
}

/** Items of a few words. */
function list(): string {
  const items = Array.from(
    { length: 30 },
    (_, item) => `- ${['Kyiv', 'Lviv', 'Odesa'][item % 3] ?? ''}: ${(item % 7) + 1} killed`,
  );
  return `# Toll\n\n${items.join('\n')}\n\nSource: the governors.\n`;
}
