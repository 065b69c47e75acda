/** `spapi report`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("report", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("request a report, wait for it, and write its rows to a file or to stdout"),
  Command.withExamples([
    {
      command: "spapi report GET_MERCHANT_LISTINGS_ALL_DATA --marketplace DE --out listings.tsv",
      description: "all listings"
    },
    {
      command: "spapi report GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL --marketplace DE --from 90d --typed "
        + "--out orders.parquet",
      description: "orders of 90 days, in as many reports as Amazon asks for"
    },
    { command: "spapi report --resume 50030018001 --out listings.tsv", description: "go on after Ctrl-C" }
  ]),
  withManual({
    about: [
      "A range of dates that is longer than Amazon allows becomes several reports, whose rows follow one another. A file appears when it is whole; memory stays constant however long the report is.",
      "Ctrl-C, and failures after which the report still exists, print the command that goes on."
    ],
    environment: [["SPAPI_MARKETPLACE", "the marketplaces where --marketplace names none"]],
    exits: [[5, "Amazon refused the request, or cancelled the report"], [6, "Amazon had not made it within --timeout"]],
    seeAlso: ["spapi report-types", "spapi doctor", "spapi call reports.getReports"]
  })
)
