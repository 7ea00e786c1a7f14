// The peer: @neo4j/graphql over the same database, served as its own documentation serves it.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { serveParent } from "./serve-parent.mjs";

await serveParent(async ({ uri, username, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const typeDefs = readFileSync(new URL("peer-schema.graphql", import.meta.url), "utf8");
  const server = new ApolloServer({
    schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: 0 },
    context: () => Promise.resolve({ sessionConfig: { database } }),
  });
  return url;
});
