import { Argument, Command } from "commander";
import { readQuestions } from "../../api/questions.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

/** `whosaid completion`: what has a shell complete the words of a program's commands. */
export function buildCompletionCommand(program: Command): Command {
  return new Command("completion")
    .description("print what has a shell complete commands, options and names of saved questions")
    .addArgument(new Argument("<shell>", "your shell").choices(SHELLS))
    .action((shell: Shell) => {
      console.log(writers[shell](listCommands(program, "")));
    });
}

/** A command as a shell knows it. */
interface Completed {
  /** "", "ask", "review same". */
  readonly path: string;
  readonly words: readonly Described[];
  readonly options: readonly CompletedOption[];
}

interface CompletedOption extends Described {
  /** Words of which one may follow it; none where it may be any. */
  readonly values: readonly Described[];
}

interface Described {
  readonly word: string;
  readonly description: string;
}

function listCommands(command: Command, path: string): Completed[] {
  const help = command.createHelp();
  const inner = help.visibleCommands(command).filter((one) => one.name() !== "help");
  const here: Completed = {
    path,
    words: inner.map((one) => ({ word: one.name(), description: one.description() })),
    options: help.visibleOptions(command).map(({ long, description, argChoices = [] }) => ({
      word: long ?? "",
      description,
      values:
        long === "--saved" ? listSaved() : argChoices.map((word) => ({ word, description: "" })),
    })),
  };
  return [here, ...inner.flatMap((one) => listCommands(one, `${path} ${one.name()}`.trim()))];
}

/**
 * Each goes through the words that are typed already, for the command that they name. Where it has
 * nothing to offer, the shell completes names of files.
 */
const writers: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = {
  bash: (commands) => `_whosaid() {
  local typed=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= word= words= options=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$command $word" in
${listPaths(commands)}
    esac
  done
  case "$command" in
${commands.map(({ path, words, options }) => `    "${path}") words="${join(words)}" options="${join(options)}" ;;`).join("\n")}
  esac
${listValues(commands)
  .map(({ word, values }) => `  [[ $before == ${word} ]] && words="${join(values)}"`)
  .join("\n")}
  [[ $typed == -* ]] && words=$options
  COMPREPLY=($(compgen -W "$words" -- "$typed"))
}
complete -o default -F _whosaid whosaid`,

  zsh: (commands) => `#compdef whosaid
_whosaid() {
  local command= word=
  local -a offered options
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command $word" in
${listPaths(commands)}
    esac
  done
  case "$command" in
${commands.map(({ path, words, options }) => `    "${path}") offered=(${words.map(quoteForZsh).join(" ")}) options=(${options.map(quoteForZsh).join(" ")}) ;;`).join("\n")}
  esac
${listValues(commands)
  .map(
    ({ word, values }) =>
      `  [[ $words[CURRENT-1] == ${word} ]] && offered=(${values.map(quoteForZsh).join(" ")})`,
  )
  .join("\n")}
  [[ $words[CURRENT] == -* ]] && offered=("\${(@)options}")
  if (( $#offered )); then _describe whosaid offered; else _files; fi
}
compdef _whosaid whosaid`,

  fish: (commands) =>
    commands
      .flatMap(({ path, words, options }) => {
        const condition = buildFishCondition(path, words);
        return [
          ...words.map(
            ({ word, description }) =>
              `complete -c whosaid -n ${condition} -f -a ${word} -d ${quote(description)}`,
          ),
          ...options.map(({ word, description, values }) => {
            const names = values.length > 0 ? ` -x -a ${quote(join(values))}` : "";
            return `complete -c whosaid -n ${condition} -l ${word.slice(2)}${names} -d ${quote(description)}`;
          }),
        ];
      })
      .join("\n"),
};

/** What may follow an option; wherever several commands have one of its name, it takes the same. */
function listValues(commands: readonly Completed[]): readonly CompletedOption[] {
  const options = commands.flatMap((command) => command.options);
  const chosen = options.filter(({ values }) => values.length > 0);
  return [...new Map(chosen.map((option) => [option.word, option])).values()];
}

/** Cases that follow a word into the command of that name. */
function listPaths(commands: readonly Completed[]): string {
  return commands
    .filter(({ path }) => path !== "")
    .map(({ path }) => {
      const [name = "", ...inner] = path.split(" ").reverse();
      return `      "${inner.reverse().join(" ")} ${name}") command="${path}" ;;`;
    })
    .join("\n");
}

function buildFishCondition(path: string, words: readonly Described[]): string {
  const names = path.split(" ").filter(Boolean);
  if (names.length === 0) return "__fish_use_subcommand";
  const seen = names.map((name) => `__fish_seen_subcommand_from ${name}`);
  const unseen = words.length === 0 ? [] : [`not __fish_seen_subcommand_from ${join(words)}`];
  return quote([...seen, ...unseen].join("; and "));
}

function listSaved(): readonly Described[] {
  return readQuestions().map(({ name, title }) => ({ word: name, description: title }));
}

function join(words: readonly Described[]): string {
  return words.map(({ word }) => word).join(" ");
}

/** zsh wants a word and its description with a colon between. */
function quoteForZsh({ word, description }: Described): string {
  return quote(`${word}:${description}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
