// What a letter is made of, whatever file it becomes: a title and blocks of plain text in their order.

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface LetterDocument {
  /** Stands above the letter and in the file's properties; it names nobody. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What the file's properties name as its maker; a letter is the school's. */
  readonly maker?: string;
}

/** A letter at the instant at which it is made into a file. */
export interface Rendering {
  readonly document: LetterDocument;
  readonly madeAt: Date;
}
