/** `spapi cluster`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

const status = Command.make("status", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "print the sellers of a cluster, the lag of each feed, stuck jobs, last errors and quota use"
  ),
  Command.withExamples([
    { command: "spapi cluster status --url http://localhost:9464" },
    { command: "spapi cluster status --url http://localhost:9464 --select feeds", description: "the lags alone" },
    {
      command: "spapi cluster status --url http://localhost:9464 --check",
      description: "for a script: exit code 1 where something needs a person"
    }
  ]),
  withManual({
    about: [
      "It reads /status.json from the port of operations of any runner (Operations of effect-sp-api-cluster). Sellers, feeds, jobs and errors are those of the whole cluster; rate limits are those of that runner since its start. In pipes it prints what the runner sends.",
      "--check fails where sellers are parked, jobs are stuck, or the runner is not ready."
    ],
    environment: [["SPAPI_CLUSTER_URL", "the address where --url is not given"]],
    exits: [[1, "--check: something needs a person"], [7, "the runner is not there, or it starts or ends"]],
    seeAlso: ["https://github.com/effect-sp-api/effect-sp-api/blob/main/packages/cluster/RUNBOOK.md"]
  })
)

/** The command. */
export const command = Command.make("cluster").pipe(
  Command.withDescription("the runners of effect-sp-api-cluster: how current their copies are, and what is stuck"),
  Command.withExamples([
    { command: "spapi cluster status --url http://localhost:9464" },
    { command: "spapi cluster status --url http://localhost:9464 --json", description: "for a program" }
  ]),
  Command.withSubcommands([status])
)
