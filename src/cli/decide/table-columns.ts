// A table of situations: its header names places in the format, its rows hold what stands there.

const one = '\\[\\d{1,3}\\]';
const COLUMN = new RegExp(
  `^(?:${[
    'id',
    'at',
    'student\\.birthDate',
    `student\\.incapable${one}\\.(?:from|until)`,
    'item\\.(?:subject|domain)',
    `item\\.parents${one}`,
    `adults${one}\\.(?:id|authority|from|until)`,
    `statements${one}\\.(?:by|answer|at|method)`,
    `notified${one}\\.(?:adult|on)`,
    'phase',
    'override\\.(?:by|at|reason)',
    'validUntil',
  ].join('|')})$`,
);

/** The table cannot be read at all; the text names no value of it. */
export class UnusableTable extends Error {}

/** A place as the steps that lead to it: `adults[1].id` is adults, 1, id. */
export type Column = readonly (string | number)[];

const stepsOf = (place: string): Column =>
  [...place.matchAll(/\w+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

export function columnsOf(header: readonly string[]): Column[] {
  return header.map((name, index) => {
    const place = name.trim();
    if (!COLUMN.test(place))
      throw new UnusableTable(`column ${index + 1} of the header is no place of the format`);
    const before = header.findIndex(other => other.trim() === place);
    if (before < index)
      throw new UnusableTable(`columns ${before + 1} and ${index + 1} of the header are the same place`);
    return stepsOf(place);
  });
}

interface Branch {
  [step: string | number]: unknown;
}

function put(root: Branch, column: Column, cell: string): void {
  let branch = root;
  for (const [index, step] of column.slice(0, -1).entries()) {
    branch[step] ??= typeof column[index + 1] === 'number' ? [] : {};
    branch = branch[step] as Branch;
  }
  branch[column.at(-1)!] = cell;
}

/** The situation of a row, as JSON would have it. An empty cell is nothing; a gap in a list is left out by its reader. */
export function situationIn(cells: readonly string[], columns: readonly Column[]): unknown {
  // Lists that the format always has: without a cell they are empty.
  const situation: Branch = { adults: [], statements: [] };
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') put(situation, column, cell);
  }
  return situation;
}
