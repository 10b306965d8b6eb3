import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Metadata } from '../metadata/index.js';
import { cslName, type CslName } from './csl-name.js';

/** A CSL-JSON 1.0.2 item as Variorum writes it: only what the source says of itself. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly URL?: string;
  /** CSL's place for fields of one's own: which source this is, so that citing it again finds the item. */
  readonly custom: { readonly [sourceField]: string; readonly [hashField]?: string };
}

export const sourceField = 'variorum-source';

/** What the source was when it was cited, see {@link hashOf}: one that has changed since can be told. */
export const hashField = 'variorum-sha256';

/** The SHA-256 of a text in UTF-8, in hexadecimal digits; line ends count as one, whoever checked the file out. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\r\n?/g, '\n'))));
}

/** An item that has no key yet: which one it gets depends on the references it joins. */
export type UnkeyedItem = Omit<CslItem, 'id'>;

/**
 * The CSL-JSON item of a source.
 *
 * An outlet and a date make it an `article-newspaper`, an address alone a `webpage`, anything less a `document`. A source without a
 * headline gets no title: CSL requires none, and a made-up one would be printed as the author's.
 *
 * @param path the source's path from the folder its references are kept in, with `/`
 * @param hash of its text, see {@link hashOf}
 */
export function cslItem(metadata: Metadata, path: string, hash?: string): UnkeyedItem {
  const { title, published, url, outlet, authors } = metadata;
  return {
    type: outlet !== undefined && published !== undefined ? 'article-newspaper' : url !== undefined ? 'webpage' : 'document',
    ...(title !== undefined && { title }),
    ...(authors !== undefined && { author: authors.map(cslName) }),
    ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(url !== undefined && { URL: url }),
    custom: { [sourceField]: path, ...(hash !== undefined && { [hashField]: hash }) },
  };
}
