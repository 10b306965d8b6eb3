import { isNotFound, MessageError, say, wordsOf, type FileReader } from '../engine/index.js';

/**
 * The text of a file that must be UTF-8, as JSON is (RFC 8259).
 *
 * @returns `undefined` where there is no such file
 * @throws an error whose message follows the file's name: `cannot be read (…)`
 */
export async function readUtf8(files: Pick<FileReader, 'read'>, uri: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw new MessageError(say`cannot be read (${wordsOf(error)})`, { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new MessageError(say`is not valid UTF-8 (save it as UTF-8)`, { cause: error });
  }
}
