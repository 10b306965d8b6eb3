declare module '@citation-js/core' {
  /** What a format was registered with, and what reads it. */
  export const plugins: {
    readonly input: {
      /** One step of reading, by the name of the format. */
      data(input: unknown, type: string): unknown;
      /** All steps, to CSL-JSON. */
      chain(
        input: unknown,
        options?: { readonly forceType?: string; readonly generateGraph?: boolean },
      ): Record<string, unknown>[];
    };
    readonly output: {
      format(
        format: 'bibliography' | 'citation' | 'biblatex',
        items: readonly unknown[],
        options: Readonly<Record<string, unknown>>,
      ): unknown;
    };
    readonly config: { get(name: '@csl'): CslConfig; get(name: '@bibtex'): BibtexConfig };
  };

  interface BibtexConfig {
    readonly format: {
      /** Whether letters beyond ASCII are written as commands. */
      asciiOnly: boolean;
      /** Whether keys lose what some programs do not take. */
      checkLabel: boolean;
    };
  }

  interface CslConfig {
    readonly styles: { add(name: string, xml: string): void; has(name: string): boolean };
    engine(items: readonly unknown[], style: string, locale: string, format: 'text' | 'html'): CslEngine;
  }

  /** citeproc-js, https://citeproc-js.readthedocs.io/ */
  interface CslEngine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]] | false;
    makeCitationCluster(items: readonly { readonly id: string; readonly locator?: string; readonly label?: string }[]): string;
  }

  export const logger: { level: string };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
