/** The legs of permissions: roles, probed by cheap reads, and a restricted data token. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"
import { diagnose } from "./diagnosis.ts"
import * as Pages from "./pages.ts"
import { type Place, type Role, roles as known } from "./probes.ts"
import type { Setup } from "./setup.ts"
import { type Found, type Problem, problem } from "./walk.ts"

/** What the reads of a role have shown. */
interface Probed {
  readonly role: string
  readonly name: string
  readonly state: "granted" | "missing" | "unknown"
  /** What an application without it cannot do. */
  readonly tells: string
  /** Operations that were refused, or failed otherwise. */
  readonly refused?: ReadonlyArray<string> | undefined
  readonly requestId?: string | undefined
}

interface Answer {
  readonly operation: string
  readonly error: SpApiError | undefined
}

/** Amazon checks permissions first, so a request that it finds wrong, or nothing for, has passed that check. */
const isGranted = ({ error }: Answer): boolean =>
  error === undefined || ["BadRequest", "NotFound", "Unprocessable", "ResponseInvalid"].includes(error.reason._tag)

/** A refusal of an operation that Amazon has removed says nothing about roles. */
const isMissing = ({ error }: Answer): boolean =>
  error?.reason._tag === "AccessDenied" && !/removed this operation/.test(error.hint ?? "")

const ask = (setup: Setup, place: Place, role: Role): Effect.Effect<ReadonlyArray<Answer>> =>
  Effect.forEach(role.probes, ({ call, operation }) =>
    call(place).pipe(
      Effect.provide(setup.client),
      Effect.match({
        onFailure: (error): Answer => ({ operation, error }),
        onSuccess: (): Answer => ({ operation, error: undefined })
      })
    ), { concurrency: 3 })

const probed = ({ id, name, tells }: Role, answers: ReadonlyArray<Answer>): Probed => {
  const missing = answers.filter(isMissing)
  const failed = missing.length > 0 ? missing : answers.filter((answer) => !isGranted(answer))
  return {
    role: id,
    name,
    state: missing.length > 0 ? "missing" : answers.some(isGranted) ? "granted" : "unknown",
    tells,
    refused: failed.length === 0 ? undefined : failed.map(({ operation }) => operation),
    requestId: failed[0]?.error?.requestId
  }
}

/** The roles to try: those of the flag, or all of this kind of account. */
const chosen = (
  flag: string | undefined,
  account: Account | undefined
): Effect.Effect<ReadonlyArray<Role>, Problem> => {
  if (flag === undefined) return Effect.succeed(known.filter((role) => role.account === (account?.kind ?? "seller")))
  const ids = flag.split(",").map((id) => id.trim()).filter((id) => id !== "" && id !== "none")
  const unknown = ids.find((id) => known.every((role) => role.id !== id))
  return unknown === undefined ? Effect.succeed(known.filter(({ id }) => ids.includes(id))) : Effect.fail(problem({
    kind: "usage",
    message: `--roles: ${unknown} is not known here`,
    cause: "the flag takes names of this command, not those of Amazon",
    next: `name some of ${known.map(({ id }) => id).join(", ")}`
  }))
}

const day = 24 * 60 * 60 * 1000

/** A seller has no roles of vendors, and a vendor few of those of sellers: no request to Amazon changes that. */
const ofOthers = (rows: ReadonlyArray<Probed>, { kind }: Account): Problem | undefined => {
  const others = rows.filter(({ state }) => state === "missing").filter(({ role }) =>
    known.find(({ id }) => id === role)?.account !== kind
  )
  if (others.length === 0) return undefined
  const other = kind === "vendor" ? "seller" : "vendor"
  const own = known.filter(({ account }) => account === kind).map(({ id }) => id)
  return problem({
    kind: "refused",
    message: `Amazon refuses what is of ${other}s: ${others.map(({ name }) => name).join(", ")}`,
    cause: `the account is that of a ${kind}, and --roles ${others.map(({ role }) => role).join(",")} is of ${other}s`,
    next: `\`spapi doctor --roles ${
      own.join(",")
    }\` tries the roles of ${kind}s; for a ${other}, take the refresh token of its account`,
    requestId: others[0]?.requestId,
    status: 403,
    facts: { roles: rows }
  })
}

/** What the refusal of roles means: of one or some a missing role, of all something more general. */
const refusal = (rows: ReadonlyArray<Probed>, setup: Setup, account: Account): Problem => {
  const foreign = ofOthers(rows, account)
  if (foreign !== undefined) return foreign
  const missing = rows.filter(({ state }) => state === "missing")
  const names = missing.map(({ name, refused = [] }) => `${name} (${refused.join(", ")})`).join("; ")
  const others = rows.filter(({ state }) => state === "granted").map(({ role }) => role).join(",")
  const isAll = missing.length === rows.length && rows.length > 1
  const needed = others === ""
    ? ""
    : `; if it does not need ${missing.length === 1 ? "this role" : "these"}: \`spapi doctor --roles ${others}\``
  return problem({
    kind: "refused",
    message: isAll
      ? "The application has none of the roles"
      : `The application lacks ${missing.length} of ${rows.length} roles: ${names}`,
    cause: isAll
      ? "the account has not authorized these roles, or none is approved yet: an authorization holds the roles that the application had then"
      : "missing role: it was not requested, is not approved yet, or the account authorized the application before it had the role",
    next: `request ${
      missing.map(({ name }) => name).join(", ")
    } for the application in ${Pages.console} ("Edit App"), then have the account authorize it again (${
      Pages.authorizations(setup.config.region.id)
    })${needed}`,
    requestId: missing[0]?.requestId,
    status: 403,
    facts: { roles: rows }
  })
}

/** Probes roles. */
export const roles = Effect.fnUntraced(function*(
  setup: Setup,
  account: Account | undefined,
  marketplaceId: string,
  flag: string | undefined
): Effect.fn.Return<Found<void>, Problem> {
  const wanted = yield* chosen(flag, account)
  if (account === undefined || wanted.length === 0) {
    return {
      value: undefined,
      message: account === undefined ? "roles are those of a selling partner" : "none was asked for",
      skipped: true
    }
  }
  const now = DateTime.toEpochMillis(yield* DateTime.now)
  const iso = (time: number) => new Date(time).toISOString()
  const place: Place = { marketplaceId, after: iso(now - 2 * day), before: iso(now - 2 * day + 60_000) }
  const asked = yield* Effect.forEach(wanted, (role) => ask(setup, place, role), { concurrency: 4 })
  const rows = wanted.map((role, index) => probed(role, asked[index]!))
  if (rows.some(({ state }) => state === "missing")) return yield* Effect.fail(refusal(rows, setup, account))
  const failed = asked.flat().find((answer) => !isGranted(answer) && answer.error?.reason._tag !== "AccessDenied")
  if (failed?.error !== undefined) {
    return yield* Effect.fail({ ...diagnose(failed.error, setup), facts: { roles: rows } })
  }
  return {
    value: undefined,
    message: rows.map(({ name }) => name).join(", "),
    facts: { roles: rows }
  }
})

/** Requests a restricted data token, which is how personal data of orders is read. */
export const pii = Effect.fnUntraced(function*(
  setup: Setup,
  account: Account | undefined,
  isWanted: boolean
): Effect.fn.Return<Found<void>, Problem> {
  if (!isWanted || account === undefined) {
    return {
      value: undefined,
      message: isWanted ? "no account is known" : "add --pii to check personal data",
      skipped: true
    }
  }
  if (setup.config.sandbox) {
    return { value: undefined, message: "Amazon's sandbox takes no restricted data tokens", skipped: true }
  }
  const Tokens = yield* Effect.promise(() => import("effect-sp-api/apis/Tokens_2021_03_01"))
  const dataElements = ["buyerInfo", "shippingAddress"]
  yield* Tokens.createRestrictedDataToken({
    body: { restrictedResources: [{ method: "GET", path: "/orders/v0/orders", dataElements }] }
  }).pipe(
    Effect.provide(setup.client),
    Effect.mapError((error) =>
      error.reason._tag === "AccessDenied" || error.reason._tag === "BadRequest"
        ? diagnose(error, setup, {
          evidence:
            "the application lacks a role for personal data (Direct-to-Consumer Delivery, Tax Invoicing or Tax Remittance), or was authorized before it had one",
          next:
            `request a restricted role for the application in ${Pages.console}: Amazon asks how the data is protected; then have the account authorize it again`
        })
        : diagnose(error, setup)
    )
  )
  return { value: undefined, message: `Amazon issues restricted data tokens for ${dataElements.join(" and ")}` }
})
