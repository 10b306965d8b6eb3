import { DecideRequest, type DecideResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { editFor } from '../deciding.js';
import { messageOf } from '../../message-of.js';

/** What to write for a decision on a name to hold. */
export function register(context: ServerContext): void {
  context.connection.onRequest(DecideRequest, async (params): Promise<DecideResult> => {
    try {
      return { edit: await editFor(params, context) };
    } catch (error) {
      return { message: messageOf(error) };
    }
  });
}
