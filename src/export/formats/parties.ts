import { isPlace } from "../statement-columns.ts";
import type {
  ExportedActor,
  ExportedArticle,
  ExportedPlace,
  ExportedStatement,
} from "../statement.ts";

/** Whoever a statement names: who says it, for whom, to whom, of whom. */
export function listActors(statement: ExportedStatement): readonly ExportedActor[] {
  const { speaker, onBehalfOf, addressees, aboutBasis } = statement;
  const about = aboutBasis.flatMap(({ entity }) => (isPlace(entity) ? [] : entity));
  return [speaker, onBehalfOf, ...addressees, ...about].filter((actor) => actor !== null);
}

/** The places that it is about, and where it was said. */
export function listPlaces({ aboutBasis, saidAt }: ExportedStatement): readonly ExportedPlace[] {
  const about = aboutBasis.flatMap(({ entity }) => (isPlace(entity) ? entity : []));
  return saidAt === null ? about : [...about, saidAt];
}

export function listArticles({ quotations }: ExportedStatement): readonly ExportedArticle[] {
  return quotations.map(({ article }) => article);
}
