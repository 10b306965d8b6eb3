/** What a source's own head and foot say of it. What they do not say is absent: nothing is guessed. */
export interface Metadata {
  /** The headline, without markup. */
  readonly title?: string;
  /** The day it was published, as an ISO 8601 calendar date (`2025-05-16`). */
  readonly published?: string;
  /** Its address, as written; `http` or `https` only. */
  readonly url?: string;
  /** Who published it: the name the text gives, else the registrable host of `url` (`themoscowtimes.com`). */
  readonly outlet?: string;
  /** Who wrote it, each name as written. Absent rather than empty. */
  readonly authors?: readonly string[];
}
