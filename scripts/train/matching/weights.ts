/** The weights that were learnt for features, and the bias as the last one, by their names. */
export function namedWeights(features: readonly string[], weights: readonly number[]): Map<string, number> {
  return new Map([...features, 'bias'].map((name, at) => [name, weights[at] ?? 0]));
}

/** The file of a logistic model: its weights by their names, in hundredths. */
export function weightsFile(weights: ReadonlyMap<string, number>): Readonly<Record<'weights.json', string>> {
  const named = [...weights].map(([name, weight]) => [name, Number(weight.toFixed(2))] as const);
  return { 'weights.json': `${JSON.stringify(Object.fromEntries(named), null, 2)}\n` };
}
