import phrases from './phrases.json' with { type: 'json' };

/** `{key}` stands for one of the phrases of that key, or for a fact of the story that is told; `{Key}` for the same with a capital. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** What any story may say beside its own facts. All people, companies and happenings are invented. */
export const background: Phrases = phrases.background;

/** The kinds of stories: how each is headed, opened, and what its own sentences say of its numbers. */
export const stories: readonly Phrases[] = phrases.stories;
