/**
 * A backend for sellers: they connect their accounts, see their orders as they change, and read reports.
 *
 * `node examples/backend/main.ts` runs it against a sandbox in the same process, over SQLite in memory. With
 * SPAPI_CLIENT_ID in the environment it is Amazon, and with DATABASE_URL it is PostgreSQL; README.md has all variables.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Layer } from "effect"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import { createServer } from "node:http"
import * as Backend from "./backend.ts"
import * as Engine from "./engine.ts"
import * as Settings from "./settings.ts"

const server = Layer.unwrap(Effect.map(Settings.server, (listen) =>
  // Pages that are open do not keep a server that ends: their browsers connect to the next one.
  NodeHttpServer.layer(createServer, { ...listen, gracefulShutdownTimeout: "2 seconds" })))

const program = Settings.unwrap(({ file, options, sandboxUrl, tokenKeys }) => {
  const { publicUrl } = options
  const lines = [
    `Listening on ${publicUrl}`,
    `The API: ${publicUrl}/docs and ${publicUrl}/openapi.json`,
    ...sandboxUrl === undefined ? [] : [`Amazon is a sandbox; its page adds and cancels orders: ${sandboxUrl}`]
  ]
  return Layer.effectDiscard(Console.log(lines.join("\n"))).pipe(
    Layer.provide(Backend.layer(options)),
    Layer.provide(tokenKeys),
    Layer.provide(Engine.layer(file)),
    Layer.provide(server),
    Layer.provide(UndiciHttpClient.layer())
  )
})

NodeRuntime.runMain(Layer.launch(program))
