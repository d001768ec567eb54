// Sends operations as the chosen persona, for the chosen purpose; GraphiQL hands them over and shows what comes back.

import { introspection } from './introspection.js';
import { languageNow } from './words.js';

const isIntrospection = ({ operationName, query }) =>
  operationName === 'IntrospectionQuery' && query.includes('__schema');

// GraphiQL learns the name of an operation a moment after its text was replaced.
const withOwnName = ({ operationName, query, ...rest }) => {
  const named = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query);
  return named ? { ...rest, query, operationName } : { ...rest, query };
};

/** `asker` tells who asks for which purpose; `heard` is given each answer to the user, and who had asked. */
export function createFetcher({ tokens, asker, heard }) {
  async function send(operation, { purpose }, more) {
    return fetch('/graphql', {
      method: 'POST',
      headers: {
        ...more,
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': languageNow(),
        authorization: `Bearer ${await tokens.current()}`,
        'doorbraak-purpose': purpose,
      },
      body: JSON.stringify(operation),
    });
  }

  return async (operation, { headers } = {}) => {
    const asking = asker();
    const asksSchema = isIntrospection(operation);
    const asked = asksSchema ? { query: introspection } : withOwnName(operation);
    let response = await send(asked, asking, headers);
    if (response.status === 401) {
      // Another demo may have been started meanwhile, with keys of its own.
      await tokens.renew();
      response = await send(asked, asking, headers);
    }
    const answer = await response.json();
    if (!asksSchema) heard(answer, asking);
    return answer;
  };
}
