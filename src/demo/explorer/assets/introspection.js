// The question for the schema. GraphiQL's own goes deeper than any operation may here; three wrappings are what types have.

const fragments = `
fragment Type on __Type {
  kind name
  ofType { kind name ofType { kind name ofType { kind name } } }
}
fragment Input on __InputValue {
  name description defaultValue
  type { ...Type }
}`;

export const introspection = `
query IntrospectionQuery {
  __schema {
    queryType { name }
    mutationType { name }
    subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) {
        name description isDeprecated deprecationReason
        args { ...Input }
        type { ...Type }
      }
      inputFields { ...Input }
      interfaces { ...Type }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
      possibleTypes { ...Type }
    }
    directives { name description locations args { ...Input } }
  }
}
${fragments}`;
