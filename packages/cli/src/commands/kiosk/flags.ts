/** The command line of `spapi kiosk`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { formats } from "../../output/files/formats.ts"

/** Arguments and flags. */
export const flags = {
  file: Argument.String("query.graphql").pipe(
    Argument.withDescription("a file with the query; - reads it from stdin; with --resume it may be left out"),
    Argument.optional
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(
      "the file; its ending names the format: .csv, .jsonl, .parquet, .sqlite … Default, and -: stdout"
    ),
    Flag.optional
  ),
  format: Flag.Literals("format", formats).pipe(
    Flag.withMetavar("FORMAT"),
    Flag.withDescription("the format, where the ending of --out does not name it"),
    Flag.optional
  ),
  resume: Flag.String("resume").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("the id of a query that was created already, as Ctrl-C and failures print it"),
    Flag.optional
  ),
  timeout: Flag.String("timeout").pipe(
    Flag.withMetavar("DURATION"),
    Flag.withDescription("the longest wait for Amazon: 45s, 30m, 6h; default 6h"),
    Flag.optional
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
