/** The flags that every command takes. What they decide about output is in `output/presentation.ts`. */
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"

const switchOf = <const Name extends string>(name: Name, description: string) =>
  GlobalFlag.Setting(name)({
    flag: Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))
  })

/** `--profile NAME`. */
export const Profile = GlobalFlag.Setting("profile")({
  flag: Flag.String("profile").pipe(
    Flag.withMetavar("NAME"),
    Flag.withDescription("a profile of the configuration file; default SPAPI_PROFILE, or the file's default_profile"),
    Flag.optional
  )
})

/** `--sandbox`: call a Selling Partner API in memory. */
export const InMemory = switchOf(
  "sandbox",
  "call a local Selling Partner API in memory: needs no credentials, keeps nothing; in the region of --marketplace"
)

/** `--select a,b.c`. */
export const Select = GlobalFlag.Setting("select")({
  flag: Flag.String("select").pipe(
    Flag.withMetavar("a,b.c"),
    Flag.withDescription("print these properties only, of each item where there are several"),
    Flag.optional
  )
})

/** `--query`. */
export const Query = GlobalFlag.Setting("query")({
  flag: Flag.String("query").pipe(
    Flag.withMetavar("JMESPath"),
    Flag.withDescription("print what a JMESPath expression selects of the result"),
    Flag.optional
  )
})

/** `--log FILE`: a line for every request to Amazon. */
export const RequestLogFile = GlobalFlag.Setting("log")({
  flag: Flag.String("log").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(
      "append a line of JSON for every request to this file, without secrets; spapi advise reads it"
    ),
    Flag.optional
  )
})

/** `--max-wait 30s`. */
export const MaxWait = GlobalFlag.Setting("max-wait")({
  flag: Flag.String("max-wait").pipe(
    Flag.withMetavar("30s"),
    Flag.withDescription(
      "the longest that a call waits for its rate limit, else exit code 6: 30s, 5m, 1h; default 15m"
    ),
    Flag.optional
  )
})

/** The global flags, in the order of the help. */
export const all = [
  Profile,
  InMemory,
  switchOf("json", "print JSON on a terminal too, and errors as JSON"),
  switchOf("agent", "for programs: JSON only, no questions, no colours, errors as JSON on stderr"),
  Select,
  Query,
  MaxWait,
  switchOf("verbose", "show attempts, waits and request ids on stderr"),
  switchOf("quiet", "print results and errors only"),
  RequestLogFile,
  switchOf("no-color", "no colours; NO_COLOR does the same")
] as const

/** What a handler may ask for: `yield* Profile`. */
export type Globals = GlobalFlag.Setting.Identifier<"profile" | "sandbox" | "select" | "query" | "max-wait" | "log">
