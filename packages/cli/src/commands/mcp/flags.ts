/** The command line of `spapi mcp`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Flags. */
export const flags = {
  allowWrites: Flag.String("allow-writes").pipe(
    Flag.withMetavar("listings,orders"),
    Flag.withDescription(
      "sections whose operations may change something, each after a person has approved; default none"
    ),
    Flag.optional
  ),
  allowPii: Flag.Boolean("allow-pii").pipe(
    Flag.withDescription("respond with personal data where a call asks for it; default: it is hidden"),
    Flag.withDefault(false)
  ),
  audit: Flag.String("audit").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("append a line of JSON per call to this file instead of to stderr; it holds no values"),
    Flag.optional
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
