import { isTitleCase, type Tokens } from '../../language/index.js';
import { speaksOfQuakes } from './magnitudes.js';

/** What rules may ask about the sentence as a whole; found out when first asked. */
export class SentenceContext {
  readonly tokens: Tokens;
  #quakes: boolean | undefined;
  #titleCase: boolean | undefined;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Whether the sentence speaks of earthquakes. */
  get quakes(): boolean {
    return (this.#quakes ??= speaksOfQuakes(this.tokens));
  }

  /** Whether most of its words are capitalized. */
  get headline(): boolean {
    return (this.#titleCase ??= isTitleCase(this.tokens));
  }
}
