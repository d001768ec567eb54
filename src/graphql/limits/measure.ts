// Measures an operation with its fragments spread out, each fragment once, so that no nesting of them costs more.

import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0 };

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** The heaviest operation of a document. `__typename` counts like any other field. */
export function measure(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    // A fragment that spreads itself is refused by the standard rules; here it must only not go on forever.
    known.set(name, nothing);
    const definition = fragments.get(name);
    const measured = definition === undefined ? nothing : ofSelections(definition.selectionSet);
    known.set(name, measured);
    return measured;
  }

  function ofSelections(set: SelectionSetNode | undefined): Measure {
    return (set?.selections ?? []).reduce<Measure>((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return beside(sum, beside(ofFragment(selection.name.value), { ...nothing, directives }));
      }
      // What the schema tells of itself nests as it must; whether it may be asked at all is another rule's business.
      const isIntrospection = selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value);
      const below = ofSelections(selection.selectionSet);
      const inner = isIntrospection ? { ...below, depth: 0 } : below;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return beside(sum, beside(inner, { ...nothing, directives }));
      const aliases = selection.alias === undefined ? 0 : 1;
      return beside(sum, {
        depth: inner.depth + 1,
        aliases: inner.aliases + aliases,
        directives: inner.directives + directives,
      });
    }, nothing);
  }

  return document.definitions.reduce<Measure>((worst, one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return worst;
    const own = ofSelections(one.selectionSet);
    const directives = own.directives + (one.directives?.length ?? 0);
    return {
      depth: Math.max(worst.depth, own.depth),
      aliases: Math.max(worst.aliases, own.aliases),
      directives: Math.max(worst.directives, directives),
    };
  }, nothing);
}
