/**
 * The settings of clients as environment variables, and as a file that shells load.
 *
 * The credentials are valid for the sandbox only, so they may be written and shown.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { Unacceptable } from "../protocol/Strict.ts"
import * as Identities from "../world/Identities.ts"
import * as Prng from "../world/Prng.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { State } from "./State.ts"

/** Variables by name. */
export type Environment = Readonly<Record<string, string>>

/** What the settings follow from, apart from the state. */
export interface Place {
  readonly url: string
  /** The region of the settings without a prefix. */
  readonly region: RegionId
  /** The file of the authority that clients have to trust. */
  readonly caFile: string | undefined
  /** Where notifications are sent to. */
  readonly sqsEndpoint: string | undefined
}

/** The refresh tokens by which the sellers of a region have authorized an application, by seller id. */
const refreshTokens = ({ authorizations, world }: State, clientId: string, region: RegionId): Environment => {
  const tokens = new Map<string, string>()
  for (const { clientId: of, refreshToken, revoked, sellerId } of authorizations.values()) {
    if (of === clientId && !revoked && !tokens.has(sellerId)) tokens.set(sellerId, refreshToken)
  }
  return Object.fromEntries(
    [...world.sellers.values()].flatMap(({ id, region: of }) =>
      of === region && tokens.has(id) ? [[id, tokens.get(id)!]] : []
    )
  )
}

/** What differs between the regions. */
const accountOf = (state: State, clientId: string, seller: Seller): Environment => {
  const sellers = refreshTokens(state, clientId, seller.region)
  return {
    REFRESH_TOKEN: sellers[seller.id] ?? "",
    SELLER_ID: seller.id,
    MARKETPLACE_ID: seller.marketplaces[0]?.id ?? "",
    MARKETPLACE_IDS: seller.marketplaces.map(({ id }) => id).join(","),
    SELLERS: JSON.stringify(sellers)
  }
}

const prefixed = (prefix: string, variables: Environment): Environment =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [prefix + name, value]))

/** The variables for all clients of a sandbox, and for the examples of the repository. */
export const of = (state: State, { caFile, region, sqsEndpoint, url }: Place): Environment => {
  const [application] = state.applications.values()
  if (application === undefined) return {}
  const { accessKeyId, clientId, id, roleArn, secretAccessKey, secrets } = application
  const sellers = [...state.world.sellers.values()]
  const regions = Identities.regions.filter((region) => sellers.some((seller) => seller.region === region))
  const account = (region: RegionId) => accountOf(state, clientId, World.sellerOf(state.world, region))
  return {
    SPAPI_REGION: region,
    SPAPI_ENDPOINT: url,
    SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
    SPAPI_CLIENT_ID: clientId,
    SPAPI_CLIENT_SECRET: secrets[0]?.value ?? "",
    ...prefixed("SPAPI_", account(region)),
    // What `spapi` takes where a command names no marketplace.
    SPAPI_MARKETPLACE: World.sellerOf(state.world, region).marketplaces[0]?.countryCode ?? "",
    ...Object.assign({}, ...regions.map((region) => prefixed(`SPAPI_${region.toUpperCase()}_`, account(region)))),
    // For a website that sellers authorize: the consent page, and a key to sign its state with.
    SPAPI_APPLICATION_ID: id,
    SPAPI_CENTRAL_URL: url,
    SPAPI_STATE_KEY: Prng.make(state.settings.seed, "state key").hex(64),
    // For clients that sign.
    SPAPI_STS_ENDPOINT: `${url}/sts`,
    SPAPI_AWS_ACCESS_KEY_ID: accessKeyId,
    SPAPI_AWS_SECRET_ACCESS_KEY: secretAccessKey,
    SPAPI_ROLE_ARN: roleArn,
    ...(sqsEndpoint === undefined ? undefined : { AWS_ENDPOINT_URL_SQS: sqsEndpoint }),
    // Other programs have other names for it, which replace all authorities that a system trusts; so they are not set.
    ...(caFile === undefined ? undefined : { SPAPI_CA_FILE: caFile, NODE_EXTRA_CA_CERTS: caFile })
  }
}

/** A word of a shell. Single quotes keep every character. */
const quoted = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`

/** `export NAME='value'` of all variables. */
export const linesOf = (environment: Environment): ReadonlyArray<string> =>
  Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`)

const textOf = (environment: Environment): string => `${linesOf(environment).join("\n")}\n`

/**
 * Writes the lines to a file, at once: a program that waits for the file never reads a part of it. Throws
 * `Unacceptable`.
 */
const write = (file: string, environment: Environment): void => {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, textOf(environment), { mode: 0o600 })
    renameSync(temporary, file)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw new Unacceptable(`Cannot write envFile ${file}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/**
 * The lines in a file until the scope closes, if it is still the same file then. Dies with `Unacceptable` where it cannot
 * be written.
 */
export const saved = (file: string, environment: Environment): Effect.Effect<void, never, Scope.Scope> =>
  Effect.asVoid(Effect.acquireRelease(
    Effect.sync(() => write(file, environment)),
    () =>
      Effect.sync(() => {
        try {
          if (readFileSync(file, "utf8") === textOf(environment)) rmSync(file)
        } catch {
          // It is gone already.
        }
      })
  ))
