/** A score, in percent; more is better. */
export interface Figure {
  /** Unique: the scorer, what it scored, the measure: `entities uner_ewt.dev exact F1`. */
  readonly name: string;
  readonly value: number;
}

/** Reads what score-pairs.mjs prints for one set of pairs. Throws where a line is missing. */
export function readPairs(output: string, set: string): Figure[] {
  return [
    figure(`${set} spans found`, /^pairs \d+ {2}both-spans-found (?<value>[\d.]+)%$/m, output),
    figure(`${set} grouping precision`, /^grouping {2}precision (?<value>[\d.]+) /m, output),
    figure(`${set} grouping recall`, /^grouping .* recall (?<value>[\d.]+) /m, output),
    figure(`${set} grouping F1`, /^grouping .* F1 (?<value>[\d.]+)$/m, output),
    figure(`${set} conflict precision`, /^conflict {2}precision (?<value>[\d.]+) /m, output),
    figure(`${set} conflict recall`, /^conflict .* recall (?<value>[\d.]+)$/m, output),
    figure(`${set} accuracy`, /^accuracy (?<value>[\d.]+) /m, output),
    figure(`${set} macro-F1`, /^accuracy .* macro-F1 (?<value>[\d.]+)$/m, output),
  ];
}

/** Reads what score-entities.mjs prints for one gold file, see `set`. Throws where a line is missing. */
export function readEntities(output: string, set: string): Figure[] {
  const columns = (type: string): RegExp =>
    new RegExp(String.raw`^${type} +\d+ +\S+ +\S+ +(?<exact>\S+) +\S+ +\S+ +(?<overlap>\S+)$`, 'm');
  return ['person', 'organization', 'place', 'all'].flatMap((type) => [
    figure(`entities ${set} ${type} exact F1`, columns(type), output, 'exact'),
    figure(`entities ${set} ${type} overlap F1`, columns(type), output, 'overlap'),
  ]);
}

/** Reads what score-quantities.mjs prints. Throws where there is no line for the whole. */
export function readQuantities(output: string): Figure[] {
  const models = [...output.matchAll(/^(\w+) +\d+ +([\d.]+)% +([\d.]+)%$/gm)].flatMap(([, model = '', spans, values]) => [
    { name: `quantities ${model} spans`, value: Number(spans) },
    { name: `quantities ${model} values`, value: Number(values) },
  ]);
  return [...models, figure('quantities all values', /^all \d+ results, values read (?<value>[\d.]+)%$/m, output)];
}

function figure(name: string, pattern: RegExp, output: string, group = 'value'): Figure {
  const value = Number(pattern.exec(output)?.groups?.[group]);
  if (Number.isNaN(value)) throw new Error(`The scorer printed no figure for ${name}:\n${output}`);
  return { name, value };
}
