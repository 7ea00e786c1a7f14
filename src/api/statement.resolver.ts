import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { StoredEntity } from "../graph/entity-reader.ts";
import type { StoredQuotation } from "../graph/quotation-reader.ts";
import type { StoredRelation, StoredStatement } from "../graph/statement-reader.ts";
import { Actor, Organization } from "./actor.type.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import { Disclaimer } from "./disclaimer.type.ts";
import { Entity } from "./entity.type.ts";
import { loadStatements } from "./load-statements.ts";
import { loadList, loadOptional } from "./loaders.ts";
import { Place } from "./place.type.ts";
import { Quotation } from "./quotation.type.ts";
import { Relation } from "./relation.type.ts";
import { StatementArgs } from "./statement.args.ts";
import { Statement, StatementConnection } from "./statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: "Statements, the newest first; those without a day come last.",
  })
  async statements(
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<StoredStatement>> {
    return loadStatements(context, args);
  }

  @Query(() => Statement, {
    nullable: true,
    description:
      "The statement with this id, or null. An id that was superseded, or that of a quotation, leads to the statement that it backs now.",
  })
  async statement(
    @Arg("id", () => ID, { description: "Id of a statement or of a quotation." }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement | null> {
    return loaders.statements.load(id);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who said it; null where the article does not allow to tell.",
  })
  async speaker(
    @Root() { speakerId }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loadOptional(loaders.entities, speakerId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization for which a spokesperson speaks; null where there is none.",
  })
  async onBehalfOf(
    @Root() { onBehalfOfId }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loadOptional(loaders.entities, onBehalfOfId);
  }

  @FieldResolver(() => [Actor], { description: "To whom it was said, as far as that is told." })
  async addressees(
    @Root() { addresseeIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity[]> {
    return loadList(loaders.entities, addresseeIds);
  }

  @FieldResolver(() => [Entity], { description: "The places and actors that it concerns." })
  async about(
    @Root() { aboutIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity[]> {
    return loadList(loaders.entities, aboutIds);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: "Where it was said; null where the article does not tell. Not the dateline.",
  })
  async saidAt(
    @Root() { saidAtId }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredEntity | null> {
    return loadOptional(loaders.entities, saidAtId);
  }

  @FieldResolver(() => [Statement], {
    description: "What this statement reports: Ushakov says that *Putin told Trump that …*.",
  })
  async reports(
    @Root() { reportsIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement[]> {
    return loadList(loaders.statements, reportsIds);
  }

  @FieldResolver(() => [Statement], {
    description: "The statements that report this one; empty where the article quotes it itself.",
  })
  async reportedBy(
    @Root() { reportedByIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement[]> {
    return loadList(loaders.statements, reportedByIds);
  }

  @FieldResolver(() => [Statement], {
    description:
      "The way the words took into the article: the outermost report first, this statement last. The longest way, where there are several.",
  })
  async chain(
    @Root() { id }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement[]> {
    return loadList(loaders.statements, await loaders.chains.load(id));
  }

  @FieldResolver(() => [Quotation], {
    description: "The evidence: each place in an article where it is quoted.",
  })
  async quotations(
    @Root() { quotationIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredQuotation[]> {
    return loadList(loaders.quotations, quotationIds);
  }

  @FieldResolver(() => [Relation], {
    description: "Statements of others that cannot be true if this one is.",
  })
  contradicts(@Root() { relations }: StoredStatement): StoredRelation[] {
    return relations.filter(({ type }) => type === "CONTRADICTS");
  }

  @FieldResolver(() => [Relation], { description: "Statements of others that say the same." })
  corroborates(@Root() { relations }: StoredStatement): StoredRelation[] {
    return relations.filter(({ type }) => type === "CORROBORATES");
  }

  @FieldResolver(() => [Relation], {
    description:
      "Statements of others that would contradict this one, were they of one time and place; the reason names what is unknown.",
  })
  undetermined(@Root() { relations }: StoredStatement): StoredRelation[] {
    return relations.filter(({ type }) => type === "UNDETERMINED");
  }

  @FieldResolver(() => [Disclaimer], {
    description: "Where the articles that quote it say that nobody could check it.",
  })
  async disclaimers(
    @Root() { quotationIds }: StoredStatement,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Disclaimer[]> {
    const quotations = await loadList(loaders.quotations, quotationIds);
    return quotations.flatMap(({ disclaimers, articleId }) =>
      disclaimers.map((span) => ({ span, text: span.text, articleId })),
    );
  }
}
