/** The command line of `spapi feed`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Arguments and flags. */
export const flags = {
  type: Argument.String("type").pipe(
    Argument.withDescription("the feed type: JSON_LISTINGS_FEED; with --resume it may be left out"),
    Argument.optional
  ),
  file: Argument.String("file").pipe(
    Argument.withDescription("the content; - reads it from stdin"),
    Argument.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE,FR"),
    Flag.withDescription("country codes or ids: DE, or DE,FR; default SPAPI_MARKETPLACE"),
    Flag.optional
  ),
  option: Flag.KeyValuePair("option").pipe(
    Flag.withDescription("an option of the feed type: metadata:orderid=902-…; may be repeated"),
    Flag.withDefault({})
  ),
  contentType: Flag.String("content-type").pipe(
    Flag.withMetavar("TYPE"),
    Flag.withDescription("media type and charset of the content; default: that of the feed type, in UTF-8"),
    Flag.optional
  ),
  resume: Flag.String("resume").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("the id of a feed that was submitted already, as Ctrl-C and failures print it"),
    Flag.optional
  ),
  timeout: Flag.String("timeout").pipe(
    Flag.withMetavar("DURATION"),
    Flag.withDescription("the longest wait for Amazon: 45s, 30m, 6h; default 6h"),
    Flag.optional
  ),
  unchecked: Flag.Boolean("unchecked").pipe(
    Flag.withoutNegation,
    Flag.withDescription("submit it even where the table of feed types, or the look of the content, speaks against it"),
    Flag.withDefault(false)
  ),
  yes: Flag.Boolean("yes").pipe(
    Flag.withoutNegation,
    Flag.withDescription("submit it without a question"),
    Flag.withDefault(false)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
