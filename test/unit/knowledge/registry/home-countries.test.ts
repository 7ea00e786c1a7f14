import { expect, test } from "@jest/globals";
import { buildHomeCountrySearch } from "../../../../src/knowledge/registry/home-countries.ts";

const search = buildHomeCountrySearch([
  {
    name: "The Varn Post",
    aliases: ["VP"],
    mastheads: ["varnpost.com", "The Sunday Post"],
    country: "GB",
  },
  { name: "Norland Wire", aliases: [], mastheads: [] },
]);

test.each([
  ["its name", "The Varn Post", "gb"],
  ["its name without the article", "Varn Post", "gb"],
  ["its name as a file is called", "varn-post", "gb"],
  ["an alias", "VP", "gb"],
  ["a masthead", "Sunday Post", "gb"],
  ["its site", "varnpost.com", "gb"],
  ["a part of its site", "www.edition.varnpost.com", "gb"],
  ["a page of its site", "https://www.varnpost.com/2024/09/a-page?x=1", "gb"],
  ["the ending of an unknown site", "larne-news.co.uk", "gb"],
  ["the ending of an unknown page", "http://larne.de:8080/a", "de"],
])("a publisher's home is found by %s", (_name, publisher, country) => {
  expect(search(publisher)).toBe(country);
});

test.each([
  ["an unknown name", "Larne Gazette"],
  ["an outlet without a home", "Norland Wire"],
  ["a site that is a longer word", "myvarnpost.com"],
  ["an ending that is sold to everybody", "larne.tv"],
  ["nothing", ""],
])("no home is found for %s", (_name, publisher) => {
  expect(search(publisher)).toBeNull();
});
