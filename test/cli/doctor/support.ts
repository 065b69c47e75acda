/** Runs the doctor in process, with settings as variables, over real connections or over an API in process. */
import { ConfigProvider, Effect, Layer } from "effect"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import { HttpClient, HttpClientError, HttpClientResponse } from "effect/http"
import { once } from "node:events"
import type { AddressInfo, Server } from "node:net"
import { examine, type Options } from "../../../packages/cli/src/commands/doctor/examine.ts"
import type { Result } from "../../../packages/cli/src/commands/doctor/walk.ts"
import type { Resolved, Settings } from "../../../packages/cli/src/config/resolve.ts"
import { type Setting, settings, variables } from "../../../packages/cli/src/config/settingNames.ts"

/** Variables by name; `undefined` unsets one. */
export type Variables = Readonly<Record<string, string | undefined>>

/** The settings of variables, as the command finds them in the environment. */
const settingsOf = (env: Variables): Settings => {
  const values: { [S in Setting]?: Resolved } = {}
  for (const setting of settings) {
    const name = variables[setting].find((name) => (env[name] ?? "") !== "")
    if (name !== undefined) values[setting] = { value: env[name]!, origin: "environment", place: name }
  }
  return { file: { path: "", exists: false, defaultProfile: undefined, profiles: {} }, profile: undefined, values }
}

/** How the doctor is run. */
export interface Run extends Partial<Pick<Options, "marketplace" | "roles" | "pii" | "grantless">> {
  readonly connect?: UndiciHttpClient.Options["connect"]
  /** The API in process, instead of connections. */
  readonly http?: Layer.Layer<HttpClient.HttpClient>
}

/** Examines these settings. */
export const doctor = (env: Variables, run: Run = {}): Effect.Effect<ReadonlyArray<Result>> =>
  examine({
    settings: Effect.succeed(settingsOf(env)),
    http: run.http ?? UndiciHttpClient.layer(run.connect === undefined ? {} : { connect: run.connect }),
    env,
    grantless: run.grantless ?? false,
    pii: run.pii ?? false,
    marketplace: run.marketplace,
    roles: run.roles,
    tell: () => Effect.void
  }).pipe(
    Effect.provideService(
      ConfigProvider.ConfigProvider,
      ConfigProvider.fromEnv({
        env: Object.fromEntries(
          Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
        )
      })
    )
  )

/** Responses by URL, instead of Amazon. */
export const answering = (answer: (url: URL, request: { readonly token: string | undefined }) => Response | Error) =>
  Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) => {
      const response = answer(url, { token: request.headers["x-amz-access-token"] })
      return response instanceof Error
        ? Effect.fail(
          new HttpClientError.HttpClientError({
            reason: new HttpClientError.TransportError({ request, cause: response })
          })
        )
        : Effect.succeed(HttpClientResponse.fromWeb(request, response))
    })
  )

/** A server on loopback until the scope closes; returns its port. */
export const listening = <S extends Server>(server: S) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return (server.address() as AddressInfo).port
    }),
    () => Effect.sync(() => server.close())
  )
