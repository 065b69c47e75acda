import { assert, describe, it } from "@effect/vitest"
import { Cause, Config, ConfigProvider, Effect, Exit, Layer, Redacted } from "effect"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
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

  it.effect("an account is named by the hash that WebCrypto makes, whatever makes it", () =>
    Effect.gen(function*() {
      const { account } = yield* SpApiConfig.make(values)
      const text = `${values.clientId} ${Redacted.value(values.refreshToken!)}`
      const digest = yield* Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))
      assert.strictEqual(account, Buffer.from(digest).toString("hex").slice(0, 24))
      const portable = yield* Effect.acquireUseRelease(
        Effect.sync(() => Object.getOwnPropertyDescriptor(process, "getBuiltinModule")),
        () => {
          Object.defineProperty(process, "getBuiltinModule", { value: undefined, configurable: true })
          return SpApiConfig.make(values)
        },
        (own) => Effect.sync(() => own && Object.defineProperty(process, "getBuiltinModule", own))
      )
      assert.strictEqual(portable.account, account)
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
        aws: { accessKeyId: "", secretAccessKey: Redacted.make("s"), roleArn: arn }
      },
      "aws.accessKeyId",
      /AWS access key id/
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

describe("mistakes that are refused before anything is sent", () => {
  const clientId = "amzn1.application-oa2-client.0123"
  const secret = Redacted.make("planted-secret-key")

  it.effect.each([
    ["an access token as refresh token", { refreshToken: "Atza|planted-value" }, "refreshToken", /is an access token/],
    ["a restricted data token as refresh token", { refreshToken: "Atz.sprdt|planted" }, "refreshToken", /access token/],
    ["a code of a consent as refresh token", { refreshToken: "RHplantedCodeOfConse" }, "refreshToken", /is a code/],
    ["a client secret as refresh token", { refreshToken: secrets.clientSecret }, "refreshToken", /is a client secret/],
    ["a refresh token that is cut off", { refreshToken: "Atzr|IwEBIplanted" }, "refreshToken", /cut off.*300/],
    ["a refresh token that was elided", { refreshToken: "Atzr|planted..." }, "refreshToken", /cut off/],
    ["a refresh token in quotation marks", { refreshToken: "\"Atzr|planted\"" }, "refreshToken", /quotation marks/],
    ["a client id in blanks", { clientId: " amzn1.application-oa2-client.planted " }, "clientId", /blanks/],
    ["an application id as client id", { clientId: "amzn1.sp.solution.planted" }, "clientId", /is an application id/],
    ["a client id as client secret", { clientSecret: clientId }, "clientSecret", /is a client identifier/],
    [
      "an AWS key id as secret",
      { aws: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "AKIAIOSFODNN7EXAMPLE" } },
      "aws.secretAccessKey",
      /is an AWS access key id/
    ],
    [
      "the ARN of a user as role",
      { aws: { accessKeyId: "A", secretAccessKey: "s", roleArn: "arn:aws:iam::123456789012:user/planted" } },
      "aws.roleArn",
      /the ARN of a user/
    ],
    ["an AWS region", { region: "us-west-2" }, "region", /probably fe/],
    ["a country", { region: "us" }, "region", /probably na/],
    ["a region in capitals", { region: "EU" }, "region", /probably eu/],
    [
      "an endpoint of another region",
      { region: "na", endpoint: "https://sellingpartnerapi-eu.amazon.com" },
      "endpoint",
      /region eu.*region is set to na/
    ],
    [
      "an endpoint with a path",
      { region: "eu", endpoint: "https://sellingpartnerapi-eu.amazon.com/orders/v0" },
      "endpoint",
      /must not have a path/
    ]
  ] as ReadonlyArray<readonly [string, Record<string, unknown>, string, RegExp]>)(
    "%s",
    ([, overrides, field, text]) =>
      Effect.gen(function*() {
        const { aws, clientSecret, refreshToken, ...rest } = overrides as {
          readonly [name: string]: string
        } & { readonly aws?: { readonly secretAccessKey: string } }
        const reason = yield* refused({
          ...rest,
          ...(refreshToken === undefined ? {} : { refreshToken: Redacted.make(refreshToken) }),
          ...(clientSecret === undefined ? {} : { clientSecret: Redacted.make(clientSecret) }),
          ...(aws === undefined
            ? {}
            : { aws: { ...aws, secretAccessKey: Redacted.make(aws.secretAccessKey) } as never })
        })
        assert.strictEqual(reason.field, field)
        assert.match(reason.description, text)
        assert.notMatch(inspect(reason), /planted|IOSFODNN/)
      })
  )

  it.effect("all at once, in one error", () =>
    Effect.gen(function*() {
      const reason = yield* refused({
        clientId: secrets.clientSecret,
        clientSecret: Redacted.make(clientId),
        refreshToken: Redacted.make("Atza|planted"),
        endpoint: "http://sellingpartnerapi-na.amazon.com"
      })
      assert.deepStrictEqual(
        [reason.field, ...(reason.others ?? []).map(({ field }) => field)],
        ["clientId", "clientSecret", "refreshToken", "endpoint"]
      )
      for (const { description, field } of reason.others!) assert.include(reason.message, `${field}: ${description}`)
    }))

  it.effect("an endpoint of Amazon's decides the region where none is set", () =>
    Effect.gen(function*() {
      const { region: _, ...without } = values
      const endpoint = "https://sandbox.sellingpartnerapi-fe.amazon.com"
      assert.strictEqual((yield* SpApiConfig.make({ ...without, endpoint })).region.id, "fe")
      assert.strictEqual((yield* SpApiConfig.make(without)).region.id, "na")
    }))

  it.effect("what is not known to be wrong is sent", () =>
    Effect.gen(function*() {
      yield* SpApiConfig.make({
        ...values,
        clientId: "id",
        clientSecret: secret,
        refreshToken: Redacted.make("token"),
        aws: { accessKeyId: "A", secretAccessKey: secret }
      })
    }))
})

describe("environment", () => {
  it.effect("all variables that are missing or wrong are named at once, as they were read", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(fromEnv({
        LWA_CLIENT_SECRET: "amzn1.application-oa2-client.planted",
        SP_API_REFRESH_TOKEN: "Atza|planted",
        SP_API_ENDPOINT: "http://planted.example",
        SPAPI_SANDBOX: "maybe",
        SPAPI_REGION: "us-east-1"
      }))
      for (
        const said of [
          "SPAPI_SANDBOX: must be true or false",
          "SPAPI_REGION: is not a region",
          "SPAPI_CLIENT_ID: is not set",
          "LWA_CLIENT_SECRET: is a client identifier",
          "SP_API_REFRESH_TOKEN: is an access token",
          "SP_API_ENDPOINT: must be https"
        ]
      ) {
        assert.include(error.message, said)
      }
      assert.notInclude(inspect(error), "planted")
    }))

  it.effect("values of the program take the place of variables, and are named as fields", () =>
    Effect.gen(function*() {
      const load = (given: Partial<SpApiConfig.Values>) =>
        Effect.provide(
          SpApiConfig.SpApiConfig,
          SpApiConfig.layerFromEnv(given).pipe(
            Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env: { SPAPI_CLIENT_ID: "id" } })))
          )
        )
      assert.strictEqual((yield* load({ clientSecret: Redacted.make("s") })).clientId, "id")
      const error = yield* Effect.flip(load({ clientSecret: Redacted.make("") }))
      assert.include(error.message, "clientSecret: is not set")
    }))

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
    [
      "half an AWS key",
      { ...credentials, SPAPI_AWS_ACCESS_KEY_ID: "A" },
      "SPAPI_AWS_SECRET_ACCESS_KEY",
      /not set.*unset all AWS/
    ],
    [
      "a role without keys",
      { ...credentials, SPAPI_ROLE_ARN: arn },
      "SPAPI_AWS_ACCESS_KEY_ID",
      /SPAPI_AWS_SECRET_ACCESS_KEY/
    ],
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
      assert.include(error.message, "AMAZON_CLIENT_SECRET: ")
    }))

  it.effect("fail with everything that is missing at once, and name what is wrong as it was read", () =>
    Effect.gen(function*() {
      const exit = yield* Effect.exit(load({ AMAZON_REGION: "eu", KEY_ID: "AKIDEXAMPLE" }))
      const text = Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""
      for (const name of ["AMAZON_CLIENT_ID", "AMAZON_CLIENT_SECRET", "KEY"]) assert.include(text, `["${name}"]`)
      const swapped = yield* Effect.flip(
        load({ ...env, AMAZON_CLIENT_ID: secrets.clientSecret, KEY: "AKIAIOSFODNN7EXAMPLE" })
      )
      assert.include(swapped.message, "AMAZON_CLIENT_ID: is a client secret")
      assert.include(swapped.message, "KEY: is an AWS access key id")
      assert.notInclude(swapped.message, secrets.clientSecret)
    }))
})

describe("settings of AWS", () => {
  const settingsOf = <E, R>(layer: Layer.Layer<SpApiConfig.SpApiConfig, E, R>, env: Record<string, string>) =>
    Effect.provide(
      SpApiConfig.SpApiConfig,
      layer.pipe(
        Layer.provide([FetchHttpClient.layer, ConfigProvider.layer(ConfigProvider.fromEnv({ env }))])
      )
    )
  const aws = {
    accessKeyId: "",
    secretAccessKey: Redacted.make("planted key"),
    roleArn: "planted",
    stsEndpoint: "planted"
  }
  const env = { ...credentials, SPAPI_ROLE_ARN: "planted", SPAPI_STS_ENDPOINT: "planted" }

  it.effect("are ignored by stacks that call unsigned, even where they are wrong", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* settingsOf(SpApi.layer({ ...values, aws }), {})).clientId, values.clientId)
      assert.isUndefined((yield* settingsOf(SpApi.layerFromEnv(), env)).aws)
    }))

  it.effect("are checked by stacks that sign, in one error with all others", () =>
    Effect.gen(function*() {
      const given = yield* Effect.flip(settingsOf(SpApi.layerSigned({ ...values, clientId: "", aws }), {}))
      for (const field of ["clientId", "aws.accessKeyId", "aws.secretAccessKey", "aws.roleArn", "aws.stsEndpoint"]) {
        assert.include(given.message, `${field}: `)
      }
      const read = yield* Effect.flip(settingsOf(SpApi.layerSignedFromEnv(), { ...env, SPAPI_CLIENT_ID: "" }))
      for (const name of ["CLIENT_ID", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ROLE_ARN", "STS_ENDPOINT"]) {
        assert.include(read.message, `SPAPI_${name}: `)
      }
      assert.notInclude(inspect([given, read]), "planted")
    }))
})
