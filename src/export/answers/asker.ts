import type { GraphQLFormattedError, GraphQLSchema } from "graphql";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** What answers GraphQL queries in this process. */
export interface Asker {
  readonly schema: GraphQLSchema;
  /** Answers one query as the API would. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** What GraphQL said of a query; whoever speaks to people tells it in its own form. */
export class AnswerErrors extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.name = "AnswerErrors";
    this.errors = errors;
  }
}
