/**
 * A runner for deployments: orders of all sellers copied into tables, a website on which sellers put themselves in, and
 * a private port for operators. One process over SQLite, or several over PostgreSQL with the same program.
 *
 * `node runner.ts` in one's own project; README.md has what is installed before, and how it runs in containers.
 *
 * | variable | |
 * | --- | --- |
 * | `SPAPI_CLIENT_ID`, `SPAPI_CLIENT_SECRET`, `SPAPI_APPLICATION_ID` | the application |
 * | `SPAPI_TOKEN_KEYS` | keys of refresh tokens: `2026-11:BASE64`, the current one first |
 * | `SPAPI_STATE_KEYS` | keys of consents, separated by commas, each of 32 characters or more; the current one first |
 * | `PUBLIC_URL` | where browsers reach the website; its OAuth Redirect URI is `PUBLIC_URL/amazon/callback` |
 * | `CONNECT_USERS` | who may connect sellers: `anna:PASSWORD,bert:PASSWORD`, each of 16 characters or more |
 * | `ORDERS_SINCE` | the orders to begin with, ISO 8601 |
 * | `DATABASE_URL` | PostgreSQL; without it SQLite in `SQLITE_FILE` (`spapi.sqlite`), for one process |
 * | `RUNNER_HOST`, `RUNNER_PORT` | where the other runners reach this one; default: the name of the machine, 34431 |
 * | `WEB_PORT`, `OPERATIONS_PORT` | the website, and health, metrics and status; default: 3000, 9464 |
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Data, Effect, Layer, Option, Redacted } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Onboarding from "effect-sp-api-cluster/Onboarding"
import * as Operations from "effect-sp-api-cluster/Operations"
import * as OrdersSink from "effect-sp-api-cluster/OrdersSink"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as SqlClient from "effect/sql/SqlClient"
import { createHash, timingSafeEqual } from "node:crypto"
import { createServer } from "node:http"
import { hostname } from "node:os"

const optional = (name: string) => Config.map(Config.option(Config.NonEmptyString(name)), Option.getOrUndefined)

const settings = Config.all({
  accounts: Config.all({
    clientId: Config.NonEmptyString("SPAPI_CLIENT_ID"),
    clientSecret: Config.Redacted("SPAPI_CLIENT_SECRET"),
    // For the local sandbox.
    endpoint: optional("SPAPI_ENDPOINT"),
    lwaEndpoint: optional("SPAPI_LWA_ENDPOINT")
  }),
  centralUrl: optional("SPAPI_CENTRAL_URL"),
  applicationId: Config.NonEmptyString("SPAPI_APPLICATION_ID"),
  stateKeys: Config.Redacted("SPAPI_STATE_KEYS"),
  publicUrl: Config.NonEmptyString("PUBLIC_URL"),
  users: Config.Redacted("CONNECT_USERS"),
  since: Config.NonEmptyString("ORDERS_SINCE"),
  database: Config.option(Config.Redacted("DATABASE_URL")),
  file: Config.withDefault(Config.NonEmptyString("SQLITE_FILE"), "spapi.sqlite"),
  host: Config.withDefault(Config.NonEmptyString("RUNNER_HOST"), hostname()),
  port: Config.withDefault(Config.Port("RUNNER_PORT"), 34431),
  webPort: Config.withDefault(Config.Port("WEB_PORT"), 3000),
  operationsPort: Config.withDefault(Config.Port("OPERATIONS_PORT"), 9464)
})

type Settings = Config.Success<typeof settings>

const engineOf = ({ database, file, host, port }: Settings) =>
  Option.match(database, {
    onNone: () => EmbeddedEngine.layer().pipe(Layer.provideMerge(NodeSqlite.layer(file))),
    onSome: (url) =>
      PostgresEngine.layer({
        postgres: { url },
        runner: { host, port },
        // Its name is that of the container; it listens on every address of it.
        listen: { host: "0.0.0.0", port }
      })
  })

class UsersInvalid extends Data.TaggedError("UsersInvalid")<{ readonly message: string }> {}

const digest = (text: string) => createHash("sha256").update(text).digest()

/** The user by HTTP Basic, or the prompt of the browser. Replace it by the log-in of your website. */
const userOf = (users: Redacted.Redacted<string>) =>
  Effect.gen(function*() {
    const digests = new Map<string, Buffer>()
    for (const [index, entry] of Redacted.value(users).split(",").entries()) {
      const [, name, password] = /^([^:]+):(.{16,})$/.exec(entry.trim()) ?? []
      if (name === undefined || password === undefined || digests.has(name)) {
        const message = `CONNECT_USERS: entry ${index + 1} must be a new name, a colon and a password of 16 characters`
        return yield* new UsersInvalid({ message })
      }
      digests.set(name, digest(`${name}:${password}`))
    }
    return Effect.map(HttpServerRequest.HttpServerRequest, ({ headers }) => {
      const [, encoded = ""] = /^Basic (.+)$/i.exec(headers["authorization"] ?? "") ?? []
      const credentials = Buffer.from(encoded, "base64").toString("utf8")
      const name = credentials.replace(/:.*$/s, "")
      const known = digests.get(name)
      return known !== undefined && timingSafeEqual(known, digest(credentials)) ? name : HttpServerResponse.text(
        "Please log in.",
        { status: 401, headers: { "www-authenticate": `Basic realm="sellers", charset="UTF-8"` } }
      )
    })
  })

/**
 * A user may add any seller, and replace the token of those that it has added. Sellers that the program has put in by
 * itself have no owner: add their rows to `connections`.
 */
const permitOf = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  // Of runners that start at once, PostgreSQL refuses all but one.
  yield* sql`CREATE TABLE IF NOT EXISTS connections (seller TEXT PRIMARY KEY, owner TEXT NOT NULL)`.pipe(
    Effect.retry({ times: 3 })
  )
  return ({ known, seller, session }: Onboarding.Consent) =>
    Option.isSome(known)
      ? Effect.map(
        Effect.orDie(sql`SELECT seller FROM connections WHERE seller = ${seller} AND owner = ${session}`),
        (rows) => rows.length > 0
      )
      : Effect.as(
        Effect.orDie(sql`
          INSERT INTO connections ${sql.insert({ seller, owner: session })}
          ON CONFLICT (seller) DO UPDATE SET owner = excluded.owner`),
        true
      )
})

const websiteOf = ({ accounts, applicationId, centralUrl, publicUrl, stateKeys, users, webPort }: Settings) => {
  const [current, ...old] = Redacted.value(stateKeys).split(",").map((key) => Redacted.make(key.trim()))
  const routes = Effect.map(
    Effect.all([userOf(users), permitOf]),
    ([session, permit]) => Onboarding.routes({ accounts, marketplace: Marketplace.DE, session, permit })
  )
  return HttpRouter.serve(Layer.unwrap(routes), { disableListenLog: true }).pipe(
    Layer.provide(Onboarding.layer({
      accounts,
      applicationId,
      stateKeys: [current!, ...old],
      redirectUri: `${publicUrl}/amazon/callback`,
      centralUrl
    })),
    Layer.provide(OAuth.layerRedactedQuery),
    Layer.provide(NodeHttpServer.layer(createServer, { port: webPort, host: "0.0.0.0" }))
  )
}

const program = (options: Settings) => {
  const orders = ChangeFeed.orders("Orders", { since: options.since, store: OrdersSink.store })
  return Layer.mergeAll(Operations.runner, websiteOf(options)).pipe(
    Layer.provideMerge(orders.layer),
    Layer.provideMerge(SellerRunner.layer({ accounts: options.accounts })),
    Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer, Cursors.layer)),
    Layer.provideMerge(Layer.merge(Migrations.layer, TokenKeys.layerConfig)),
    Layer.provideMerge(engineOf(options)),
    Layer.provideMerge(UndiciHttpClient.layer()),
    Layer.provideMerge(Operations.layer({ port: options.operationsPort }))
  )
}

NodeRuntime.runMain(Layer.launch(Layer.unwrap(Effect.map(settings, program))))
