/** The file of a logistic model: a weight for each feature, and the bias as the last one, in hundredths. */
export function weightsFile(features: readonly string[], weights: readonly number[]): Readonly<Record<'weights.json', string>> {
  const named = [...features, 'bias'].map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))] as const);
  return { 'weights.json': `${JSON.stringify(Object.fromEntries(named), null, 2)}\n` };
}
