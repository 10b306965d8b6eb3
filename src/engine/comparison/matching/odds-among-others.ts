import { settled } from '../../odds/index.js';
import { weightOf } from './match-odds.js';

/**
 * What is looked at once all pairs of two sources are known, beside the log odds of the pair alone: by how much it fits better than
 * others (see `BestFits.margin`), where the sources report one event.
 */
export interface AmongOthers {
  readonly odds: number;
  readonly margin: number;
}

/** Whether what two claims say is the same: for those that differ, it takes more to be versions of one. */
export type Saying = 'same' | 'differing';

/** The name of a weight in the model. */
export function nameAmongOthers(saying: Saying, of: keyof AmongOthers | 'bias'): string {
  return `among others, ${saying}: ${of}`;
}

const weights = { same: weightsOf('same'), differing: weightsOf('differing') };

function weightsOf(saying: Saying): AmongOthers & { readonly bias: number } {
  const of = (name: keyof AmongOthers | 'bias'): number => weightOf(nameAmongOthers(saying, name));
  return { odds: of('odds'), margin: of('margin'), bias: of('bias') };
}

/** The log odds that two claims are about the same thing, given those of the pair alone and what else their sources say. */
export function oddsAmongOthers(saying: Saying, { odds, margin }: AmongOthers): number {
  const of = weights[saying];
  return settled(of.bias + of.odds * odds + of.margin * margin);
}
