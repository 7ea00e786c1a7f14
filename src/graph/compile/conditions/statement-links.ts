import { fragments } from "../../connection/queries.generated.ts";
import { linkOf } from "./links.ts";

const { links } = fragments;

/** What leads from a statement to what is asked of it; `cypher/fragments/links` says what each is. */
export const SPEAKER = linkOf(links.speaker);
export const RELAYER = linkOf(links.relayer);
export const ADDRESSEE = linkOf(links.addressee);
export const SUBJECT = linkOf(links.subject);
export const CONCERN = linkOf(links.concern);
export const SITE = linkOf(links.site);
export const MEDIUM = linkOf(links.medium);
export const ARTICLE = linkOf(links.article);
export const EVIDENCE = linkOf(links.evidence);
export const NAMING = linkOf(links.naming);
export const LINE = linkOf(links.line);
export const CLAIM = linkOf(links.claim);
