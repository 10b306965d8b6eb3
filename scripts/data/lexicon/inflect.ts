import nlp from 'compromise';

/** What compromise's English verbs are turned with; its types leave it out. */
interface VerbMethods {
  readonly two: {
    readonly transform: {
      readonly verb: { readonly conjugate: (verb: string, model: unknown) => Readonly<Record<string, string>> };
    };
  };
}

const { conjugate } = (nlp as unknown as { methods: () => VerbMethods }).methods().two.transform.verb;

/** The forms that a list of words holds; the future says nothing that the infinitive does not. */
const tenses = ['Infinitive', 'PresentTense', 'PastTense', 'Participle', 'Gerund'] as const;

/**
 * All forms of a verb, by compromise: `rise`, `rises`, `rose`, `risen`, `rising`. Of a phrase the first word is the verb.
 *
 * @param lemma its infinitive, in lower case
 */
export function formsOf(lemma: string): string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const forms = conjugate(verb, nlp.model());
  return [...new Set(tenses.flatMap((tense) => forms[tense] ?? []))].map((form) => [form, ...rest].join(' '));
}
