/** `spapi kiosk`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("kiosk", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("run a Data Kiosk query, wait for it, and write the rows of all of its pages"),
  Command.withExamples([
    { command: "spapi kiosk traffic.graphql --out traffic.parquet", description: "the rows of a query as a file" },
    { command: "spapi kiosk - --out sales.jsonl < sales.graphql", description: "the query from another program" },
    { command: "spapi kiosk --resume 10001234567 --out traffic.parquet", description: "go on after Ctrl-C" }
  ]),
  withManual({
    about: ["Without --out the rows go to stdout, a line of JSON each."],
    exits: [[5, "Amazon refused the query, or could not run it"], [6, "it had not run within --timeout"]],
    seeAlso: ["spapi describe dataKiosk.createQuery"]
  })
)
