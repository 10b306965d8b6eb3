/** A message is not longer than this. In bytes. */
const longestMessage = 256 * 1024 * 1024;
/** The header of a message is not longer than this. In bytes. */
const longestHeader = 8 * 1024;

/**
 * Looks at what comes over a stream of messages (LSP 3.17, base protocol) beside whoever reads them: a header that is none puts the
 * reader out of step for good, and it says nothing of it.
 *
 * @param onBroken told once, in words
 * @returns to be given each piece of the stream
 */
export function frameGuard(onBroken: (reason: string) => void): (piece: Uint8Array) => void {
  let isTold = false;
  const state = { header: '', body: 0, isBroken: false };
  const takeHeader = (sign: number): void => {
    state.header += String.fromCharCode(sign);
    if (state.header.length > longestHeader) state.isBroken = true;
    if (!state.header.endsWith('\r\n\r\n')) return;
    const length = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(state.header)?.[1];
    if (length === undefined || Number(length) > longestMessage) state.isBroken = true;
    state.body = Number(length);
    state.header = '';
  };
  return (piece) => {
    for (let at = 0; at < piece.length && !state.isBroken; ) {
      if (state.body > 0) {
        const taken = Math.min(state.body, piece.length - at);
        state.body -= taken;
        at += taken;
      } else {
        takeHeader(piece[at++] ?? 0);
      }
    }
    if (!state.isBroken || isTold) return;
    isTold = true;
    onBroken('a message without a valid Content-Length');
  };
}
