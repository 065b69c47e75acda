/** The command line of `spapi cluster status`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Flags. */
export const flags = {
  url: Flag.String("url").pipe(
    Flag.withDescription(
      "the port of operations of a runner: http://localhost:9464; default: SPAPI_CLUSTER_URL"
    ),
    Flag.optional
  ),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("end with exit code 1 where sellers are parked, jobs are stuck or the runner is not ready"),
    Flag.withDefault(false)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
