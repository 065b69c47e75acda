/** The command line of `spapi doctor`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Flags. */
export const flags = {
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE,FR"),
    Flag.withDescription("marketplaces that the account has to take part in; default: those of the settings"),
    Flag.optional
  ),
  roles: Flag.String("roles").pipe(
    Flag.withMetavar("orders,listing"),
    Flag.withDescription(
      "the roles that the application needs: orders, listing, pricing, fulfillment, finance, analytics, warehousing, vendor; none checks no role; default: those of its kind of account"
    ),
    Flag.optional
  ),
  pii: Flag.Boolean("pii").pipe(
    Flag.withDescription("request a restricted data token too, as for names and addresses of buyers"),
    Flag.withDefault(false)
  ),
  grantless: Flag.Boolean("grantless").pipe(
    Flag.withDescription("the application makes grantless calls: check those too, with or without a refresh token"),
    Flag.withDefault(false)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
