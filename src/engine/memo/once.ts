/** Puts off what few questions need until the first one comes. @returns what gives it, always the same */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
