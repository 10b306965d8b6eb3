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

/** Reads what score-differences.mjs prints of the shown groups. Throws where a line is missing. */
export function readDifferences(output: string): Figure[] {
  const shown = /^shown groups$.*?(?=^all groups$)/ms.exec(output)?.[0] ?? '';
  const recall = String.raw`^recall +must +(?<mustFound>\S+) +all +(?<allFound>\S+) `;
  const verdicts = String.raw` with the right verdict +must +(?<mustRight>\S+) +all +(?<allRight>\S+)$`;
  const found = new RegExp(`${recall}.*${verdicts}`, 'm');
  const hit = figure('differences traps hit', /^traps hit \d+ of \d+ \((?<value>[\d.]+)%\)/m, shown).value;
  return [
    figure('differences must found', found, shown, 'mustFound'),
    figure('differences must right', found, shown, 'mustRight'),
    figure('differences all found', found, shown, 'allFound'),
    figure('differences all right', found, shown, 'allRight'),
    figure('differences precision', /^traps hit .* precision \(proxy\) +(?<value>[\d.]+)$/m, shown),
    { name: 'differences no trap hit', value: Math.round(1000 - 10 * hit) / 10 },
  ];
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
