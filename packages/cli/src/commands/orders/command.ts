/** `spapi orders`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("orders", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("search orders by date and status; no personal data unless --pii asks for it"),
  Command.withExamples([
    { command: "spapi orders --marketplace DE --from 7d --status UNSHIPPED", description: "what has to be shipped" },
    {
      command: "spapi orders --marketplace DE --from 1d --pii RECIPIENT --out orders.jsonl",
      description: "with the addresses, in a file that you alone can read"
    }
  ]),
  withManual({
    about: ["Follows all pages. Rows are a table on a terminal, and a line of JSON each in pipes."],
    environment: [["SPAPI_MARKETPLACE", "the marketplaces where --marketplace names none"]],
    seeAlso: ["spapi describe orders.searchOrders", "spapi call orders.searchOrders --help"]
  })
)
