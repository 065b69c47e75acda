/**
 * The options of a sandbox: one table for the flags of the command, the Layers and the README.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Console, Duration, Effect, Exit, Layer, Schema } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { make } from "effect-sp-api-sandbox/Command"
import { Command } from "effect/cli"
import * as Strict from "../../packages/sandbox/src/protocol/Strict.ts"
import * as Options from "../../packages/sandbox/src/state/Options.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const readme = readText(new URL("../../packages/sandbox/README.md", import.meta.url))

/** The cells of the rows of the table of options. */
const documented = readme.slice(readme.indexOf("| option | flag |")).split("\n\n")[0]!.split("\n").slice(2)

const row = (name: (typeof Options.names)[number]): string => {
  const definition: Options.Definition<unknown> = Options.table[name]
  const value = definition.text === "boolean" ? "" : ` ${definition.metavar.replaceAll("|", "\\|")}`
  const byDefault = Options.shownDefault(definition) ?? ""
  const cell = byDefault === "" || definition.shown !== undefined ? byDefault : `\`${byDefault}\``
  return `| \`${name}\` | \`--${Options.flagName(name)}${value}\` | ${cell} | ${
    definition.description.replace(/(\{.*\})/, "`$1`")
  } |`.replace("|  |", "| |")
}

const help = Effect.gen(function*() {
  const lines: Array<string> = []
  const write = (...args: ReadonlyArray<unknown>) => void lines.push(args.map(String).join(" "))
  yield* Command.runWith(make("effect-sp-api-sandbox"), { version: "0" })(["--help"]).pipe(
    Effect.provideService(Console.Console, { ...globalThis.console, log: write, error: write } as Console.Console),
    Effect.provide(NodeServices.layer)
  )
  return lines.join("\n")
})

/** The reason why a Layer with these options cannot be built. */
const refusal = (options: object, layer: (options: object) => Layer.Layer<any, any, any> = Sandbox.layerTest) =>
  Layer.build(layer(options)).pipe(
    Effect.scoped,
    Effect.exit,
    Effect.map((exit) => Exit.isFailure(exit) ? exit.cause.toString() : "none")
  )

describe("the options", () => {
  it("are documented in the README, all of them, with their flags, defaults and meanings", () => {
    assert.deepStrictEqual(
      documented.filter((line) => !line.startsWith("| `examples`")),
      Options.names.map(row)
    )
  })

  it.effect("are flags, all of them, and the help shows their defaults", () =>
    Effect.gen(function*() {
      const text = yield* help
      for (const name of Options.names) {
        assert.include(text, `--${Options.flagName(name)}`)
        assert.include(text, Options.table[name].description)
      }
      assert.include(text, "default 30 seconds")
    }))

  it.effect("are checked by the Layers: names, with the nearest known one, and values", () =>
    Effect.gen(function*() {
      assert.include(
        yield* refusal({ usagePlan: "off" }),
        "The option usagePlan does not exist. Did you mean usagePlans?"
      )
      assert.include(yield* refusal({ SEED: 1 }), "Did you mean seed?")
      assert.include(yield* refusal({ port: 1 }), "The option port does not exist")
      assert.include(yield* refusal({ hots: "127.0.0.1" }, Sandbox.layerServer), "Did you mean host?")
      assert.include(yield* refusal({ region: "mars" }), "region is mars; it must be one of na, eu, fe.")
      assert.include(yield* refusal({ seed: 1.5 }), "seed is 1.5; it must be a whole number")
      assert.include(yield* refusal({ processingTime: "soon" }), `processingTime is soon; it must be a duration`)
      assert.include(
        yield* refusal({ usagePlanOverrides: { "ordersV0.getOrders": { rate: 1, brust: 1 } } }),
        "usagePlanOverrides.ordersV0.getOrders.brust does not exist. Did you mean burst?"
      )
      assert.include(
        yield* refusal({ usagePlanOverrides: { "ordersV0.getOrder5": { rate: 1, burst: 1 } } }),
        "The operation ordersV0.getOrder5 does not exist. Did you mean ordersV0.getOrder"
      )
      assert.include(yield* refusal({ models: "/nowhere" }), "Cannot read the models in /nowhere")
      assert.strictEqual(
        yield* refusal({ seed: undefined, usagePlans: "off", tokenLifetime: Duration.hours(2) }),
        "none"
      )
    }))

  it("have values that are the same as a flag and in a program", () => {
    assert.deepStrictEqual(
      Options.fromText("usagePlanOverrides", `{"ordersV0.getOrders":{"rate":0.5,"burst":2}}`),
      { "ordersV0.getOrders": { rate: 0.5, burst: 2 } }
    )
    assert.strictEqual(Options.fromText("usagePlans", "off"), "off")
    assert.strictEqual(Options.fromText("usagePlans", "2.5"), 2.5)
    assert.strictEqual(Options.fromText("seed", "7"), 7)
    for (
      const [name, text, problem] of [
        ["seed", "", "--seed is ; it must be a whole number"],
        ["usagePlans", "0", `--usage-plans is 0; it must be "off" or a number above 0`],
        ["usagePlanOverrides", "{", "is not JSON"],
        [
          "usagePlanOverrides",
          `{"a":{"rate":-1,"burst":1}}`,
          "--usage-plan-overrides.a.rate must be a value greater than 0"
        ],
        ["tokenLifetime", "-1 hour", "must be a duration"],
        ["applications", "0", "from 1 to 1000"]
      ] as const
    ) assert.throws(() => Options.fromText(name, text), problem)
  })
})

describe("strict reading", () => {
  const schema = Schema.Struct({
    orders: Schema.Array(Schema.Struct({ id: Schema.String, quantity: Schema.optionalKey(Schema.Int) }))
  })

  it("names the place of every problem, and the nearest known key", () => {
    const value = { order: [], orders: [{ id: 1, quantty: 2 }, {}] }
    assert.throws(
      () => Strict.read(schema, value, "The body"),
      "order does not exist. Did you mean orders? orders[0].quantty does not exist. Did you mean quantity? " +
        "orders[0].id must be string. orders[1].id is missing."
    )
    assert.throws(() => Strict.read(schema, null, "The body"), "The body must be object")
    assert.throws(() => Strict.read(schema, { zzzzzzz: 1, orders: [] }, ""), "zzzzzzz does not exist. Known: orders.")
    const many = { orders: Array.from({ length: 9 }, () => ({})) }
    assert.throws(() => Strict.read(schema, many, ""), "There are 4 more problems.")
  })

  it.prop(
    "finds a name with a letter changed, left out, doubled or swapped",
    [Schema.Literals(Options.names), Schema.Int, Schema.Literals(["change", "drop", "double", "swap"])],
    ([name, at, kind]) => {
      const index = Math.abs(at) % (name.length - 1)
      const [before, letter, next] = [name.slice(0, index), name[index]!, name[index + 1]!]
      const after = name.slice(index + 2)
      const typo = kind === "change"
        ? `${before}#${next}${after}`
        : kind === "drop"
        ? before + next + after
        : kind === "double"
        ? before + letter + letter + next + after
        : before + next + letter + after
      assert.strictEqual(Strict.nearest(typo, Options.names), name)
    }
  )

  it("finds no name that is not similar", () => {
    assert.isUndefined(Strict.nearest("somethingElse", Options.names))
  })
})
