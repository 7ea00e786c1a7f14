import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";

/**
 * Leaves of a document with a subscription, which is refused over HTTP, no more than that it is one:
 * GraphQL's own rule for subscriptions throws where a variable decides on the field, and that would be
 * taken for a failure of the server.
 */
export const bareSubscriptions: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: (request) => {
        const subscription = request.document.definitions.find(isSubscription);
        if (subscription !== undefined) {
          // Apollo Server validates what the request holds from here on.
          Object.assign(request, { document: bare(subscription) });
        }
        return Promise.resolve();
      },
    }),
};

function isSubscription(definition: DefinitionNode): definition is OperationDefinitionNode {
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation === OperationTypeNode.SUBSCRIPTION
  );
}

function bare({ name, loc, operation }: OperationDefinitionNode): DocumentNode {
  const definition: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
    ...(name && { name }),
    ...(loc && { loc }),
  };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}
