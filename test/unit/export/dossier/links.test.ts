import { expect, test } from "@jest/globals";
import { foreign, linkAddress, linkTo } from "../../../../src/export/dossier/links.ts";

test.each([
  [
    "https://a.example/b?c=1&d='",
    '<a href="https://a.example/b?c=1&#38;d=&#39;" rel="noreferrer"><bdi>https://a.example/b?c=1&#38;d=&#39;</bdi></a>',
  ],
  ["javascript:alert(1)", "<bdi>javascript:alert(1)</bdi>"],
  ["data:text/html,<b>", "<bdi>data:text/html,&#60;b&#62;</bdi>"],
  ["https://[", "<bdi>https://[</bdi>"],
  ["file:///etc/passwd", "<bdi>file:///etc/passwd</bdi>"],
])("linkAddress(%j) leads to pages of the web alone", (url, written) => {
  expect(linkAddress(url).text).toBe(written);
});

test.each([
  ["It fell", "<bdi>It fell</bdi>"],
  ["Путин", '<bdi lang="">Путин</bdi>'],
  ["قال الرئيس: no", '<bdi lang="">قال الرئيس: no</bdi>'],
  ["The word мир is short", "<bdi>The word мир is short</bdi>"],
  ["117", "<bdi>117</bdi>"],
])("foreign(%j) tells where the language is not the page's", (text, written) => {
  expect(foreign(text).text).toBe(written);
});

test("linkTo() leads to ids of any letters", () => {
  expect(linkTo('a "ü', "x").text).toBe('<a href="#a%20%22%C3%BC">x</a>');
});
