// The project's own source files with their text, and the syntax tree of each.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../src/project-root.js';

export interface SourceFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

/** Says what is wrong with a file, each in one line; nothing when it is fine. */
export type Checker = (file: SourceFile) => readonly string[];

export function filesOf(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
      .filter(
        entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'),
      )
      .map(entry => {
        const whole = join(entry.parentPath, entry.name);
        return { path: whole.slice(projectRoot.length + 1), text: readFileSync(whole, 'utf8') };
      }),
  );
}

/** What a checker says of all these files, each line with the file it is about. */
export const complaints = (check: Checker, files: readonly SourceFile[]): string[] =>
  files.flatMap(file => check(file).map(line => `${file.path}: ${line}`));

const trees = new Map<string, ts.SourceFile>();

export function treeOf({ path, text }: SourceFile): ts.SourceFile {
  const key = `${path}\n${text}`;
  const tree = trees.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  trees.set(key, tree);
  return tree;
}

/** Every node of the file for which the question has an answer. */
export function everyNode(file: SourceFile, ask: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const answer = ask(node);
    if (answer !== undefined) found.push(answer);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

/** The names that a file imports from a module, types apart. */
export function importedFrom(file: SourceFile, module: string): { values: string[]; types: string[] } {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of treeOf(file).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (statement.moduleSpecifier.text !== module) continue;
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    const onlyTypes = clause?.isTypeOnly === true;
    if (clause?.name !== undefined) (onlyTypes ? types : values).push('default');
    if (named !== undefined && ts.isNamespaceImport(named)) (onlyTypes ? types : values).push('*');
    if (named !== undefined && ts.isNamedImports(named)) {
      for (const one of named.elements) {
        (onlyTypes || one.isTypeOnly ? types : values).push((one.propertyName ?? one.name).text);
      }
    }
  }
  return { values, types };
}
