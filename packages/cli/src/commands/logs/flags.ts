/** The command line of `spapi logs`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { dateForms } from "../../reference/dates.ts"

/** Flags. */
export const flags = {
  follow: Flag.Boolean("follow").pipe(
    Flag.withAlias("f"),
    Flag.withDescription("go on with the requests to come, until Ctrl-C"),
    Flag.withDefault(false)
  ),
  since: Flag.String("since").pipe(
    Flag.withDescription(`requests since, by the clock of the sandbox: ${dateForms}; default: the start`),
    Flag.optional
  ),
  status: Flag.String("status").pipe(
    Flag.withMetavar("4xx,503"),
    Flag.withDescription("statuses, or classes of them: 404, or 4xx,5xx; default all"),
    Flag.optional
  ),
  operation: Flag.String("operation").pipe(
    Flag.withDescription("an operation, a section, lwa, sts or document: orders.searchOrders, ordersV0; default all"),
    Flag.optional
  ),
  limit: Flag.Int("limit").pipe(
    Flag.withDescription("the most requests to print of those that there are, the newest; default 100"),
    Flag.withDefault(100)
  ),
  bodies: Flag.Boolean("bodies").pipe(
    Flag.withDescription("headers, parameters and bodies too, without secrets; the sandbox needs --record-bodies"),
    Flag.withDefault(false)
  ),
  sandboxUrl: Flag.String("sandbox-url").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription("the address of a sandbox: http://127.0.0.1:8080; default: the endpoint of the settings"),
    Flag.optional
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
