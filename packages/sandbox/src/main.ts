#!/usr/bin/env node
/**
 * `effect-sp-api-sandbox`: serves the sandbox until it is interrupted.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Examples from "./replay/Examples.ts"
import * as Sandbox from "./Sandbox.ts"

/** What a program sets to call the sandbox. The credentials open nothing but the sandbox, so they may be shown. */
const environment = (
  { configValues, credentials, signedConfigValues, url }: Sandbox.Sandbox["Service"]
): ReadonlyArray<string> =>
  Object.entries({
    SPAPI_REGION: configValues.region ?? "na",
    SPAPI_ENDPOINT: url,
    SPAPI_LWA_ENDPOINT: configValues.lwaEndpoint ?? "",
    SPAPI_CLIENT_ID: credentials.clientId,
    SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
    SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
    "# only to sign: SPAPI_STS_ENDPOINT": signedConfigValues.aws?.stsEndpoint ?? "",
    "# only to sign: SPAPI_AWS_ACCESS_KEY_ID": credentials.accessKeyId,
    "# only to sign: SPAPI_AWS_SECRET_ACCESS_KEY": Redacted.value(credentials.secretAccessKey),
    "# only to sign: SPAPI_ROLE_ARN": credentials.roleArn
  }).map(([name, value]) => `${name}="${value}"`)

const sandbox = Command.make("effect-sp-api-sandbox", {
  port: Flag.Int("port").pipe(Flag.withDefault(0), Flag.withDescription("Port to listen on; 0 takes one that is free")),
  host: Flag.String("host").pipe(Flag.withDefault("127.0.0.1"), Flag.withDescription("Address to listen on")),
  seed: Flag.Int("seed").pipe(
    Flag.withDefault(1),
    Flag.withDescription("What the world and the credentials follow from")
  ),
  region: Flag.Literals("region", ["na", "eu", "fe"]).pipe(
    Flag.withDefault("na" as const),
    Flag.withDescription("Region of the seller")
  ),
  models: Flag.String("models").pipe(
    Flag.optional,
    Flag.withDescription("Directory of Amazon's models: answer by their examples, as Amazon's static sandbox does")
  )
}, ({ host, models, port, region, seed }) =>
  Effect.gen(function*() {
    const running = yield* Sandbox.Sandbox
    yield* Console.log(
      `The sandbox listens on ${running.url}; open it in a browser to watch.\n\n${environment(running).join("\n")}`
    )
    return yield* Effect.never
  }).pipe(Effect.provide(Layer.unwrap(
    Effect.sync(() =>
      Sandbox.layerServer({
        port,
        host,
        seed,
        region,
        ...(Option.isNone(models) ? undefined : { examples: Examples.load(models.value) })
      })
    )
  )))).pipe(Command.withDescription("A local Selling Partner API"))

Command.run(sandbox, { version: "0.1.0" }).pipe(
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain
)
