// Reads from the query what will be wanted, so that the database is asked once for all of it.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { keptPerNode } from './kept-per-node.js';

/** What is wanted of an object: names of its fields, and for those that lead to objects, what is wanted of these. */
export interface Wanted {
  readonly type: string;
  readonly fields: ReadonlyMap<string, Wanted | null>;
}

type Building = { type: string; fields: Map<string, Building | null> };

type Within = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

function isAsked(
  node: FieldNode | { directives?: FieldNode['directives'] },
  { variableValues }: Within,
): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node as FieldNode, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node as FieldNode, variableValues);
  return skip?.if !== true && include?.if !== false;
}

// Two selections of one field, under aliases or in fragments, want the sum of both.
function addSelections(into: Building, set: SelectionSetNode, type: GraphQLObjectType, within: Within): void {
  for (const selection of set.selections) {
    if (!isAsked(selection, within)) continue;
    if (selection.kind === Kind.FIELD) addField(into, selection, type, within);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      addSelections(into, selection.selectionSet, type, within);
    else {
      const fragment: FragmentDefinitionNode | undefined = within.fragments[selection.name.value];
      if (fragment !== undefined) addSelections(into, fragment.selectionSet, type, within);
    }
  }
}

function addField(into: Building, field: FieldNode, type: GraphQLObjectType, within: Within): void {
  const definition = type.getFields()[field.name.value];
  if (definition === undefined) return;
  const target = getNamedType(definition.type);
  if (!isObjectType(target) || field.selectionSet === undefined) {
    into.fields.set(definition.name, null);
    return;
  }
  const inner = into.fields.get(definition.name) ?? { type: target.name, fields: new Map() };
  into.fields.set(definition.name, inner);
  addSelections(inner, field.selectionSet, target, within);
}

function wantedOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Wanted {
  const target = getNamedType(info.returnType);
  if (!isObjectType(target)) throw new Error(`${info.fieldName} leads to no object`);
  const wanted: Building = { type: target.name, fields: new Map() };
  for (const node of nodes) {
    if (node.selectionSet !== undefined) addSelections(wanted, node.selectionSet, target, info);
  }
  return wanted;
}

/** Variables decide what is wanted through `@skip` and `@include` alone, and those take yes or no. */
const switches = ({ variableValues }: GraphQLResolveInfo): string =>
  Object.entries(variableValues)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name, value]) => `${name} ${value}`)
    .sort()
    .join();

const wantedOfOne = keptPerNode(switches, (node: FieldNode, info: GraphQLResolveInfo) =>
  wantedOf([node], info),
);

/** What is wanted below the field that is being resolved; there are no interfaces, so each type is plain. */
export function wantedBelow(info: GraphQLResolveInfo): Wanted {
  const [only, ...others] = info.fieldNodes;
  return only === undefined || others.length > 0 ? wantedOf(info.fieldNodes, info) : wantedOfOne(only, info);
}

/** What is wanted at the end of a path of fields, or null when nothing there is. */
export function wantedAt(wanted: Wanted, ...path: readonly string[]): Wanted | null {
  return path.reduce<Wanted | null>((at, name) => at?.fields.get(name) ?? null, wanted);
}
