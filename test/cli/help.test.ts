/** The help of every command: complete, as wide as the terminal, and with examples that are command lines. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Option } from "effect"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as Completions from "effect/cli/Completions"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import { app } from "../../packages/cli/src/app.ts"
import * as CommandLine from "../../packages/cli/src/commands/call/commandLine.ts"
import * as Globals from "../../packages/cli/src/globals.ts"
import { exitCodes, meanings } from "../../packages/cli/src/output/exitCodes.ts"
import { formatter, wrapped } from "../../packages/cli/src/output/help.ts"
import { Manual } from "../../packages/cli/src/output/manual.ts"
import { spapi } from "./support/inProcess.ts"
import { spapiOnTerminal } from "./support/spapi.ts"

interface Listed {
  readonly path: ReadonlyArray<string>
  readonly command: Command.Command.Any
}

/** Every command with its path. */
const listed = (command: Command.Command.Any, path: ReadonlyArray<string>): ReadonlyArray<Listed> => [
  { path, command },
  ...command.subcommands.flatMap(({ commands }) => commands.flatMap((inner) => listed(inner, [...path, inner.name])))
]

const all = listed(app as unknown as Command.Command.Any, ["spapi"])

/** The flags and arguments of a command, as completion knows them. */
const descriptorAt = (path: ReadonlyArray<string>): Completions.CommandDescriptor =>
  path.slice(1).reduce(
    (descriptor, name) => descriptor.subcommands.find((inner) => inner.name === name)!,
    Completions.fromCommand(app)
  )

/** The words of a command line, up to a pipe or a redirection. */
const wordsOf = (line: string): ReadonlyArray<string> => {
  const own = line.slice(line.indexOf("spapi ") + "spapi ".length).split(/ [<>|] |\)/)[0]!
  return [...own.matchAll(/"((?:\\.|[^"])*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) =>
    double ?? single ?? plain!
  )
}

/** The same tree, whose commands do nothing but remember that they would have run. */
const inert = (command: Command.Command.Any, ran: () => void): Command.Command<string, never, unknown, never, never> =>
  (command.subcommands.length === 0
    ? Command.withHandler(command as never, () => Effect.sync(ran))
    : Command.make(command.name).pipe(
      Command.withSubcommands(
        command.subcommands.map(({ commands, group }) => ({
          group,
          commands: commands.map((inner) => inert(inner, ran))
        })) as never
      )
    )) as never

/** Whether a command line is accepted; nothing is run. */
const accepted = Effect.fnUntraced(
  function*(line: string) {
    let count = 0
    const words = wordsOf(line)
    const named = CommandLine.callAt(words) === -1 ? undefined : yield* CommandLine.ofArguments(words)
    const root = Command.make("spapi", {}, () => Effect.sync(() => count++)).pipe(
      Command.withSubcommands([
        {
          group: "all",
          commands: app.subcommands.flatMap(({ commands }) =>
            commands.map((inner) =>
              inert((named !== undefined && inner.name === "call" ? named.command : inner) as never, () => count++)
            )
          )
        }
      ] as never),
      Command.withGlobalFlags(Globals.all)
    )
    yield* Command.runWith(root, { version: "0" })(named?.args ?? words)
    return count
  },
  Effect.provide(Layer.mergeAll(
    NodeServices.layer,
    CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
    Layer.succeed(CliOutput.Presenter, { present: () => Effect.void })
  ))
)

describe("the help of", () => {
  it.each(all.map(({ command, path }) => [path.join(" "), path, command] as const))(
    "%s says what it does, has examples, and describes each flag and argument",
    (_, path, command) => {
      assert.isNotEmpty(command.description ?? "")
      assert.isAtMost((command.shortDescription ?? command.description ?? "").split("\n")[0]!.length, 130)
      assert.isAtLeast(command.examples.length, 2)
      for (const { command: line } of command.examples) {
        assert.include(line, path.length === 1 ? "spapi " : path.join(" "))
      }
      const { arguments: args, flags } = descriptorAt(path)
      for (const { description, name } of [...flags, ...args]) assert.isNotEmpty(description ?? "", name)
    }
  )

  it.effect.each(all.flatMap(({ command }) => command.examples.map((example) => example.command)))(
    "its example is a command line: %s",
    (line) =>
      Effect.gen(function*() {
        assert.strictEqual(yield* accepted(line), 1)
      })
  )

  it.effect("an example with a mistake would be found", () =>
    Effect.gen(function*() {
      for (
        const line of ["spapi report --no-such-flag", "spapi repot X", "spapi call orders.searchOrders --cretad 1d"]
      ) {
        assert.isTrue(Option.isSome(yield* Effect.option(Effect.flip(accepted(line)))), line)
      }
    }))

  it("spapi lists every exit code, and each command its own ones alone", () => {
    assert.sameMembers(meanings.map(([code]) => code), [0, ...Object.values(exitCodes)])
    for (const { command, path } of all.slice(1)) {
      const { exits = [] } = Option.getOrElse(Context.getOption(command.annotations, Manual), () => ({ exits: [] }))
      for (const [code] of exits) assert.include(meanings.map(([known]) => known), code, path.join(" "))
    }
  })
})

describe("a help", () => {
  const lines = (text: string) => text.trimEnd().split("\n")

  it.live("is as wide as the terminal, in colours there and nowhere else", () =>
    Effect.gen(function*() {
      const piped = yield* spapi(["report", "--help"], { FORCE_COLOR: "0" })
      assert.deepStrictEqual([piped.code, piped.err], [0, ""])
      assert.notInclude(piped.out, "\u001b")
      assert.strictEqual(
        lines(piped.out)[0],
        "spapi report: request a report, wait for it, and write its rows to a file or to"
      )
      for (const columns of [50, 120]) {
        const { screen, sent } = yield* spapiOnTerminal(["report", "--help"], {}, { columns, rows: 200 })
        assert.include(sent, "\u001b[1mUSAGE")
        // Command lines are not broken: they are copied.
        const longest = Math.max(...screen.filter((line) => !line.includes("spapi report ")).map((line) => line.length))
        assert.isAtMost(longest, Math.min(columns, 110))
        assert.isAbove(longest, columns === 50 ? 40 : 90)
      }
    }))

  it.live("has the flags of its command first, and those of every command on a few lines at the end", () =>
    Effect.gen(function*() {
      const { out } = yield* spapi(["orders", "--help"])
      const titles = lines(out).filter((line) => /^[A-Z ]+$/.test(line) && line !== "")
      assert.deepStrictEqual(titles, [
        "USAGE",
        "DESCRIPTION",
        "ARGUMENTS",
        "FLAGS",
        "EXAMPLES",
        "ENVIRONMENT",
        "FLAGS OF EVERY COMMAND",
        "SEE ALSO"
      ])
      assert.match(out, /FLAGS OF EVERY COMMAND\n(?: {2}.*\n){2,3}\nSEE/)
      assert.notMatch(out, / $/m)
      const root = yield* spapi(["--help"])
      assert.match(root.out, /--profile NAME +a profile of the configuration file/)
      assert.match(root.out, / {2}130 +Ctrl-C/)
    }))

  it.live("of an operation has examples with what it requires", () =>
    Effect.gen(function*() {
      const { out } = yield* spapi(["call", "listingsItems_2021-08-01.deleteListingsItem", "--help"])
      assert.match(out, /^spapi call: listingsItems_2021-08-01\.deleteListingsItem, /)
      const line = out.match(/spapi call \S+ .*--dry-run/)![0]
      assert.match(line, /--seller-id VALUE --sku VALUE/)
      assert.strictEqual(yield* accepted(line), 1)
    }))

  it.live("after a mistake is the line of its usage, and where the rest is", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(["label"])
      assert.deepStrictEqual([code, out], [2, ""])
      assert.deepStrictEqual(lines(err).slice(1), [
        "  usage: spapi label [flags] <shipment...>",
        "  what to do: see `spapi label --help`"
      ])
      const agent = JSON.parse((yield* spapi(["label", "--agent"])).err) as { error: { usage?: string } }
      assert.strictEqual(agent.error.usage, "spapi label [flags] <shipment...>")
    }))

  it("breaks lines between words, and no word", () => {
    assert.strictEqual(wrapped("one two three", 7, 2), "one two\n  three")
    assert.strictEqual(wrapped("a https://example.com/long b", 5, 0), "a\nhttps://example.com/long\nb")
    assert.strictEqual(wrapped("", 5, 0), "")
  })

  it("does not need a manual, arguments or flags", () => {
    const { formatHelpDoc } = formatter({ colors: false, columns: 80 })
    assert.strictEqual(
      formatHelpDoc({
        description: "does a thing",
        usage: "x",
        flags: [],
        annotations: Context.empty(),
        commandPath: ["x", "y"]
      }),
      "x y: does a thing\n\nUSAGE\n  x"
    )
  })
})
