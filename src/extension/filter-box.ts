import * as vscode from 'vscode';

export interface FilterBoxOptions {
  readonly title: string;
  readonly placeholder: string;
  /** What is filtered by now. */
  readonly before: string;
}

/** Asks for a filter. What is shown follows what is typed; Escape leaves it as it was. */
export function askForFilter({ title, placeholder, before }: FilterBoxOptions, filter: (text: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  let after = before;
  input.onDidChangeValue(filter);
  input.onDidAccept(() => {
    after = input.value.trim();
    input.hide();
  });
  input.onDidHide(() => {
    filter(after);
    input.dispose();
  });
  input.show();
}
