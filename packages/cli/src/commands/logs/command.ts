/** `spapi logs`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("logs", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("print the requests that a local sandbox has received, and with --follow those to come"),
  Command.withExamples([
    { command: "spapi logs --follow" },
    { command: "spapi logs --since 10m --status 4xx,5xx", description: "what failed in the last ten minutes" },
    { command: "spapi logs --operation orders.searchOrders --follow --json --select time,status,error" }
  ]),
  withManual({
    about: [
      "Times are those of the sandbox's clock, in UTC. Errors, warnings of Amazon's limits and faults are in the last column; in pipes a request is a line of JSON.",
      "--follow waits for a sandbox that ends, and goes on when it is there again."
    ],
    environment: [["SPAPI_ENDPOINT", "the sandbox where --sandbox-url is not given"]],
    exits: [[3, "the settings are those of production or of Amazon's own sandbox"], [7, "the sandbox is not there"]],
    seeAlso: ["spapi sandbox", "spapi listen"]
  })
)
