/** The command line of `spapi orders`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { formats } from "../../output/files/formats.ts"
import { dateForms } from "../../reference/dates.ts"

/** Arguments and flags. */
export const flags = {
  ids: Argument.String("order id").pipe(
    Argument.withDescription("print these orders instead of a search: 902-3159896-1390916"),
    Argument.variadic()
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE,FR"),
    Flag.withDescription("country codes or ids: DE, or DE,FR; default SPAPI_MARKETPLACE"),
    Flag.optional
  ),
  from: Flag.String("from").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription(`orders since: ${dateForms}; default 1d`),
    Flag.withDefault("1d")
  ),
  to: Flag.String("to").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription("orders until, written as --from; default now"),
    Flag.optional
  ),
  by: Flag.Literals("by", ["created", "updated"]).pipe(
    Flag.withDescription("whether --from and --to are about the order or its last change; default created"),
    Flag.withDefault("created" as const)
  ),
  status: Flag.String("status").pipe(
    Flag.withMetavar("STATES"),
    Flag.withDescription("UNSHIPPED, or UNSHIPPED,PARTIALLY_SHIPPED; default all"),
    Flag.optional
  ),
  fulfilledBy: Flag.Literals("fulfilled-by", ["AMAZON", "MERCHANT"]).pipe(
    Flag.withDescription("who ships: AMAZON or MERCHANT; default both"),
    Flag.optional
  ),
  limit: Flag.Int("limit").pipe(
    Flag.withMetavar("NUMBER"),
    Flag.withDescription("the most orders to print; default all"),
    Flag.optional
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("the file; its ending names the format: .csv, .jsonl, .sqlite … Default, and -: stdout"),
    Flag.optional
  ),
  format: Flag.Literals("format", formats).pipe(
    Flag.withMetavar("FORMAT"),
    Flag.withDescription("the format, where the ending of --out does not name it"),
    Flag.optional
  ),
  items: Flag.Boolean("items").pipe(
    Flag.withoutNegation,
    Flag.withDescription("a row for each item, with the columns of its order before its own"),
    Flag.withDefault(false)
  ),
  pii: Flag.String("pii").pipe(
    Flag.withMetavar("PARTS"),
    Flag.withDescription("personal data to ask for: BUYER, RECIPIENT or BUYER,RECIPIENT; default none"),
    Flag.optional
  ),
  apiVersion: Flag.Literals("api-version", ["2026-01-01", "v0"]).pipe(
    Flag.withMetavar("VERSION"),
    Flag.withDescription("the version of the Orders API; default 2026-01-01"),
    Flag.withDefault("2026-01-01" as const)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
