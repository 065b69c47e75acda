/** The command line of `spapi call`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** What the flags of an operation's parameters hold: by flag, nothing where it was not given. */
export type Given = boolean | string | ReadonlyArray<string> | undefined

/** What an operation is like; help shows no flag that it has no use for. */
export interface Traits {
  readonly body: boolean
  readonly pages: boolean
  readonly writes: boolean
}

const onlyIf = (isShown: boolean) => <A>(flag: Flag.Flag<A>): Flag.Flag<A> => isShown ? flag : Flag.withHidden(flag)

/** Arguments and flags, with those of an operation. */
export const flagsWith = (own: Readonly<Record<string, Flag.Flag<Given>>>, { body, pages, writes }: Traits) => ({
  operation: Argument.String("operation").pipe(
    Argument.withDescription("a name that `spapi operations` lists: ordersV0.getOrders, orders.searchOrders")
  ),
  own,
  body: Flag.String("body").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("the body: a file of JSON, - for stdin, or the JSON itself"),
    onlyIf(body),
    Flag.optional
  ),
  input: Flag.String("input").pipe(
    Flag.withMetavar("JSON"),
    Flag.withDescription("all parameters as JSON, by their names on the wire, the body under `body`; - reads stdin"),
    Flag.optional
  ),
  pii: Flag.String("pii").pipe(
    Flag.withMetavar("PARTS"),
    Flag.withDescription(
      "kinds of personal data to ask for and to show: buyerInfo, shippingAddress, buyerTaxInformation, or all"
    ),
    Flag.optional
  ),
  all: Flag.Boolean("all").pipe(
    Flag.withoutNegation,
    Flag.withDescription("every page: a line of JSON for each item"),
    onlyIf(pages),
    Flag.withDefault(false)
  ),
  dryRun: Flag.Boolean("dry-run").pipe(
    Flag.withoutNegation,
    Flag.withDescription("print the request without its secrets, and send nothing"),
    Flag.withDefault(false)
  ),
  yes: Flag.Boolean("yes").pipe(
    Flag.withoutNegation,
    Flag.withDescription("change things without a question"),
    onlyIf(writes),
    Flag.withDefault(false)
  )
})

/** The flags that every operation takes, as they are written, and whether a value follows. */
export const common: Readonly<Record<string, boolean>> = {
  body: true,
  input: true,
  pii: true,
  all: false,
  "dry-run": false,
  yes: false
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<ReturnType<typeof flagsWith>>
