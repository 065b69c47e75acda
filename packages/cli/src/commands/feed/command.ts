/** `spapi feed`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("feed", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("submit a feed, wait until it is processed, and print the result"),
  Command.withExamples([
    {
      command: "spapi feed JSON_LISTINGS_FEED prices.json --marketplace DE",
      description: "messages about listings, checked before they are sent"
    },
    { command: "spapi feed --resume 50040018001", description: "the result of a feed that was submitted before" }
  ]),
  withManual({
    about: [
      "The messages of a JSON_LISTINGS_FEED are checked before anything is sent. A submitted feed changes something at Amazon, so a person is asked before. In scripts --yes does without the question."
    ],
    environment: [["SPAPI_MARKETPLACE", "the marketplaces where --marketplace names none"]],
    exits: [[5, "Amazon applied some records only, or none; the result is printed all the same"]],
    seeAlso: ["spapi feed-types", "spapi listings validate"]
  })
)
