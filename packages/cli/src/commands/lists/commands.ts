/** What is known without a call: operations, marketplaces, types of reports, feeds and notifications. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import type { Kind } from "./run.ts"

const list = <const Name extends string>(
  name: Name,
  kind: Kind,
  description: string,
  examples: string,
  commands: ReadonlyArray<Command.Command.Example>
) =>
  Command.make(
    name,
    {
      search: Argument.String("search").pipe(
        Argument.withDescription(`words to look for, best match first: ${examples}`),
        Argument.variadic()
      )
    },
    ({ search }) => lazily(() => import("./run.ts"))({ kind, search: search.join(" ") })
  ).pipe(
    Command.withDescription(description),
    Command.withExamples(commands),
    withManual({ about: ["Needs no credentials. A table on a terminal, JSON in pipes; --query filters it."] })
  )

/** `spapi operations`. */
export const operations = list(
  "operations",
  "operations",
  "list operations: request, rate, and what is special",
  "orders, getOrder, paged, restricted, grantless, deprecated, write",
  [
    { command: "spapi operations orders search" },
    { command: "spapi operations --query '[?rate < `0.1`].operation'", description: "the slowest ones" }
  ]
)

/** `spapi marketplaces`. */
export const marketplaces = list(
  "marketplaces",
  "marketplaces",
  "list marketplaces: id, country, region, currency, endpoint",
  "DE, Germany, eu, EUR",
  [{ command: "spapi marketplaces eu" }, { command: "spapi marketplaces DE --query \"[0].id\"" }]
)

/** `spapi report-types`. */
export const reportTypes = list(
  "report-types",
  "report types",
  "list report types: format, personal data, range of dates, how they are created",
  "inventory, settlement, restricted, JSON",
  [{ command: "spapi report-types inventory" }, { command: "spapi report-types restricted --select type,format" }]
)

/** `spapi feed-types`. */
export const feedTypes = list(
  "feed-types",
  "feed types",
  "list feed types: format, countries, removal",
  "listings, invoice, removed",
  [{ command: "spapi feed-types listings" }, { command: "spapi feed-types removed --json" }]
)

/** `spapi notification-types`. */
export const notificationTypes = list(
  "notification-types",
  "notification types",
  "list notification types: version of the payload, where they can be sent",
  "order, eventBridge",
  [{ command: "spapi notification-types order" }, { command: "spapi notification-types eventBridge --json" }]
)
