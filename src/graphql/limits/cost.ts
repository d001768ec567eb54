// Cost of an operation: the objects and values it could hand out, with the page sizes that it asks for.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { keptPerNode } from '../kept-per-node.js';
import { limits } from './limits.js';

type Variables = Readonly<Record<string, unknown>>;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
}

/** The page size asked for, or undefined where the field takes none. */
function pageSize(field: FieldNode, variables: Variables): number | undefined {
  const value = field.arguments?.find(argument => argument.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return given(Number(value.value));
  return value?.kind === Kind.VARIABLE ? given(variables[value.name.value]) : undefined;
}

/** What is no page size is refused later on; until then it costs as much as one may ask. */
const given = (size: unknown): number => (typeof size === 'number' && size >= 0 ? size : limits.pageSize);

const fragmentOf = (document: DocumentNode, name: string) =>
  document.definitions.find(one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);

/** Stops counting once the limit is passed: how much more it would be does not matter. */
function ofSelections(
  set: SelectionSetNode,
  type: GraphQLObjectType,
  within: Costing,
  listSize: number,
): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (sum > limits.cost) return sum;
    if (selection.kind === Kind.FIELD) sum += ofField(selection, type, within, listSize);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      sum += ofSelections(selection.selectionSet, type, within, listSize);
    else {
      const fragment = fragmentOf(within.document, selection.name.value);
      if (fragment !== undefined && 'selectionSet' in fragment && fragment.selectionSet !== undefined) {
        sum += ofSelections(fragment.selectionSet, type, within, listSize);
      }
    }
  }
  return sum;
}

function ofField(field: FieldNode, type: GraphQLObjectType, within: Costing, listSize: number): number {
  const definition = type.getFields()[field.name.value];
  const target = definition && getNamedType(definition.type);
  if (definition === undefined || !isObjectType(target) || field.selectionSet === undefined) return 1;
  const isPage = definition.args.some(argument => argument.name === 'first');
  const size = isPage ? (pageSize(field, within.variables) ?? limits.pageSize) : listSize;
  const isList = isListType(getNullableType(definition.type));
  // The list inside a page is as long as the page asks; a list without a page is taken to be of middling length.
  const times = isList ? (listSize > 0 ? listSize : limits.assumedListSize) : 1;
  return 1 + times * ofSelections(field.selectionSet, target, within, isPage ? size : 0);
}

/** The variables that say how long a page is, anywhere in the document; the cost depends on no others. */
const sizeVariables = keptPerNode(
  () => '',
  (document: DocumentNode): string[] => {
    const names = new Set<string>();
    visit(document, {
      Argument: ({ name, value }) => {
        if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
    return [...names];
  },
);

const sizes = ({ document, variables }: Costing): string =>
  sizeVariables(document, undefined)
    .map(name => given(variables[name]))
    .join();

const cost = keptPerNode(sizes, (operation: OperationDefinitionNode, within: Costing) => {
  const root = within.schema.getRootType(operation.operation);
  return { cost: root ? ofSelections(operation.selectionSet, root, within, 0) : 0 };
});

/** Assumes a valid document: fragments do not spread themselves. */
export const costOf = (operation: OperationDefinitionNode, within: Costing): number =>
  cost(operation, within).cost;
