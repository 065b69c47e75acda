/**
 * `pnpm demo`: quickstart.ts against a local sandbox, first signed by Signature Version 4, then unsigned, as Amazon has
 * preferred since 2023-10-02. Nothing leaves this machine.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { ConfigProvider, Console, Effect, Layer, Redacted } from "effect"
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
      Effect.provide(layer.pipe(Layer.provideMerge(NodeHttpClient.layerUndici))),
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

// Amazon's usage plan allows one page of orders a minute. The sandbox is faster, so that the wait can be watched.
const options: Sandbox.ServerOptions = {
  seed: 1,
  ordersPerSeller: 500,
  usagePlanOverrides: { "ordersV0.getOrders": { rate: 2, burst: 2 } },
  processingTime: "3 seconds"
}

Effect.gen(function*() {
  yield* walk("signed: LWA → STS → SigV4", true).pipe(Effect.provide(Sandbox.layerServer(options)))
  yield* walk("unsigned: without the Layers for signing", false).pipe(Effect.provide(Sandbox.layerServer(options)))
  yield* Console.log(
    "\nBoth runs are done. They differ in one Layer: SpApi.layerSignedFromEnv() or SpApi.layerFromEnv()."
  )
}).pipe(NodeRuntime.runMain)
