// The little Markdown that the generated documents are written in.

const cell = (text: string): string =>
  text === '' ? ' ' : text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

export const code = (word: string): string => `\`${word}\``;

/** A heading with what stands under it, set apart by empty lines. */
export const section = (level: number, title: string, ...parts: readonly string[]): string =>
  [`${'#'.repeat(level)} ${title}`, ...parts].join('\n\n');
