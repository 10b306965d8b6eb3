import * as l10n from '@vscode/l10n';
import * as v from 'valibot';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension, as a webview speaks with it. */
export interface Host<Out, State> {
  readonly post: (message: Out) => void;
  /** What was kept before a reload; `undefined` where nothing was, or another version of the view kept it. */
  readonly state: State | undefined;
  readonly keep: (state: State) => void;
}

/**
 * Connects a webview with the extension.
 *
 * @param incoming what the extension may say: anything else is dropped
 * @param kept what is kept over a reload
 */
export function connect<In, Out, State>(
  incoming: v.GenericSchema<unknown, In>,
  kept: v.GenericSchema<unknown, State>,
  receive: (message: In) => void,
): Host<Out, State> {
  loadTexts();
  const vscode = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = v.safeParse(incoming, data);
    if (message.success) receive(message.output);
    else console.error('A message that this view does not know was dropped.', v.flatten(message.issues));
  });
  const before = v.safeParse(kept, vscode.getState());
  return {
    post: (message) => vscode.postMessage(message),
    state: before.success ? before.output : undefined,
    keep: (state) => vscode.setState(state),
  };
}

/** The texts in the language of VS Code, which the page brings along. */
function loadTexts(): void {
  const texts: unknown = JSON.parse(document.querySelector('#texts')?.textContent ?? 'null');
  const contents = v.safeParse(v.record(v.string(), v.string()), texts);
  if (contents.success) l10n.config({ contents: contents.output });
}
