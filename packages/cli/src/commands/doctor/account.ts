/** The legs of the account: its marketplaces, and those that it has to take part in. */
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { marketplaceNamed } from "../../reference/marketplaces.ts"
import { firstCall, type Participations } from "./credentials.ts"
import { diagnose } from "./diagnosis.ts"
import { elsewhere } from "./elsewhere.ts"
import * as Pages from "./pages.ts"
import { change, type Setup } from "./setup.ts"
import { type Found, type Problem, problem } from "./walk.ts"

/** An account, as its participations show it. */
export interface Account {
  readonly kind: "seller" | "vendor"
  /** The ids of the marketplaces that it takes part in; undefined where that cannot be known. */
  readonly marketplaces: ReadonlyArray<string> | undefined
}

const nameOf = (id: string): string => Marketplace.all.find((known) => known.id === id)?.countryCode ?? id

/** Marketplaces that are no shops of Amazon are known by their ids alone, which say nothing. */
const isShop = (id: string): boolean => Marketplace.all.some((known) => known.id === id)

const listOf = (ids: ReadonlyArray<string>): string => ids.map(nameOf).join(", ")

/** What another operation says of an account that has no participations. */
type Other = "allowed" | "denied" | "unknown"

const outcomeOf = (call: Effect.Effect<unknown, SpApiError, SpApi>, setup: Setup): Effect.Effect<Other> =>
  call.pipe(
    Effect.provide(setup.client),
    Effect.match({
      onFailure: ({ reason }) =>
        reason._tag === "AccessDenied" || reason._tag === "Unauthorized" ? "denied" : "unknown",
      onSuccess: () => "allowed"
    })
  )

const ofVendors = (setup: Setup) =>
  outcomeOf(VendorOrders.getPurchaseOrders({ limit: 1, includeDetails: false }), setup)

const ofSellers = (setup: Setup) =>
  outcomeOf(Reports.getReports({ reportTypes: ["GET_MERCHANT_LISTINGS_ALL_DATA"], pageSize: 1 }), setup)

const refused = Effect.fnUntraced(function*(
  setup: Setup,
  error: SpApiError
): Effect.fn.Return<Found<Account>, Problem> {
  const { reason } = error
  const isRefusal = reason._tag === "AccessDenied" || reason._tag === "Unauthorized"
  if (!isRefusal) return yield* Effect.fail(diagnose(error, setup))
  if ((yield* ofSellers(setup)) === "allowed") {
    return yield* Effect.fail(diagnose(error, setup, {
      evidence:
        "missing role: other operations of sellers are allowed, so account, region and authorization are right, and this one alone is refused",
      next:
        `request the role Selling Partner Insights for the application in ${Pages.console}, then have the account authorize it again (${
          Pages.authorizations(setup.config.region.id)
        })`
    }))
  }
  if ((yield* ofVendors(setup)) === "allowed") {
    return {
      value: { kind: "vendor", marketplaces: undefined },
      message: "a vendor account: Amazon lists marketplaces for sellers only"
    }
  }
  return yield* Effect.fail(diagnose(error, setup, yield* elsewhere(setup)))
})

/** Marketplaces of another region than that of the settings, which explain everything that fails later. */
const ofAnotherRegion = ({ config, settings }: Setup, ids: ReadonlyArray<string>) => {
  const known = Marketplace.all.filter(({ id }) => ids.includes(id))
  const region = known.find((marketplace) => marketplace.region !== config.region.id)?.region
  return region === undefined || known.some((marketplace) => marketplace.region === config.region.id)
    ? Effect.void
    : Effect.fail(problem({
      kind: "configuration",
      message: `The account has marketplaces of region ${region} (${
        listOf(ids)
      }), and the region is set to ${config.region.id}`,
      cause: `wrong region: the refresh token is that of an account in ${region}`,
      next: `set the region to ${region}: ${
        change(settings, "region")
      }; or take the refresh token of an account in ${config.region.id}`
    }))
}

/** Every later call would be refused or return nothing, without a word of this. */
const nowhere = ({ config }: Setup, inactive: ReadonlyArray<string>): Problem =>
  problem({
    kind: "refused",
    message: inactive.length === 0
      ? "The account takes part in no marketplace: Amazon lists none"
      : `The account takes part in no marketplace: it is inactive in ${listOf(inactive)}`,
    cause: "its registration is not complete, or it is closed or deactivated",
    next: `sign in to ${
      Pages.marketplaceOf(config.region.id).sellerCentral
    } with this account, and complete or reactivate it; or take the refresh token of another one`
  })

const read = Effect.fnUntraced(function*(setup: Setup, { payload }: Participations) {
  const rows = (payload ?? []).filter((row) => typeof row?.marketplace?.id === "string")
  const part = rows.filter(({ participation }) => participation?.isParticipating !== false)
  const suspended = part.filter(({ participation }) => participation?.hasSuspendedListings === true)
  const ids = part.map(({ marketplace }) => marketplace.id)
  const shops = ids.filter(isShop)
  yield* ofAnotherRegion(setup, rows.map(({ marketplace }) => marketplace.id))
  if (ids.length === 0) return yield* Effect.fail(nowhere(setup, rows.map(({ marketplace }) => marketplace.id)))
  const found: Found<Account> = {
    value: { kind: "seller", marketplaces: ids },
    message: `${listOf(shops.length === 0 ? ids : shops)}${
      suspended.length === 0
        ? ""
        : `; listings are suspended in ${listOf(suspended.map(({ marketplace }) => marketplace.id))}`
    }`,
    facts: { marketplaces: ids, suspended: suspended.map(({ marketplace }) => marketplace.id) }
  }
  return found
})

/** The marketplaces that the account takes part in. */
export const participations = Effect.fnUntraced(function*(
  setup: Setup,
  hasToken: boolean,
  earlier: Exit.Exit<Participations, SpApiError> | undefined
): Effect.fn.Return<Found<Account | undefined>, Problem> {
  if (!hasToken) return { value: undefined, message: "no selling partner without a refresh token", skipped: true }
  const exit = earlier ?? (yield* firstCall(setup))
  const error = Option.getOrUndefined(Exit.findErrorOption(exit))
  return error === undefined ? yield* read(setup, yield* Effect.orDie(exit)) : yield* refused(setup, error)
})

const register = (id: string): string =>
  `register for it in ${
    Marketplace.all.find((known) => known.id === id)?.sellerCentral ?? "Seller Central"
  } (Sell globally), or name one of the account's`

/** Whether the account takes part in the marketplaces of the settings, or of the flag. */
export const marketplace = Effect.fnUntraced(function*(
  { config, settings }: Setup,
  account: Account | undefined,
  flag: string | undefined
): Effect.fn.Return<Found<ReadonlyArray<string>>, Problem> {
  const written = flag ?? settings.values.marketplace?.value ?? ""
  const names = written.split(",").map((name) => name.trim()).filter((name) => name !== "")
  if (names.length === 0 || account === undefined) {
    return {
      value: [],
      message: names.length === 0 ? "none is set (SPAPI_MARKETPLACE, or --marketplace DE)" : "no account is known",
      skipped: true
    }
  }
  const correct = flag === undefined ? change(settings, "marketplace") : "correct --marketplace"
  const wrong = (message: string, cause: string, next: string) =>
    Effect.fail(problem({ kind: "configuration", message, cause, next }))
  const ids: Array<string> = []
  for (const name of names) {
    const found = marketplaceNamed(name)
    if (found === undefined) {
      return yield* wrong(
        `${name} is not a marketplace`,
        "a marketplace is a country code, as DE, or an id, as A1PA6795UKMFR9",
        `${correct}; known are ${Marketplace.all.map(({ countryCode }) => countryCode).join(", ")}`
      )
    }
    if (found.region !== config.region.id) {
      return yield* wrong(
        `The marketplace ${name} is in region ${found.region}, and the region is ${config.region.id}`,
        "region and marketplace do not belong together",
        `${correct}, or set the region to ${found.region} with the refresh token of an account there`
      )
    }
    ids.push(found.id)
  }
  const { marketplaces } = account
  if (marketplaces === undefined) return { value: ids, message: `${listOf(ids)}: not known of a vendor`, skipped: true }
  const absent = ids.filter((id) => !marketplaces.includes(id))
  if (absent.length > 0) {
    return yield* wrong(
      `The account does not take part in ${listOf(absent)}`,
      `marketplace not taken part in: the account has ${listOf(marketplaces) || "none"}`,
      `${register(absent[0]!)}: ${correct}`
    )
  }
  return { value: ids, message: `the account takes part in ${listOf(ids)}` }
})

/** The marketplaces to try roles with: those of the settings, those of the account, or one of the region. */
export const someMarketplace = (
  { config }: Setup,
  account: Account | undefined,
  chosen: ReadonlyArray<string>
): string =>
  chosen[0] ??
    account?.marketplaces?.find((id) =>
      Marketplace.all.some((known) => known.id === id && known.region === config.region.id)
    ) ??
    Pages.marketplaceOf(config.region.id).id
