/** The command line of `spapi report`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { formats } from "../../output/files/formats.ts"
import { dateForms } from "../../reference/dates.ts"

const isOn = (name: string, description: string) =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))

/** Arguments and flags. */
export const flags = {
  type: Argument.String("type").pipe(
    Argument.withDescription("the report type: GET_MERCHANT_LISTINGS_ALL_DATA; with --resume it may be left out"),
    Argument.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE,FR"),
    Flag.withDescription("country codes or ids: DE, or DE,FR; default SPAPI_MARKETPLACE"),
    Flag.optional
  ),
  from: Flag.String("from").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription(`where its data begin: ${dateForms}`),
    Flag.optional
  ),
  to: Flag.String("to").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription("where they end, written as --from; default now"),
    Flag.optional
  ),
  option: Flag.KeyValuePair("option").pipe(
    Flag.withDescription("an option of the report type: reportPeriod=WEEK; may be repeated"),
    Flag.withDefault({})
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("the file; its ending names the format. Default, and -: stdout"),
    Flag.optional
  ),
  format: Flag.Literals("format", formats).pipe(
    Flag.withMetavar("FORMAT"),
    Flag.withDescription("the format, where the ending of --out does not name it"),
    Flag.optional
  ),
  raw: isOn("raw", "the document byte by byte as Amazon made it, decompressed"),
  typed: isOn("typed", "numbers, booleans and dates in the columns that are known, instead of strings"),
  section: Flag.String("section").pipe(
    Flag.withMetavar("NAME"),
    Flag.withDescription("which list of a JSON report has the rows: salesAndTrafficByAsin; * for all"),
    Flag.optional
  ),
  element: Flag.String("element").pipe(
    Flag.withMetavar("NAME"),
    Flag.withDescription("which elements of an XML report are the rows: Order"),
    Flag.optional
  ),
  reuse: Flag.String("reuse").pipe(
    Flag.withMetavar("DURATION"),
    Flag.withDescription(
      "use a report of the same type, marketplaces and dates that is not older than this: 30m, 1h, 2d"
    ),
    Flag.optional
  ),
  latest: isOn(
    "latest",
    "the newest report of the type that is done, instead of a new one: for those that Amazon makes"
  ),
  resume: Flag.String("resume").pipe(
    Flag.withMetavar("IDS"),
    Flag.withDescription("ids of reports that were requested already, with commas, as Ctrl-C and failures print them"),
    Flag.optional
  ),
  timeout: Flag.String("timeout").pipe(
    Flag.withMetavar("DURATION"),
    Flag.withDescription("the longest wait for Amazon: 45s, 30m, 6h; default 6h"),
    Flag.optional
  ),
  allowEmpty: isOn(
    "allow-empty",
    "a report that Amazon cancels, as most do without data, has no rows and is not a failure"
  ),
  pii: isOn("pii", "allow report types with personal data; their files are readable by you alone"),
  unchecked: isOn("unchecked", "send the request even where the table of report types speaks against it")
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
