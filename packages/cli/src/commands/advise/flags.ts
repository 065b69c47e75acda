/** The command line of `spapi advise`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Arguments and flags. */
export const flags = {
  files: Argument.String("file").pipe(
    Argument.withDescription(
      "logs in the order of time, gzipped or not, - for stdin: of --log or RequestLog, of the sandbox, HAR, or lines of JSON with time, method, url and status"
    ),
    Argument.variadic()
  ),
  sandboxUrl: Flag.String("sandbox-url").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription("read the log of a running sandbox: its newest 10,000 requests, 1,000 with --record-bodies"),
    Flag.optional
  ),
  ignore: Flag.String("ignore").pipe(
    Flag.withMetavar("id,rule"),
    Flag.withDescription("leave out these findings, or all of these rules: polling:ordersV0.getOrders,at-plan"),
    Flag.optional
  ),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("exit with 1 where there is a finding: for CI"),
    Flag.withDefault(false)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
