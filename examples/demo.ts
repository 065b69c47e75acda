/**
 * `pnpm demo`: quickstart.ts against a local sandbox, first unsigned, as Amazon has it since 2023-10-02, then signed by
 * Signature Version 4 for systems that still require it. Nothing leaves this machine.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { ConfigProvider, Console, Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { layer, program } from "./quickstart.ts"

/** The environment variables of a user, for the sandbox. */
const environment = (sandbox: Sandbox.Sandbox["Service"], signed: boolean): Record<string, string> => {
  const { credentials, url } = sandbox
  return {
    SPAPI_REGION: "na",
    SPAPI_ENDPOINT: url,
    SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
    SPAPI_CLIENT_ID: credentials.clientId,
    SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
    SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
    SPAPI_APPLICATION_NAME: "Demo",
    SPAPI_QUICKSTART_BUY_LABEL: "true",
    ...(signed
      ? {
        SPAPI_STS_ENDPOINT: `${url}/sts`,
        SPAPI_AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        SPAPI_AWS_SECRET_ACCESS_KEY: Redacted.value(credentials.secretAccessKey),
        SPAPI_ROLE_ARN: credentials.roleArn
      }
      : {})
  }
}

const walk = (title: string, signed: boolean) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const line = "═".repeat(Math.max(0, 72 - title.length))
    yield* Console.log(`\n══ ${title} ${line}`)
    yield* program.pipe(
      Effect.provide(layer),
      Effect.provideService(
        ConfigProvider.ConfigProvider,
        ConfigProvider.fromEnv({ env: environment(sandbox, signed) })
      )
    )
    const requests = yield* sandbox.requests
    const refused = requests.filter((request) => request.status === 429).length
    yield* Console.log(`\nThe sandbox saw ${requests.length} requests, ${
      requests.filter((request) => request.signed).length
    } of them signed; it throttled ${refused}.`)
  })

// Amazon's usage plan allows a page of orders in three minutes. The sandbox is faster, so that the wait can be watched.
const options: Sandbox.ServerOptions = {
  seed: 1,
  ordersPerSeller: 500,
  usagePlanOverrides: { "orders_2026-01-01.searchOrders": { rate: 2, burst: 2 } },
  processingTime: "3 seconds"
}

Effect.gen(function*() {
  yield* walk("unsigned: Login with Amazon", false).pipe(Effect.provide(Sandbox.layerServer(options)))
  yield* walk("signed: LWA → STS → SigV4", true).pipe(Effect.provide(Sandbox.layerServer(options)))
  yield* Console.log(
    "\nBoth runs are done. They differ in one Layer: NodeSpApi.layerFromEnv() or NodeSpApi.layerSignedFromEnv()."
  )
}).pipe(NodeRuntime.runMain)
