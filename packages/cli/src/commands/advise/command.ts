/** `spapi advise`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("advise", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "read a log of requests, and name what costs quota or is going to break: with figures, and what to do instead"
  ),
  Command.withExamples([
    { command: "spapi advise requests.jsonl" },
    {
      command: "spapi advise --sandbox-url http://127.0.0.1:8080 --check",
      description: "after the tests of a program"
    },
    { command: "zcat logs/*.gz | spapi advise - --json --query 'findings[].[id,calls]'" }
  ]),
  withManual({
    about: [
      "It sends nothing to Amazon, needs no credentials and shows no value of a parameter. A finding has an id that stays the same, the calls of the log and those that would have done, what to do, and Amazon's page.",
      "Lines of others are counted and passed over; a log that is cut off is read as far as it goes, in constant memory."
    ],
    exits: [[1, "with --check: there is a finding"], [8, "a log cannot be read, or holds no request"]],
    seeAlso: ["spapi call --log FILE", "spapi sandbox --record-bodies", "spapi notification-types"]
  })
)
