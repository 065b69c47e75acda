/**
 * The help of a command, in the order of a man page: what it is, how it is called, its own arguments and flags,
 * examples, and at the end, on two lines, the flags that every command takes. As wide as the terminal.
 */
import * as CliOutput from "effect/cli/CliOutput"
import type { ArgDoc, FlagDoc, HelpDoc } from "effect/cli/HelpDoc"
import * as Context from "effect/Context"
import * as Option from "effect/Option"
import { paint, type Style } from "./colors.ts"
import { Manual, type Sections } from "./manual.ts"

/** Where the help is read. */
export interface Surface {
  readonly colors: boolean
  /** Columns; lines are as long, but for words that are longer, and at most {@link widest}. */
  readonly columns: number
}

/** Longer lines are hard to read. */
const widest = 110

const { displayWidth } = CliOutput

/** Breaks a string into lines of a width, and every line but the first is indented. */
export const wrapped = (text: string, width: number, indent: number): string => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`)
}

/** A name, painted, and what it is. */
interface Row {
  readonly name: string
  readonly shown: string
  readonly about: string
}

/** Types that say nothing about a value. */
const plainTypes: Readonly<Record<string, string>> = {
  string: "VALUE",
  choice: "VALUE",
  integer: "NUMBER",
  boolean: ""
}

const metavarOf = (type: string): string => Object.hasOwn(plainTypes, type) ? plainTypes[type]! : type

/** Effect writes the choices of a flag behind its description. */
const withChoices = (text: string): string =>
  text.replace(/^\(choices: (.+)\)$/, "$1").replace(/ \(choices: (.+)\)$/, "; one of $1")

const aboutOf = (description: Option.Option<string>): string => withChoices(Option.getOrElse(description, () => ""))

/** Makes the help of one surface. */
const printer = ({ colors, columns }: Surface) => {
  const width = Math.max(30, Math.min(columns, widest))
  const ink = (color: Style, text: string) => paint(color, text, colors)

  const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
    lines.length === 0 ? [] : [[ink("bold", title), ...lines.map((line) => line === "" ? "" : `  ${line}`)].join("\n")]

  const table = (rows: ReadonlyArray<Row>): ReadonlyArray<string> => {
    const longest = Math.max(0, ...rows.map(({ name }) => displayWidth(name)))
    const column = Math.min(longest, Math.max(12, Math.floor(width * 0.35)))
    return rows.map(({ about, name, shown }) => {
      const room = width - column - 4
      const gap = column - displayWidth(name)
      return about === ""
        ? shown
        : room < 30
        ? `${shown}\n      ${wrapped(about, width - 6, 6)}`
        : gap < 0
        ? `${shown}\n${" ".repeat(column + 4)}${wrapped(about, room, column + 4)}`
        : `${shown}${" ".repeat(gap + 2)}${wrapped(about, room, column + 4)}`
    })
  }

  const flagRow = ({ aliases, description, name, type }: FlagDoc): Row => {
    const names = [`--${name}`, ...aliases].join(", ")
    const metavar = metavarOf(type)
    return {
      name: metavar === "" ? names : `${names} ${metavar}`,
      shown: ink("green", names) + (metavar === "" ? "" : ` ${ink("dim", metavar)}`),
      about: aboutOf(description)
    }
  }

  const argumentRow = ({ description, name, variadic }: ArgDoc): Row => {
    const written = variadic ? `${name}…` : name
    return { name: written, shown: ink("green", written), about: aboutOf(description) }
  }

  const named = (name: string, about: string): Row => ({ name, shown: ink("green", name), about })

  /** The flags of every command on as few lines as they need; the help of `spapi` explains them. */
  const brief = (flags: ReadonlyArray<FlagDoc>, command: string): ReadonlyArray<string> => {
    const names = flags.map(({ name, type }) => `--${name} ${metavarOf(type)}`.trimEnd())
    return names.length === 0
      ? []
      : [wrapped(`${names.join(", ")}. \`${command} --help\` explains them.`, width - 2, 2)]
  }

  const exits = (codes: NonNullable<Sections["exits"]>, others: string | undefined): ReadonlyArray<string> => [
    ...table(codes.map(([code, about]) => named(String(code), about))),
    ...(others === undefined || codes.length === 0 ? [] : [`The others are in \`${others} --help\`.`])
  ]

  /** What is described stands apart from what follows. */
  const examples = ({ examples: all = [] }: HelpDoc): ReadonlyArray<string> =>
    all.flatMap(({ command, description }, index) => [
      ...(index > 0 && (description !== undefined || all[index - 1]!.description !== undefined) ? [""] : []),
      ...(description === undefined ? [] : [ink("dim", `# ${description}`)]),
      ink("cyan", command)
    ])

  return (doc: HelpDoc): string => {
    const manual: Sections = Option.getOrElse(Context.getOption(doc.annotations, Manual), () => ({}))
    const [synopsis = "", ...more] = doc.description.split("\n").map((line) => line.trim())
    const path = doc.commandPath ?? []
    const isRoot = path.length <= 1
    const paragraphs = [...more.filter((line) => line !== ""), ...(manual.about ?? [])]
    const globals = [...doc.inheritedFlags ?? [], ...doc.globalFlags ?? []]
    return [
      wrapped(`${ink("bold", path.join(" "))}: ${synopsis}`, width, 2),
      ...section("USAGE", [ink("cyan", doc.usage)]),
      ...section(
        "DESCRIPTION",
        paragraphs.flatMap((text, index) => [...(index === 0 ? [] : [""]), wrapped(text, width - 2, 2)])
      ),
      ...section("ARGUMENTS", table((doc.args ?? []).map(argumentRow))),
      ...section("FLAGS", table(doc.flags.map(flagRow))),
      ...(doc.subcommands ?? []).flatMap(({ commands, group }) =>
        section(
          (group ?? "commands").toUpperCase(),
          table(commands.map((sub) => named(sub.name, (sub.shortDescription ?? sub.description).split("\n")[0]!)))
        )
      ),
      ...section("EXAMPLES", examples(doc)),
      ...section("ENVIRONMENT", table((manual.environment ?? []).map(([name, about]) => named(name, about)))),
      ...section("EXIT CODES", exits(manual.exits ?? [], isRoot ? undefined : path[0])),
      ...section("FLAGS OF EVERY COMMAND", isRoot ? table(globals.map(flagRow)) : brief(globals, path[0]!)),
      ...section(
        "SEE ALSO",
        (manual.seeAlso ?? []).length === 0 ? [] : [wrapped(manual.seeAlso!.join(", "), width - 2, 2)]
      )
    ].join("\n\n")
  }
}

/** The formatter of the command: its own help, and for the rest that of Effect. */
export const formatter = (surface: Surface): CliOutput.Formatter => ({
  ...CliOutput.defaultFormatter({ colors: surface.colors }),
  formatHelpDoc: printer(surface)
})
