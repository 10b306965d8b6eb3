import * as l10n from '@vscode/l10n';
import type { AnyClaim } from '../../engine/index.js';

const words: Readonly<Record<AnyClaim['dimension'], () => string>> = {
  count: () => l10n.t`count`,
  number: () => l10n.t`number`,
  percent: () => l10n.t`percent`,
  ratio: () => l10n.t`ratio`,
  money: () => l10n.t`money`,
  rank: () => l10n.t`rank`,
  score: () => l10n.t`score`,
  duration: () => l10n.t`duration`,
  date: () => l10n.t`date`,
  time: () => l10n.t`time`,
  age: () => l10n.t`age`,
  length: () => l10n.t`length`,
  area: () => l10n.t`area`,
  volume: () => l10n.t`volume`,
  mass: () => l10n.t`mass`,
  speed: () => l10n.t`speed`,
  temperature: () => l10n.t`temperature`,
  magnitude: () => l10n.t`magnitude`,
  data: () => l10n.t`data`,
  role: () => l10n.t`role`,
};

/** What a claim gives, in one word. */
export function dimensionInWords({ dimension }: AnyClaim): string {
  return words[dimension]();
}
