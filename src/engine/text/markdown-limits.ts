/**
 * How much of Markdown's markup is taken. CommonMark sets no limits, but parsers take quadratic time or run out of stack where
 * containers, brackets or marks of emphasis stand within each other without end; no text that people write comes near these.
 */
const most = {
  /** Quotes, lists and footnotes within each other. */
  containers: 40,
  /** Brackets that are open at once in a paragraph. */
  openBrackets: 100,
  /** Brackets in a paragraph that close none. */
  strayBrackets: 1_000,
  /** Runs of `*`, `_` and `~`, and opening brackets, in a paragraph. */
  marks: 2_000,
  /** The same between two blank lines, whatever they look like. */
  marksInRun: 20_000,
  /** Lines between two blank lines, times the containers around them. */
  containedLines: 400_000,
  /** Headings that are underlined, times the lines of the text. */
  underlinedLines: 10_000_000,
  /** Items of lists, rows of tables, definitions. */
  items: 50_000,
};

const containerMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,100}\]:)/y;
const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+|(?:_[ \t]*)+)$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** What begins a paragraph, or a cell, of its own. */
const opensParagraph = /^[ \t]*(?:[-+*|]|\d{1,9}[.)]|#{1,6}[ \t])/;
/** The same, and what takes a parser's time as they do. */
const opensItem = /^[ \t]*(?:[-+*|>[]|\d{1,9}[.)]|#{1,6}[ \t])/;

/** Whether a Markdown parser can be trusted with a text: in time and memory that grow about as the text does. Linear in the text. */
export function isWithinLimits(text: string): boolean {
  let [lines, underlines, items] = [0, 0, 0];
  const run = new Run();
  for (const line of text.split(/\r\n|\r|\n/)) {
    lines++;
    if (line.trim() === '') {
      run.end();
      continue;
    }
    if (underline.test(line)) underlines++;
    if (opensItem.test(line)) items++;
    if (!run.takes(line)) return false;
  }
  return underlines * lines <= most.underlinedLines && items <= most.items;
}

/** Lines between two blank ones, and the paragraph at their end. */
class Run {
  #lines = 0;
  #depth = 0;
  #marks = 0;
  #marksBefore = 0;
  #open = 0;
  #deepest = 0;
  #stray = 0;

  end(): void {
    this.#lines = 0;
    this.#depth = 0;
    this.#newParagraph();
    this.#marksBefore = 0;
  }

  /** @returns whether the run is still within the limits */
  takes(line: string): boolean {
    this.#lines++;
    if (!thematicBreak.test(line)) this.#depth = Math.max(this.#depth, depthOf(line));
    if (this.#depth > most.containers || this.#depth * this.#lines > most.containedLines) return false;
    if (opensParagraph.test(line)) this.#newParagraph();
    this.#count(line);
    return (
      this.#deepest <= most.openBrackets &&
      this.#stray <= most.strayBrackets &&
      this.#marks <= most.marks &&
      this.#marks + this.#marksBefore <= most.marksInRun
    );
  }

  #newParagraph(): void {
    this.#marksBefore += this.#marks;
    this.#marks = 0;
    this.#open = 0;
    this.#deepest = 0;
    this.#stray = 0;
  }

  #openBracket(): void {
    this.#marks++;
    this.#open++;
    this.#deepest = Math.max(this.#deepest, this.#open);
  }

  #count(line: string): void {
    let before = '';
    for (let at = 0; at < line.length; at++) {
      const sign = line.charAt(at);
      if (sign === '\\') at++;
      else if (sign === '[') this.#openBracket();
      else if (sign === ']' && this.#open > 0) this.#open--;
      else if (sign === ']') this.#stray++;
      else if ((sign === '*' || sign === '_' || sign === '~') && sign !== before) this.#marks++;
      before = sign;
    }
  }
}

/** How many containers a line opens or goes on with; of a list that is indented, those that it may be in. */
function depthOf(line: string): number {
  let depth = 0;
  containerMark.lastIndex = 0;
  while (depth <= most.containers && containerMark.test(line)) depth++;
  containerMark.lastIndex = 0;
  const indentation = line.length - line.trimStart().length;
  return depth === 0 ? 0 : depth + Math.floor(indentation / 4);
}
