import type { Tokens, TokenRange } from '../../language/index.js';

/** "US $10", "HK$300": a currency is no place. */
export function isCurrencySign(tokens: Tokens, { first, end }: TokenRange): boolean {
  return (
    end === first + 1 &&
    tokens[end]?.text === '$' &&
    tokens[end + 1]?.kind === 'number' &&
    /^\p{Lu}[\p{Lu}.]*$/u.test(tokens[first]?.text ?? '')
  );
}
