// Cuts a stream of text into lines, one at a time, and never holds more of one than a line may have.

/** Characters; a line that goes on longer is no situation that anybody wrote. */
export const LONGEST_LINE = 1_000_000;

/** A line, or `undefined` in the place of one that is too long. Only a line break makes a line: the last needs none. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let begun = '';
  let tooLong = false;
  let first = true;
  for await (const chunk of chunks) {
    const pieces = (first ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    first = false;
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = begun + piece;
      yield tooLong || line.length > LONGEST_LINE ? undefined : line.replace(/\r$/, '');
      begun = '';
      tooLong = false;
    }
    begun += last;
    if (begun.length > LONGEST_LINE) {
      begun = '';
      tooLong = true;
    }
  }
  if (tooLong) yield undefined;
  else if (begun !== '') yield begun.replace(/\r$/, '');
}
