import { assert, describe, it } from "@effect/vitest"
import { Config, ConfigProvider, Effect, Layer, Redacted } from "effect"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { inspect } from "node:util"
import { secrets, values } from "./support/fakeApi.ts"

const arn = "arn:aws:iam::123456789012:role/SellingPartner"

const refused = (overrides: Partial<SpApiConfig.Values>) =>
  Effect.map(Effect.flip(SpApiConfig.make({ ...values, ...overrides })), (error) => {
    assert.strictEqual(error.operation, "config")
    assert.strictEqual(error.attempts, 0)
    return error.reason._tag === "RequestInvalid" ? error.reason : assert.fail(error.reason._tag)
  })

const fromEnv = (env: Record<string, string>) =>
  Effect.provide(
    SpApiConfig.SpApiConfig,
    SpApiConfig.layerFromEnv().pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env }))))
  )

const credentials = {
  SPAPI_CLIENT_ID: "amzn1.application-oa2-client.env",
  SPAPI_CLIENT_SECRET: secrets.clientSecret,
  SPAPI_REFRESH_TOKEN: secrets.refreshToken
}

describe("values", () => {
  it.effect("a region decides the endpoint and the AWS region", () =>
    Effect.gen(function*() {
      const config = yield* SpApiConfig.make({ ...values, region: "eu" })
      assert.strictEqual(config.endpoint, "https://sellingpartnerapi-eu.amazon.com")
      assert.strictEqual(config.region.awsRegion, "eu-west-1")
      const sandbox = yield* SpApiConfig.make({ ...values, region: "fe", sandbox: true })
      assert.strictEqual(sandbox.endpoint, "https://sandbox.sellingpartnerapi-fe.amazon.com")
    }))

  it.effect("an endpoint is taken as every HTTP client reads it", () =>
    Effect.gen(function*() {
      const config = yield* SpApiConfig.make({
        ...values,
        endpoint: " HTTPS://Proxy.Example:443/base// ",
        lwaEndpoint: "https://login.example/a b"
      })
      assert.strictEqual(config.endpoint, "https://proxy.example/base")
      assert.strictEqual(config.lwaEndpoint, "https://login.example/a%20b")
    }))

  it.effect("accounts have names of their own, which reveal no token", () =>
    Effect.gen(function*() {
      const one = yield* SpApiConfig.make(values)
      const two = yield* SpApiConfig.make({ ...values, refreshToken: Redacted.make("Atzr|other") })
      assert.notStrictEqual(one.account, two.account)
      assert.strictEqual(one.application, two.application)
      assert.match(one.account, /^[0-9a-f]{24}$/)
    }))

  it.effect.each([
    ["an http endpoint", { endpoint: "http://sellingpartnerapi-na.amazon.com" }, "endpoint", /https/],
    ["an endpoint that is not a URL", { endpoint: "sellingpartnerapi" }, "endpoint", /URL/],
    ["an endpoint with a query", { endpoint: "https://x.example/?a=b" }, "endpoint", /query/],
    ["an endpoint with an empty query", { endpoint: "https://x.example/?" }, "endpoint", /query/],
    [
      "a session token with a line break",
      { aws: { accessKeyId: "A", secretAccessKey: Redacted.make("s"), sessionToken: Redacted.make("a\nb") } },
      "aws.sessionToken",
      /line breaks/
    ],
    [
      "an AWS secret with a line break",
      { aws: { accessKeyId: "A", secretAccessKey: Redacted.make("s\n") } },
      "aws.secretAccessKey",
      /line breaks/
    ],
    ["an http token endpoint", { lwaEndpoint: "http://api.amazon.com/auth/o2/token" }, "lwaEndpoint", /https/],
    ["an unknown region", { region: "us" as never }, "region", /na .*eu .*fe/],
    ["no client id", { clientId: "" }, "clientId", /amzn1/],
    ["a secret with a line break", { clientSecret: Redacted.make("a\n") }, "clientSecret", /line breaks/],
    ["a refresh token with a blank", { refreshToken: Redacted.make("Atzr|a b") }, "refreshToken", /blanks/],
    [
      "a role that is not an ARN",
      {
        aws: { accessKeyId: "A", secretAccessKey: Redacted.make("s"), roleArn: "SellingPartner" }
      },
      "aws.roleArn",
      /arn:aws:iam/
    ],
    [
      "a role without keys",
      {
        aws: { accessKeyId: "", secretAccessKey: Redacted.make(""), roleArn: arn }
      },
      "aws",
      /access key/
    ],
    [
      "an application name that makes the User-Agent too long",
      { applicationName: "x".repeat(600) },
      "applicationName",
      /500/
    ],
    ["an application name outside ASCII", { applicationName: "Wärehaus" }, "applicationName", /ASCII/]
  ] as ReadonlyArray<readonly [string, Partial<SpApiConfig.Values>, string, RegExp]>)(
    "%s is refused, naming the setting and what to do",
    ([, overrides, field, text]) =>
      Effect.gen(function*() {
        const reason = yield* refused(overrides)
        assert.strictEqual(reason.field, field)
        assert.match(reason.description, text)
      })
  )

  it.effect("http is accepted on loopback, for the sandbox", () =>
    Effect.gen(function*() {
      for (const endpoint of ["http://127.0.0.1:8080", "http://localhost:1/", "http://[::1]:1"]) {
        assert.strictEqual((yield* SpApiConfig.make({ ...values, endpoint })).endpoint, endpoint.replace(/\/$/, ""))
      }
      yield* refused({ endpoint: "http://127.0.0.1.example.com" })
    }))
})

describe("environment", () => {
  it.effect("our variables are read", () =>
    Effect.gen(function*() {
      const config = yield* fromEnv({
        ...credentials,
        SPAPI_REGION: "EU",
        SPAPI_APPLICATION_NAME: "Shop",
        SPAPI_APPLICATION_VERSION: "2.1"
      })
      assert.strictEqual(config.clientId, credentials.SPAPI_CLIENT_ID)
      assert.strictEqual(config.region.id, "eu")
      assert.match(config.userAgent, /^Shop\/2\.1 \(Language=TypeScript; /)
    }))

  it.effect.each([
    ["python-amazon-sp-api", { LWA_APP_ID: "id", LWA_CLIENT_SECRET: "s", SP_API_REFRESH_TOKEN: "r" }],
    ["amazon-sp-api", { SELLING_PARTNER_APP_CLIENT_ID: "id", SELLING_PARTNER_APP_CLIENT_SECRET: "s" }],
    ["Amazon's samples", { SP_API_CLIENT_ID: "id", SP_API_CLIENT_SECRET: "s", SP_API_REFRESH_TOKEN: "r" }]
  ] as ReadonlyArray<readonly [string, Record<string, string>]>)(
    "the variables of %s are understood",
    ([, env]) =>
      Effect.gen(function*() {
        assert.strictEqual((yield* fromEnv(env)).clientId, "id")
      })
  )

  it.effect.each([
    ["nothing at all", {}, "SPAPI_CLIENT_ID", /not set/],
    ["no secret", { SPAPI_CLIENT_ID: "id" }, "SPAPI_CLIENT_SECRET", /not set/],
    ["an unknown region", { ...credentials, SPAPI_REGION: "us-east-1" }, "SPAPI_REGION", /na .*eu .*fe/],
    ["half an AWS key", { ...credentials, SPAPI_AWS_ACCESS_KEY_ID: "A" }, "SPAPI_AWS_SECRET_ACCESS_KEY", /other half/],
    ["a role without keys", { ...credentials, SPAPI_ROLE_ARN: arn }, "SPAPI_ROLE_ARN", /SPAPI_AWS_ACCESS_KEY_ID/],
    ["an invalid sandbox flag", { ...credentials, SPAPI_SANDBOX: "maybe" }, "SPAPI_SANDBOX", /true or false/]
  ] as ReadonlyArray<readonly [string, Record<string, string>, string, RegExp]>)(
    "%s is refused, naming the variable",
    ([, env, field, text]) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(fromEnv(env))
        assert.deepInclude(error.reason, { _tag: "RequestInvalid", field })
        assert.match(error.message, text)
      })
  )

  it.effect("no secret is shown by the settings, however printed", () =>
    Effect.gen(function*() {
      const config = yield* fromEnv({
        ...credentials,
        SPAPI_AWS_ACCESS_KEY_ID: "AKIAPLANTED",
        SPAPI_AWS_SECRET_ACCESS_KEY: "planted-aws-secret"
      })
      const printed = inspect(config, { depth: 9 }) + JSON.stringify(config) + String(config)
      for (const secret of [secrets.clientSecret, secrets.refreshToken, "planted-aws-secret"]) {
        assert.notInclude(printed, secret)
      }
    }))
})

describe("values of effect/Config", () => {
  const config = {
    region: Config.Literals(["na", "eu", "fe"], "AMAZON_REGION"),
    clientId: Config.String("AMAZON_CLIENT_ID"),
    clientSecret: Config.Redacted("AMAZON_CLIENT_SECRET"),
    aws: { accessKeyId: Config.String("KEY_ID"), secretAccessKey: Config.Redacted("KEY") }
  }
  const load = (env: Record<string, string>) =>
    Effect.provide(
      SpApiConfig.SpApiConfig,
      SpApiConfig.layerConfig(config).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env }))))
    )
  const env = {
    AMAZON_REGION: "eu",
    AMAZON_CLIENT_ID: "amzn1.application-oa2-client.own",
    AMAZON_CLIENT_SECRET: secrets.clientSecret,
    KEY_ID: "AKIDEXAMPLE",
    KEY: "secret"
  }

  it.effect("are read under the program's own names, also within a group", () =>
    Effect.gen(function*() {
      const { aws, clientId, region } = yield* load(env)
      assert.strictEqual(region.id, "eu")
      assert.strictEqual(clientId, "amzn1.application-oa2-client.own")
      assert.strictEqual(aws?.accessKeyId, "AKIDEXAMPLE")
      assert.strictEqual(aws === undefined ? undefined : Redacted.value(aws.secretAccessKey), "secret")
    }))

  it.effect("fail as Config does where one is missing, and with the setting's name where one is wrong", () =>
    Effect.gen(function*() {
      const { AMAZON_CLIENT_ID: _, ...incomplete } = env
      assert.strictEqual((yield* Effect.flip(load(incomplete)))._tag, "ConfigError")
      const error = yield* Effect.flip(load({ ...env, AMAZON_CLIENT_SECRET: "a b" }))
      assert.include(error.message, "clientSecret")
    }))
})
