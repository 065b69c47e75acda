/** `spapi describe`. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Query, Select } from "../globals.ts"
import { withManual } from "../output/manual.ts"
import { Presentation } from "../output/presentation.ts"
import * as Print from "../output/print.ts"

/** The command. */
export const command = Command.make(
  "describe",
  {
    operation: Argument.String("operation").pipe(
      Argument.withDescription("a name that `spapi operations` lists: ordersV0.getOrders")
    )
  },
  Effect.fnUntraced(function*({ operation }) {
    const { find } = yield* Effect.promise(() => import("../reference/operations.ts"))
    const { data, describe } = yield* Effect.promise(() => import("../reference/describe.ts"))
    const place = yield* find(operation)
    const { jsonErrors } = yield* Presentation
    const isData = jsonErrors || Option.isSome(yield* Select) || Option.isSome(yield* Query)
    if (isData) return yield* Print.value(yield* data(place))
    yield* Print.text((yield* describe(place)).join("\n"))
  })
).pipe(
  Command.withDescription(
    "describe an operation: rate, token, paging, personal data, removal; parameters with types, known values, limits"
  ),
  Command.withExamples([
    { command: "spapi describe orders.searchOrders" },
    { command: "spapi describe listingsItems_2021-08-01.patchListingsItem --json", description: "with JSON Schemas" }
  ]),
  withManual({ about: ["Needs no credentials."], seeAlso: ["spapi operations", "spapi call <operation> --help"] })
)
