import type { Command } from "commander";

/** What each command's --help shows: words to type, and what they do. */
export const EXAMPLES: Readonly<
  Record<string, readonly (readonly [words: string, does: string])[]>
> = {
  whosaid: [
    ["whosaid start", "bring up everything, with a few news briefs to look at"],
    ["whosaid load ./articles", "load your own"],
    ["whosaid ask --saved about-kursk", "ask a saved question"],
    ["whosaid doctor", "see what is missing"],
  ],
  start: [
    ["whosaid start", "the news briefs, when the graph is empty"],
    ["whosaid start ./articles", "your own articles instead"],
  ],
  load: [
    ["whosaid load ./my.txt", "one article"],
    ["whosaid load ./2023 ./2024", "all articles in folders, and what is in these"],
    ["whosaid load wire.csv --map text=body,publishedOn=day", "a table with names of its own"],
    ["whosaid load --records records/*.jsonl.gz", "what extract --loadable printed elsewhere"],
    ["whosaid load --bulk ./archive", "a hundred thousand articles, into an empty graph"],
    ["whosaid load --resume", "go on where the last load was stopped"],
    ["cat articles.jsonl | whosaid load -", "whatever standard input holds"],
  ],
  forget: [
    ["whosaid forget --publisher Herald", "which articles that would be"],
    ["whosaid forget --article a-5a1ac92fd1 --yes", "remove one, and what only it supports"],
  ],
  rejects: [
    ["whosaid rejects", "what could not be loaded, and why"],
    ["whosaid rejects --json > rejects.json", "for another program"],
  ],
  "rejects retry": [
    ["whosaid rejects retry", "load it again, when it is mended"],
    ["whosaid rejects retry --map text=body", "when its fields have names of their own"],
  ],
  queue: [
    ["whosaid queue", "how many articles wait"],
    ["whosaid queue add ./articles", "let workers load them"],
  ],
  "queue add": [
    ["whosaid queue add ./2024", "all articles in a folder"],
    ["REDIS_URL=redis://queue.example:6379 whosaid queue add -", "of standard input, elsewhere"],
  ],
  "queue dead": [
    ["whosaid queue dead", "what no worker could load, and why"],
    ["whosaid queue dead --json > dead.json", "for another program"],
  ],
  "queue retry": [["whosaid queue retry", "when what was wrong is mended"]],
  worker: [
    ["whosaid worker", "load what waits, on this machine"],
    [
      "REDIS_URL=redis://queue.example:6379 NEO4J_URI=bolt://graph.example:7687 whosaid worker",
      "one of several machines",
    ],
  ],
  extract: [
    ["whosaid extract ./my.txt", "what one article says, as JSON"],
    ["cat articles.jsonl | whosaid extract > records.jsonl", "many, as one step among others"],
    [
      "whosaid extract --loadable ./2024 | gzip > 2024.jsonl.gz",
      "what whosaid load --records loads on another machine",
    ],
  ],
  serve: [
    ["whosaid serve", "the API and its page at the first free port from 4000 on"],
    ["PORT=8080 whosaid serve", "at a port that you choose"],
  ],
  ask: [
    ["whosaid ask --saved", "list the saved questions"],
    ["whosaid ask --saved about-kursk", "ask one of them"],
    ["whosaid ask '{ statements { nodes { text speaker { name } } } }'", "ask your own"],
    [
      "whosaid ask '{ statements(first: 100) { nodes { text } } }' --all --csv > all.csv",
      "all statements, for a spreadsheet",
    ],
    [
      `whosaid ask - --variables '{"name": "Kursk"}' < query.graphql`,
      "a query of a file, with variables",
    ],
  ],
  export: [
    ["whosaid export statements.csv", "all statements, for a spreadsheet"],
    [
      `whosaid export kursk.parquet --where '{"about": {"name": "Kursk"}}'`,
      "some, for DuckDB or pandas",
    ],
    ["whosaid export network.gexf", "who said what about what, for Gephi"],
    ["whosaid export --format jsonl | head", "on standard output"],
  ],
  verify: [
    ["whosaid verify draft.docx", "each quotation of a manuscript, against the graph"],
    ["whosaid verify - --json < answer.txt", "those of a text, for programs"],
  ],
  dossier: [
    [
      `whosaid dossier --where '{"about": {"name": "Kursk"}}' --out kursk.html`,
      "what was said about a place, with the passages that show it",
    ],
    [
      `whosaid dossier --where '{"speaker": {"name": "Zelenskyy"}, "kind": ["DIRECT"]}' > said.html`,
      "what somebody said, word for word",
    ],
  ],
  claims: [
    ["whosaid claims", "what several say alike or somebody disputes, the newest first"],
    ["whosaid claims --about Kursk --disputed", "what is disputed of what is said about a place"],
    ['whosaid claims --speaker "Volodymyr Zelenskyy" --json > claims.json', "for another program"],
  ],
  review: [
    ["whosaid review", "who may be the same, the likeliest first"],
    ['whosaid review same "Ada Okoje" "Ada Okoye" --because "her office says so"', "decide"],
    ["whosaid review log", "what was decided"],
  ],
  "review same": [
    ['whosaid review same "Ada Okoje" ada-okoye --because "one mayor"', "by a name and an id"],
  ],
  "review different": [
    [
      'whosaid review different "John Smith" "John Smyth" --because "two senators"',
      "keep two apart",
    ],
  ],
  "review split": [
    [
      'whosaid review split "John Smith" --articles 2024/a 2024/b --because "the painter"',
      "what two articles tell is another's",
    ],
  ],
  "review reattribute": [
    [
      'whosaid review reattribute q-0123456789 "Ada Okoye" --because "the mayor read it out"',
      "the statement is hers",
    ],
  ],
  "review same-claim": [
    [
      'whosaid review same-claim q-0123456789 q-9876543210 --because "one toll"',
      "two statements say the same",
    ],
  ],
  "review other-claim": [
    [
      'whosaid review other-claim q-0123456789 q-9876543210 --because "two towns"',
      "whatever the rules find in them",
    ],
  ],
  "review contradiction": [
    [
      'whosaid review contradiction q-0123456789 q-9876543210 --because "it cannot be both"',
      "two statements exclude each other",
    ],
  ],
  "review undo": [
    ['whosaid review undo d-0123456789 --because "a mistake"', "with an id of the log"],
  ],
  "review log": [["whosaid review log --json", "for another program"]],
  "review export": [["whosaid review export decisions.jsonl", "to keep or to hand on"]],
  "review import": [["whosaid review import decisions.jsonl", "what others decided"]],
  cite: [
    ["whosaid cite", "what to write beside a figure"],
    ["whosaid cite --json > corpus.json", "to keep with the figures"],
  ],
  eval: [
    ["whosaid eval gold.jsonl", "scores as tables"],
    ["whosaid eval gold.jsonl --errors", "what each rule gets wrong"],
  ],
  gazetteer: [["whosaid gazetteer import UA.txt", "every settlement of Ukraine"]],
  "gazetteer import": [["whosaid gazetteer import UA.txt", "every settlement of Ukraine"]],
  actors: [
    ["whosaid actors", "tell which lists were imported"],
    ["whosaid actors import people.jsonl.gz", "know all whom a list names"],
  ],
  "actors list": [["whosaid actors list --json", "for another program"]],
  "actors import": [["whosaid actors import people.jsonl.gz", "know all whom a list names"]],
  "actors remove": [["whosaid actors remove", "forget all lists"]],
  neo4j: [
    ["whosaid neo4j start", "keep Neo4j running, so that commands answer sooner"],
    ["whosaid neo4j status", "see where it is"],
  ],
  "neo4j start": [["whosaid neo4j start", "start it and print the password"]],
  "neo4j stop": [["whosaid neo4j stop", "stop it"]],
  "neo4j status": [["whosaid neo4j status", "where it is, and how much it holds"]],
  "neo4j logs": [["whosaid neo4j logs | tail", "the end of what it logged"]],
  "neo4j reset": [["whosaid neo4j reset --yes", "begin again without being asked"]],
  backup: [["whosaid backup whosaid-2026-11-30.tar", "to keep, or to take to another machine"]],
  restore: [
    ["whosaid restore whosaid-2026-11-30.tar", "into a home that is empty"],
    ["whosaid restore whosaid-2026-11-30.tar --replace", "in place of what is there"],
  ],
  doctor: [["whosaid doctor", "look at all that whosaid stands on"]],
  completion: [
    ["whosaid completion bash >> ~/.bashrc", "for bash, from the next terminal on"],
    ["whosaid completion zsh >> ~/.zshrc", "for zsh"],
    ["whosaid completion fish > ~/.config/fish/completions/whosaid.fish", "for fish"],
  ],
};

/** Shows the examples of a command below its options, and those of its subcommands below theirs. */
export function addExamples(command: Command, path = command.name()): void {
  const examples = EXAMPLES[path] ?? [];
  const lines = examples.flatMap(([words, does]) => [`  ${words}`, `      ${does}`]);
  if (lines.length > 0) command.addHelpText("after", ["", "Examples:", ...lines].join("\n"));
  for (const inner of command.commands) {
    addExamples(inner, command.parent === null ? inner.name() : `${path} ${inner.name()}`);
  }
}
