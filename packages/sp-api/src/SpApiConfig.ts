/**
 * Who calls, for whom, and where: the settings that every other Layer reads.
 *
 * `layer(values)` takes them from the program, `layerConfig` from the environment. Values are checked once, when the Layer is
 * built: a wrong one fails with `RequestInvalid`, which names the setting and what to do, before anything is sent.
 */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as UserAgent from "./http/UserAgent.ts"
import * as Region from "./Region.ts"
import type { SpApiError } from "./SpApiError.ts"
import { fail, RequestInvalid } from "./SpApiError.ts"

/** AWS keys and the role to assume with them: only for setups that still sign their requests. */
export interface AwsValues {
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly sessionToken?: Redacted.Redacted<string> | undefined
  /** ARN of the role to assume; without it the keys sign directly. */
  readonly roleArn?: string | undefined
  /** What the role's trust policy asks for, where it asks. */
  readonly externalId?: string | undefined
  /** Default: `effect-sp-api`. */
  readonly roleSessionName?: string | undefined
  /** Base URL of STS; default: the endpoint of the region. */
  readonly stsEndpoint?: string | undefined
}

/** The settings as a program gives them. */
export interface Values {
  /** The selling region; default `na`. */
  readonly region?: Region.RegionId | undefined
  /** Base URL of the API; default: that of the region. https, or http on loopback. */
  readonly endpoint?: string | undefined
  /** Talk to Amazon's own sandbox: its endpoint, and no restricted data tokens. */
  readonly sandbox?: boolean | undefined
  /** LWA client identifier: `amzn1.application-oa2-client.…` */
  readonly clientId: string
  /** LWA client secret. An Effect is run for every token request, so a rotated secret is picked up. */
  readonly clientSecret: Redacted.Redacted<string> | Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** The refresh token of the selling partner's authorization. Grantless operations work without. */
  readonly refreshToken?: Redacted.Redacted<string> | undefined
  /** URL of the LWA token endpoint; default `https://api.amazon.com/auth/o2/token`. */
  readonly lwaEndpoint?: string | undefined
  readonly aws?: AwsValues | undefined
  /** The application's name, for the User-Agent that Amazon requires. */
  readonly applicationName?: string | undefined
  readonly applicationVersion?: string | undefined
}

/** The settings, checked and with their defaults. */
export interface Shape {
  readonly region: Region.Region
  /** Base URL of the API, without a slash at its end. */
  readonly endpoint: string
  readonly sandbox: boolean
  readonly clientId: string
  readonly clientSecret: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  readonly refreshToken: Redacted.Redacted<string> | undefined
  readonly lwaEndpoint: string
  readonly aws: AwsValues | undefined
  readonly userAgent: string
  /**
   * Names this application and selling partner, to tell quotas and cached tokens of several apart. Derived from client id and refresh
   * token by SHA-256, so it gives neither away.
   */
  readonly account: string
  /** The same for the application alone, for grantless operations. */
  readonly application: string
}

/** Who calls, for whom, and where. */
export class SpApiConfig extends Context.Service<SpApiConfig, Shape>()("effect-sp-api/SpApiConfig") {}

const invalid = (field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail("config", new RequestInvalid({ field, description }))

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const checkUrl = (field: string, text: string): Effect.Effect<string, SpApiError> => {
  if (!URL.canParse(text)) return invalid(field, "not a URL; give one like https://sellingpartnerapi-eu.amazon.com")
  const url = new URL(text)
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    return invalid(field, "tokens travel over https only; http is accepted for loopback addresses alone")
  }
  if (url.username !== "" || url.password !== "") return invalid(field, "must not hold a user name or a password")
  if (/[?#]/.test(url.href)) return invalid(field, "must not hold a query or a fragment")
  return Effect.succeed(url.href.replace(/(?<!\/)\/+$/, ""))
}

const fingerprint = (text: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
    (digest) => Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("")
  )

const headerSafe = /^[\x21-\x7e]+$/

/** The settings, checked. */
export const make = Effect.fnUntraced(function*(values: Values): Effect.fn.Return<Shape, SpApiError> {
  const regionId = values.region ?? "na"
  if (!Region.isRegionId(regionId)) {
    return yield* invalid(
      "region",
      "unknown region; give na (North America), eu (Europe, Middle East, Africa, India) or fe (Far East)"
    )
  }
  const region = Region.fromId(regionId)
  if (values.clientId === "") {
    return yield* invalid("clientId", "empty; give the LWA client identifier (amzn1.application-oa2-client.…)")
  }
  const refreshToken = values.refreshToken
  if (refreshToken !== undefined && !headerSafe.test(Redacted.value(refreshToken))) {
    return yield* invalid(
      "refreshToken",
      "empty, or holds blanks or line breaks; give the token as Seller Central shows it (Atzr|…)"
    )
  }
  const clientSecret = Redacted.isRedacted(values.clientSecret)
    ? Effect.succeed(values.clientSecret)
    : values.clientSecret
  if (Redacted.isRedacted(values.clientSecret) && !headerSafe.test(Redacted.value(values.clientSecret))) {
    return yield* invalid(
      "clientSecret",
      "empty, or holds blanks or line breaks; give the LWA client secret (amzn1.oa2-cs.v1.…)"
    )
  }
  let aws = values.aws
  if (aws !== undefined) {
    if (aws.accessKeyId === "" || Redacted.value(aws.secretAccessKey) === "") {
      return yield* invalid(
        "aws",
        "access key id and secret access key are needed to sign or to assume a role; leave all AWS settings out to call unsigned"
      )
    }
    const keys = {
      accessKeyId: Redacted.make(aws.accessKeyId),
      secretAccessKey: aws.secretAccessKey,
      sessionToken: aws.sessionToken
    }
    for (const [name, key] of Object.entries(keys)) {
      if (key !== undefined && !headerSafe.test(Redacted.value(key))) {
        return yield* invalid(`aws.${name}`, "empty, or holds blanks or line breaks; give it as AWS shows it")
      }
    }
    if (aws.roleArn !== undefined && !/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(aws.roleArn)) {
      return yield* invalid(
        "aws.roleArn",
        "not the ARN of a role; it looks like arn:aws:iam::123456789012:role/SellingPartner"
      )
    }
    if (aws.stsEndpoint !== undefined) {
      aws = { ...aws, stsEndpoint: yield* checkUrl("aws.stsEndpoint", aws.stsEndpoint) }
    }
    if (aws.roleSessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(aws.roleSessionName)) {
      return yield* invalid("aws.roleSessionName", "2 to 64 letters, digits or any of +=,.@-_")
    }
  }
  const userAgent = UserAgent.make({
    applicationName: values.applicationName,
    applicationVersion: values.applicationVersion
  })
  if (userAgent.length > UserAgent.maxLength) {
    return yield* invalid(
      "applicationName",
      `makes a User-Agent of more than ${UserAgent.maxLength} characters, which Amazon rejects; shorten it`
    )
  }
  if (/[^\x20-\x7e]/.test(userAgent)) {
    return yield* invalid("applicationName", "name and version may hold printable ASCII characters only")
  }
  const sandbox = values.sandbox ?? false
  const application = yield* fingerprint(values.clientId)
  return {
    region,
    endpoint: values.endpoint === undefined
      ? sandbox ? region.sandboxEndpoint : region.endpoint
      : yield* checkUrl("endpoint", values.endpoint),
    sandbox,
    clientId: values.clientId,
    clientSecret,
    refreshToken,
    lwaEndpoint: values.lwaEndpoint === undefined
      ? "https://api.amazon.com/auth/o2/token"
      : yield* checkUrl("lwaEndpoint", values.lwaEndpoint),
    aws,
    userAgent,
    account: refreshToken === undefined
      ? application
      : yield* fingerprint(`${values.clientId} ${Redacted.value(refreshToken)}`),
    application
  }
})

/** Settings that the program gives. */
export const layer = (values: Values): Layer.Layer<SpApiConfig, SpApiError> => Layer.effect(SpApiConfig, make(values))

/**
 * The environment variables of {@link layerConfig}, ours first, then those that python-amazon-sp-api, amazon-sp-api and Amazon's own
 * samples use. The first that is set counts.
 */
export const variables = {
  region: ["SPAPI_REGION", "SP_API_REGION"],
  endpoint: ["SPAPI_ENDPOINT", "SP_API_ENDPOINT"],
  sandbox: ["SPAPI_SANDBOX"],
  clientId: ["SPAPI_CLIENT_ID", "LWA_APP_ID", "SELLING_PARTNER_APP_CLIENT_ID", "SP_API_CLIENT_ID"],
  clientSecret: [
    "SPAPI_CLIENT_SECRET",
    "LWA_CLIENT_SECRET",
    "SELLING_PARTNER_APP_CLIENT_SECRET",
    "SP_API_CLIENT_SECRET"
  ],
  refreshToken: ["SPAPI_REFRESH_TOKEN", "SP_API_REFRESH_TOKEN", "LWA_REFRESH_TOKEN"],
  lwaEndpoint: ["SPAPI_LWA_ENDPOINT"],
  accessKeyId: ["SPAPI_AWS_ACCESS_KEY_ID", "SP_API_ACCESS_KEY", "AWS_SELLING_PARTNER_ACCESS_KEY_ID"],
  secretAccessKey: ["SPAPI_AWS_SECRET_ACCESS_KEY", "SP_API_SECRET_KEY", "AWS_SELLING_PARTNER_SECRET_ACCESS_KEY"],
  sessionToken: ["SPAPI_AWS_SESSION_TOKEN"],
  roleArn: ["SPAPI_ROLE_ARN", "SP_API_ROLE_ARN", "AWS_SELLING_PARTNER_ROLE"],
  externalId: ["SPAPI_ROLE_EXTERNAL_ID"],
  stsEndpoint: ["SPAPI_STS_ENDPOINT"],
  applicationName: ["SPAPI_APPLICATION_NAME"],
  applicationVersion: ["SPAPI_APPLICATION_VERSION"]
} as const

// Read from the provider itself: `effect/Config` would bring all of `effect/Schema` into every bundle, for texts.
const read = Effect.fnUntraced(function*(setting: keyof typeof variables) {
  const provider = yield* ConfigProvider.ConfigProvider
  for (const name of variables[setting]) {
    const found = yield* Effect.catch(
      provider.load([name]),
      () => invalid(name, "could not be read from the environment")
    )
    if (found !== undefined && found.value !== undefined && found.value !== "") return found.value
  }
  return undefined
})

const secret = (text: string, label: string): Redacted.Redacted<string> => Redacted.make(text, { label })

/** The settings from the environment ({@link variables}), not checked yet. */
export const valuesFromConfig = /*#__PURE__*/ Effect.gen(function*() {
  const required = Effect.fnUntraced(function*(setting: "clientId" | "clientSecret", what: string) {
    const value = yield* read(setting)
    return value ?? (yield* invalid(variables[setting][0], `is not set; give ${what}`))
  })
  const region = (yield* read("region"))?.toLowerCase() ?? "na"
  if (!Region.isRegionId(region)) {
    return yield* invalid(
      variables.region[0],
      "unknown region; give na (North America), eu (Europe, Middle East, Africa, India) or fe (Far East)"
    )
  }
  const sandbox = (yield* read("sandbox"))?.toLowerCase()
  if (sandbox !== undefined && !["true", "false", "1", "0"].includes(sandbox)) {
    return yield* invalid(variables.sandbox[0], "must be true or false")
  }
  const clientId = yield* required("clientId", "the LWA client identifier (amzn1.application-oa2-client.…)")
  const clientSecret = yield* required("clientSecret", "the LWA client secret (amzn1.oa2-cs.v1.…)")
  const refreshToken = yield* read("refreshToken")
  const accessKeyId = yield* read("accessKeyId")
  const secretAccessKey = yield* read("secretAccessKey")
  const sessionToken = yield* read("sessionToken")
  const roleArn = yield* read("roleArn")
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    const missing = accessKeyId === undefined ? "accessKeyId" : "secretAccessKey"
    return yield* invalid(variables[missing][0], "is not set, but the other half of the AWS key is; set both or none")
  }
  if (roleArn !== undefined && accessKeyId === undefined) {
    return yield* invalid(
      variables.roleArn[0],
      `a role is assumed with keys: set ${variables.accessKeyId[0]} and ${
        variables.secretAccessKey[0]
      } too, or leave the role out to call unsigned`
    )
  }
  const values: Values = {
    region,
    endpoint: yield* read("endpoint"),
    sandbox: sandbox === "true" || sandbox === "1",
    clientId,
    clientSecret: secret(clientSecret, "clientSecret"),
    refreshToken: refreshToken === undefined ? undefined : secret(refreshToken, "refreshToken"),
    lwaEndpoint: yield* read("lwaEndpoint"),
    aws: accessKeyId === undefined || secretAccessKey === undefined ? undefined : {
      accessKeyId,
      secretAccessKey: secret(secretAccessKey, "secretAccessKey"),
      sessionToken: sessionToken === undefined ? undefined : secret(sessionToken, "sessionToken"),
      roleArn,
      externalId: yield* read("externalId"),
      stsEndpoint: yield* read("stsEndpoint")
    },
    applicationName: yield* read("applicationName"),
    applicationVersion: yield* read("applicationVersion")
  }
  return values
})

/** Settings from the environment: {@link variables}. */
export const layerConfig: Layer.Layer<SpApiConfig, SpApiError> = /*#__PURE__*/ Layer.effect(
  SpApiConfig,
  /*#__PURE__*/ Effect.flatMap(valuesFromConfig, make)
)
