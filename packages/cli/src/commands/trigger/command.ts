/** `spapi trigger`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("trigger", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "let a local sandbox send a notification, by its real cause where there is one; without a type: list what it can send"
  ),
  Command.withExamples([
    { command: "spapi trigger ORDER_CHANGE", description: "a new order; `spapi listen` receives it" },
    { command: "spapi trigger ORDER_CHANGE --order-id 111-0000000-0000001", description: "the state of this order" },
    { command: "spapi trigger ANY_OFFER_CHANGED --marketplace DE --sandbox-url http://127.0.0.1:8080" }
  ]),
  withManual({
    about: [
      "ORDER_CHANGE places an order that a program can get, REPORT_PROCESSING_FINISHED makes a report that it can download, ANY_OFFER_CHANGED changes a price. Other types have data of the sandbox, or an invented payload. A seller without a subscription to the type gets one.",
      "It is for a local sandbox alone, and sends no credentials to it."
    ],
    environment: [
      ["SPAPI_ENDPOINT", "the sandbox where --sandbox-url is not given"],
      ["SPAPI_REGION", "whose notification it is where --marketplace is not given: the seller of this region"]
    ],
    exits: [[3, "the settings are those of production or of Amazon's own sandbox"], [7, "the sandbox is not there"]],
    seeAlso: ["spapi listen", "spapi notification-types"]
  })
)
