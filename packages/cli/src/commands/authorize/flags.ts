/** The command line of `spapi authorize`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Flags. */
export const flags = {
  applicationId: Flag.String("application-id").pipe(
    Flag.withMetavar("amzn1.sp.solution.…"),
    Flag.withDescription(
      "the id of the application, not the client id; default SPAPI_APPLICATION_ID, or the profile's"
    ),
    Flag.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE"),
    Flag.withDescription(
      "any marketplace of the account's region; default: that of the settings, or the first of the region"
    ),
    Flag.optional
  ),
  vendor: Flag.Boolean("vendor").pipe(
    Flag.withDescription("the account is in Vendor Central"),
    Flag.withDefault(false)
  ),
  beta: Flag.Boolean("beta").pipe(
    Flag.withDescription("the application is a draft (version=beta)"),
    Flag.withDefault(false)
  ),
  port: Flag.Int("port").pipe(
    Flag.withMetavar("PORT"),
    Flag.withDescription(
      "wait at http://localhost:PORT/callback instead, where the application has this redirect URI; 0 is a free one; default 8976 with a sandbox, otherwise the address is pasted"
    ),
    Flag.optional
  ),
  redirectUri: Flag.String("redirect-uri").pipe(
    Flag.withMetavar("https://…"),
    Flag.withDescription("the redirect URI, as the application has it; default: the first one that it has at Amazon"),
    Flag.optional
  ),
  browser: Flag.Boolean("browser").pipe(
    Flag.withDescription(
      "open the page in the browser of this machine; default true, --no-browser prints the address alone"
    ),
    Flag.withDefault(true)
  ),
  timeout: Flag.String("timeout").pipe(
    Flag.withMetavar("10m"),
    Flag.withDescription(
      "how long to wait for the redirect to this machine: 45s, 10m, 1h; a number is of seconds; default 10m"
    ),
    Flag.withDefault("10m")
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
