/** `spapi doctor`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("doctor", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "try every step between these settings and Amazon's data, and say for the ones that fail why, and what to do"
  ),
  Command.withExamples([
    { command: "spapi doctor" },
    { command: "spapi doctor --profile shop --marketplace DE --pii" },
    { command: "spapi doctor --roles orders,listing", description: "when the application has no other roles" }
  ]),
  withManual({
    about: [
      "It reads only and prints no secret. What needs a step that failed is skipped. The exit code is that of the first failure."
    ],
    environment: [["SPAPI_MARKETPLACE", "the marketplaces that the account has to take part in"]],
    seeAlso: ["spapi config check", "spapi authorize"]
  })
)
