import { Markup } from "./markup.ts";

/** Light, dark and on paper, without anything that would have to be fetched. */
export const STYLE = new Markup(`<style>
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1b20; --faint: #5f5a66; --line: #dcd7e0; --link: #3a3d8f;
  --content: #ffe8a3; --source: #cfe8ff; --cue: #d8f3d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16151a; --ink: #eceaf0; --faint: #aba5b5; --line: #3c3944; --link: #a9b4ff;
    --content: #5c4a10; --source: #1f4667; --cue: #264d2b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 48rem; padding: 0 1.25rem 4rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1, h3, .said, .passage { font-family: Charter, Georgia, "Noto Serif", serif; }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.2; margin: 0 0 2rem; font-weight: 600; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 4rem 0 1rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.15rem; font-weight: 600; margin: 2.5rem 0 1rem; }
h4 { font-size: 1.05rem; margin: 0; }
h5 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--faint); margin: 1.4rem 0 .5rem; }
p { margin: 0 0 .8rem; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre, .code, .span { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { white-space: pre-wrap; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 4px; margin: 0 0 1rem; }
blockquote, figure { margin: 0; }
ul, ol { padding-left: 1.2rem; }
.cover { padding: 14vh 0 2rem; }
.kicker { font-size: .85rem; letter-spacing: .14em; text-transform: uppercase; color: var(--faint); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 0 0 2rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; max-width: 11rem; }
.figures dt { color: var(--faint); font-size: .85rem; line-height: 1.3; }
.figures dd { margin: 0; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.imprint, .how, figcaption { color: var(--faint); font-size: .85rem; }
.contents ul { columns: 14rem; list-style: none; padding: 0; margin: .3rem 0; }
.number { color: var(--faint); font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35em; }
.statement { padding: 1.6rem 0; border-top: 1px solid var(--line); }
.said { font-size: 1.3rem; line-height: 1.45; margin: .5rem 0 1.1rem; white-space: pre-wrap; }
.facts { margin: 0; font-size: .9rem; }
.facts div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: .12rem 0; }
.facts dt { color: var(--faint); }
.facts dd { margin: 0; min-width: 0; }
.passage { white-space: pre-wrap; padding-left: 1rem; border-left: 3px solid var(--line); }
.passage[dir="auto"]:dir(rtl) { padding: 0 1rem 0 0; border-left: 0; border-right: 3px solid var(--line); }
.left-out { color: var(--faint); }
figure { margin: 0 0 1.2rem; }
figcaption { margin-top: .4rem; padding-left: 1rem; }
mark { color: inherit; padding: .08em 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
mark.content { background: var(--content); }
mark.source { background: var(--source); text-decoration: underline; }
mark.cue { background: var(--cue); text-decoration: underline dotted; }
.span { white-space: nowrap; }
.code { border: 1px solid var(--faint); border-radius: 3px; padding: 0 .2em; }
.relations ul, .articles, .index { list-style: none; padding: 0; margin: 0; }
.relations p { margin: 0 0 .2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .4rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
tbody th { color: var(--faint); }
.articles li { padding: 1rem 0; border-top: 1px solid var(--line); }
.index li { padding: .2rem 0; }
:target { outline: 2px solid var(--link); outline-offset: .5rem; }
@media (max-width: 30rem) {
  .facts div { grid-template-columns: 1fr; padding: .25rem 0; }
  .cover { padding-top: 3rem; }
}
@media print {
  @page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page); font: 9pt serif; } }
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --link: #000;
    --content: #fff3c4; --source: #e0f0ff; --cue: #e6f7e1;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .cover { padding-top: 60mm; break-after: page; }
  nav { break-after: page; }
  h2, h3, h4, h5 { break-after: avoid; }
  .said, figure, table, .articles li, .facts div { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
}
</style>`);
