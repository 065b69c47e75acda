/** `spapi call`. */
import * as Command from "effect/cli/Command"
import type * as Flag from "effect/cli/Flag"
import { type Sections, withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flagsWith, type Given, type Traits } from "./flags.ts"

const manualOf = ({ writes }: Traits): Sections => ({
  environment: [["SPAPI_MARKETPLACE", "the marketplace where --marketplace names none"]],
  exits: writes ? [[2, "the command line is wrong, or a script has no --yes; nothing was sent"]] : [],
  seeAlso: ["spapi operations", "spapi describe"]
})

/** The command, for an operation with these flags. */
export const commandWith = (
  own: Readonly<Record<string, Flag.Flag<Given>>>,
  traits: Traits,
  description: string,
  examples: ReadonlyArray<Command.Command.Example> = []
) =>
  Command.make("call", flagsWith(own, traits), lazily(() => import("./run.ts"))).pipe(
    Command.withDescription(description),
    Command.withShortDescription("call an operation and print the response"),
    Command.withExamples(examples),
    withManual(manualOf(traits))
  )

/** The command while no operation is known. */
export const command = commandWith(
  {},
  { body: true, pages: true, writes: true },
  [
    "call an operation and print the response",
    "Its parameters are flags: `spapi call orders.searchOrders --help` lists those of an operation. Arrays are repeated or separated by commas. Date-times are ISO 8601, or relative: 30d (30 days ago), 12h, 90m, 2w, today, yesterday, now. --marketplace takes country codes; its default is the marketplace of the profile."
  ].join("\n"),
  [
    { command: "spapi call sellers.getMarketplaceParticipations --sandbox", description: "without credentials" },
    {
      command:
        "spapi call orders.searchOrders --marketplace DE,FR --created-after 30d --all --select orderId,createdTime",
      description: "every page, two properties of each order"
    },
    {
      command:
        "spapi call reports.createReport --report-type GET_MERCHANT_LISTINGS_ALL_DATA --marketplace DE --dry-run",
      description: "what would be sent"
    }
  ]
)
