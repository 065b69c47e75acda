/** The `spapi` command. */
import { Console, Effect, Option, Stdio, Stream } from "effect"
import type { SpApi } from "effect-sp-api"
import * as SandboxCommand from "effect-sp-api-sandbox/Command"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { Argument, Command, Flag } from "effect/cli"
import { client } from "./client.ts"
import * as Describe from "./describe.ts"
import { InputInvalid } from "./inputInvalid.ts"
import { listings } from "./listings.ts"
import * as Operations from "./operations.ts"

const stdin = Effect.flatMap(Stdio.Stdio, ({ stdin }) => stdin.pipe(Stream.decodeText(), Stream.mkString))

const parse = Effect.fnUntraced(function*(text: Option.Option<string>) {
  if (Option.isNone(text)) return undefined
  const json = text.value === "-" ? yield* stdin : text.value
  return yield* Effect.try({
    try: () => JSON.parse(json) as unknown,
    catch: () => new InputInvalid({ message: "--input must be JSON, like '{\"MarketplaceIds\":[\"ATVPDKIKX0DER\"]}'" })
  })
})

const isDataElement = (text: string): text is "buyerInfo" | "shippingAddress" | "buyerTaxInformation" =>
  text === "buyerInfo" || text === "shippingAddress" || text === "buyerTaxInformation"

const optionsOf = Effect.fnUntraced(function*(text: Option.Option<string>) {
  if (Option.isNone(text)) return undefined
  const dataElements = text.value.split(",").map((name) => name.trim())
  return dataElements.every(isDataElement)
    ? { dataElements }
    : yield* new InputInvalid({ message: "--data-elements takes buyerInfo, shippingAddress, buyerTaxInformation" })
})

const call = Command.make(
  "call",
  {
    operation: Argument.String("operation").pipe(
      Argument.withDescription("a name that `spapi operations` lists: ordersV0.getOrders")
    ),
    input: Flag.String("input").pipe(
      Flag.withDescription(
        "the input as JSON; parameters by their names on the wire, the body under `body`; - reads it from stdin"
      ),
      Flag.optional
    ),
    dataElements: Flag.String("data-elements").pipe(
      Flag.withDescription("personal data to ask for: buyerInfo,shippingAddress,buyerTaxInformation, or some of these"),
      Flag.optional
    ),
    all: Flag.Boolean("all").pipe(
      Flag.withDescription("every page: a line of JSON for each item"),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function*({ all, dataElements, input, operation: name }) {
    const operation = yield* Operations.find(name)
    const value = yield* parse(input)
    const options = yield* optionsOf(dataElements)
    const every = operation.items ?? operation.pages
    const run: Effect.Effect<void, SpApiError | InputInvalid, SpApi.SpApi> = !all
      ? Effect.flatMap(operation(value, options), (data) => Console.log(JSON.stringify(data, null, 2)))
      : every === undefined
      ? Effect.fail(new InputInvalid({ message: `${name} has no pages; leave out --all` }))
      : Stream.runForEach(every(value, options), (item) => Console.log(JSON.stringify(item)))
    yield* Effect.provide(run, client)
  })
).pipe(Command.withDescription("call an operation with the credentials of the environment and print the response"))

const operations = Command.make("operations", {
  filter: Argument.String("filter").pipe(
    Argument.withDescription("part of a name, a path, or one of paged, restricted, grantless, deprecated"),
    Argument.withDefault("")
  )
}, ({ filter }) => {
  const lines = Operations.lines(filter)
  return lines.length === 0
    ? Effect.fail(new InputInvalid({ message: `No operation contains ${filter}` }))
    : Console.log(lines.join("\n"))
}).pipe(
  Command.withDescription("list the operations whose line contains a string")
)

const describe = Command.make("describe", {
  operation: Argument.String("operation").pipe(
    Argument.withDescription("a name that `spapi operations` lists: ordersV0.getOrders")
  )
}, ({ operation }) =>
  Operations.find(operation).pipe(
    Effect.flatMap(Describe.describe),
    Effect.flatMap((lines) => Console.log(lines.join("\n")))
  )).pipe(
    Command.withDescription("list the parameters and the body of an operation: types, known values, limits, defaults")
  )

/** The command with its subcommands. */
export const app = Command.make("spapi").pipe(
  Command.withDescription("The Amazon Selling Partner API from a shell"),
  Command.withSubcommands([call, operations, describe, listings, SandboxCommand.make("sandbox")])
)
