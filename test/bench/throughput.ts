import { measure } from './measure.js';
import { compromiseOver, recognizersOver } from './peers.js';
import { stages, tokenizer, wholeEngine, type Stage } from './stages.js';
import { firstOf, type Texts } from './texts.js';

/** How much text goes through in a second of CPU time, in MB (10⁶ bytes of UTF-8), warm. */
export interface Throughput {
  readonly name: string;
  readonly median: number;
  readonly best: number;
  /** What issue 3 or 4 wants of it. */
  readonly target: number | null;
  /** Its median by that of each yardstick; null for a yardstick itself. */
  readonly ratios: { readonly tokenizer: number; readonly compromise: number; readonly recognizers: number } | null;
}

const targets: Readonly<Record<string, number>> = { 'names (tagging)': 2, 'whole engine, bytes to findings': 1 };

/**
 * Measures the parts of the engine and the yardsticks, in turn, in this process.
 *
 * @param milliseconds how long to measure each
 * @param real texts to run the whole engine over as well
 */
export function throughput(texts: Texts, milliseconds: number, real: Texts | undefined): Throughput[] {
  const over = ({ run }: Stage, { bytes }: Texts): { median: number; best: number } => {
    const { median, best } = measure(run, milliseconds);
    const megabytes = bytes / 1e6;
    return { median: megabytes / (median / 1000), best: megabytes / (best / 1000) };
  };
  const few = firstOf(texts, 5);
  // It takes seconds for a whole article, and is no faster by the byte on a longer text.
  const one = firstOf(texts, 1, 2_000);
  const floor = tokenizer(texts.files);
  const names = compromiseOver(few.files);
  const numbers = recognizersOver(one.files);
  const yardsticks = [
    { name: floor.name, ...over(floor, texts), target: null, ratios: null },
    { name: names.name, ...over(names, few), target: null, ratios: null },
    { name: numbers.name, ...over(numbers, one), target: null, ratios: null },
  ] as const;
  const measured = stages(texts.files).map((stage) => ({ name: stage.name, ...over(stage, texts) }));
  if (real !== undefined) {
    const stage = wholeEngine(real.files);
    measured.push({ name: `whole engine, ${real.files.length} ${real.kind}`, ...over(stage, real) });
  }
  const [byFloor, byNames, byNumbers] = yardsticks;
  return [
    ...measured.map((row) => ({
      ...row,
      target: targets[row.name] ?? null,
      ratios: {
        tokenizer: row.median / byFloor.median,
        compromise: row.median / byNames.median,
        recognizers: row.median / byNumbers.median,
      },
    })),
    ...yardsticks,
  ];
}
