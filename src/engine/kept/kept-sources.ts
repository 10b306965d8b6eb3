import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Source, SourceInput } from '../sources/index.js';
import type { Steps } from '../steps/index.js';
import { checksumOf } from './checksum.js';
import { factsOf, packSource } from './pack-source.js';
import type { PackedSource } from './packed.js';
import { unpackSource } from './unpack-source.js';
import { fingerprint } from '#engine/fingerprint';

/** A file that is larger need not be read. */
export const mostBytesKept = 128 * 1024 * 1024;

const newline = 0x0a;

/** One line of the file: a key, how much trees told, a checksum of what follows, and the packed source as JSON. */
interface Line {
  readonly facts: number;
  readonly checksum: string;
  /** The whole line, its end included. */
  readonly bytes: Uint8Array;
  /** Where in it the JSON starts. */
  readonly json: number;
}

/**
 * What was read of sources, to be found again by their texts: reading them again would give the same. It is written to and read from bytes, which
 * are taken as far as they are whole and made by the same engine, and passed over in silence otherwise.
 */
export class KeptSources {
  /** By key, what was used last first. */
  readonly #lines: Map<string, Line>;
  readonly #most: number;
  #isChanged = false;

  /**
   * @param bytes that `toBytes` gave, or anything else
   * @param most more is not kept, but what was used last; in bytes
   */
  constructor(bytes: Uint8Array = new Uint8Array(), most = mostBytesKept) {
    this.#lines = linesIn(bytes);
    this.#most = most;
  }

  /** Whether `toBytes` would give other bytes than were read, as far as sources were noted. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The source as it was read before; `undefined` where it was not, or where what was kept is not whole. */
  find(input: SourceInput): Source | undefined {
    const key = keyOf(input);
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    try {
      const json = line.bytes.subarray(line.json, -1);
      if (checksumOf(json) !== line.checksum) throw new Error('It is torn.');
      return unpackSource(JSON.parse(decoder.decode(json)) as PackedSource, input);
    } catch {
      this.#lines.delete(key);
      return undefined;
    }
  }

  /** Takes note of what is to be kept, in steps; of other sources that were kept, those stay for which there is room. @param sources those in use */
  *note(sources: Iterable<Source>): Steps<void> {
    const others = new Map(this.#lines);
    const used = new Map<string, Line>();
    for (const source of sources) {
      // On another day there may be time enough.
      if (source.problems.some(({ code }) => code === 'source-given-up')) continue;
      const key = keyOf(source);
      const facts = factsOf(source);
      const before = others.get(key);
      if (before === undefined || before.facts < facts) {
        used.set(key, lineOf(key, facts, source));
        this.#isChanged = true;
        yield;
      } else {
        used.set(key, before);
      }
      others.delete(key);
    }
    this.#lines.clear();
    let size = 0;
    for (const [key, line] of [...used, ...others]) {
      size += line.bytes.length;
      if (size > this.#most) break;
      this.#lines.set(key, line);
    }
  }

  /** All that is kept, as a file; in parts, to be written one after the other. */
  toBytes(): Uint8Array[] {
    this.#isChanged = false;
    return [utf8ToBytes(header), ...Array.from(this.#lines.values(), ({ bytes }) => bytes)];
  }
}

/** What other engines kept is not what this one reads. */
const header = `variorum kept sources ${fingerprint}\n`;

const decoder = new TextDecoder();

/** What a source is found by: all that its reading depends on. */
function keyOf({ text, languageId, stated }: SourceInput): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([languageId, stated ?? null, text])))).slice(0, keyLength);
}

/** In hexadecimal digits: of so many that no two texts have them in common. */
const keyLength = 40;

function lineOf(key: string, facts: number, source: Source): Line {
  const json = utf8ToBytes(JSON.stringify(packSource(source)));
  const checksum = checksumOf(json);
  const head = utf8ToBytes(`${key} ${facts} ${checksum} `);
  const bytes = new Uint8Array(head.length + json.length + 1);
  bytes.set(head);
  bytes.set(json, head.length);
  bytes[bytes.length - 1] = newline;
  return { facts, checksum, bytes, json: head.length };
}

/** The lines of a file of this engine. What is no such line is passed over. */
function linesIn(bytes: Uint8Array): Map<string, Line> {
  const lines = new Map<string, Line>();
  const first = utf8ToBytes(header);
  if (!first.every((byte, index) => bytes[index] === byte)) return lines;
  let start = first.length;
  for (;;) {
    const end = bytes.indexOf(newline, start);
    // A last line without its end is torn.
    if (end < 0) return lines;
    const line = bytes.subarray(start, end + 1);
    const head = /^([0-9a-f]+) (\d+) (\w+) /.exec(decoder.decode(line.subarray(0, longestHead)));
    const [all = '', key = '', facts, checksum = ''] = head ?? [];
    if (key.length === keyLength) lines.set(key, { facts: Number(facts), checksum, bytes: line, json: all.length });
    start = end + 1;
  }
}

/** In bytes. */
const longestHead = 80;
