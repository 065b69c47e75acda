/** Settings in environment variables, or wherever a `ConfigProvider` has them. */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Region from "../Region.ts"
import type { SpApiError } from "../SpApiError.ts"
import { invalid, regions } from "./rules.ts"
import type { Values } from "./values.ts"

/**
 * The environment variables of each setting: ours first, then those of python-amazon-sp-api, amazon-sp-api and
 * Amazon's own samples. The first that is set counts.
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

type Setting = keyof typeof variables

/**
 * The settings of the environment. Read from the provider: `effect/Config` would add `effect/Schema` to every bundle.
 */
const readAll = Effect.fnUntraced(function*() {
  const provider = yield* ConfigProvider.ConfigProvider
  const settings: { [K in Setting]?: string } = {}
  for (const setting of Object.keys(variables) as ReadonlyArray<Setting>) {
    for (const name of variables[setting]) {
      const node = yield* Effect.catch(
        provider.load([name]),
        () => invalid(name, "could not be read from the environment")
      )
      if (node?.value === undefined || node.value === "") continue
      settings[setting] = node.value
      break
    }
  }
  return settings
})

const secret = (value: string | undefined, label: string): Redacted.Redacted<string> | undefined =>
  value === undefined ? undefined : Redacted.make(value, { label })

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false }

/**
 * The settings of the environment ({@link variables}), not checked yet. Fails with `RequestInvalid`, which names the
 * variable.
 */
export const fromEnv: Effect.Effect<Values, SpApiError> = Effect.gen(function*() {
  const { accessKeyId, externalId, roleArn, secretAccessKey, stsEndpoint, ...settings } = yield* readAll()
  const require = (setting: "clientId" | "clientSecret", description: string) => {
    const value = settings[setting]
    return value === undefined
      ? invalid(variables[setting][0], `is not set; set it to ${description}`)
      : Effect.succeed(value)
  }
  const region = settings.region?.toLowerCase() ?? "na"
  if (!Region.isRegionId(region)) return yield* invalid(variables.region[0], regions)
  const sandbox = booleans[settings.sandbox?.toLowerCase() ?? "false"]
  if (sandbox === undefined) return yield* invalid(variables.sandbox[0], "must be true or false")
  const clientId = yield* require("clientId", "the LWA client identifier (amzn1.application-oa2-client.…)")
  const clientSecret = yield* require("clientSecret", "the LWA client secret (amzn1.oa2-cs.v1.…)")
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    const missing = accessKeyId === undefined ? "accessKeyId" : "secretAccessKey"
    return yield* invalid(
      variables[missing][0],
      "is not set, but the other half of the AWS key is; set both or neither"
    )
  }
  if (roleArn !== undefined && accessKeyId === undefined) {
    return yield* invalid(
      variables.roleArn[0],
      `needs keys to be assumed with; set ${variables.accessKeyId[0]} and ${
        variables.secretAccessKey[0]
      } too, or unset the role to call unsigned`
    )
  }
  return {
    region,
    endpoint: settings.endpoint,
    sandbox,
    clientId,
    clientSecret: Redacted.make(clientSecret, { label: "clientSecret" }),
    refreshToken: secret(settings.refreshToken, "refreshToken"),
    lwaEndpoint: settings.lwaEndpoint,
    aws: accessKeyId === undefined || secretAccessKey === undefined ? undefined : {
      accessKeyId,
      secretAccessKey: Redacted.make(secretAccessKey, { label: "secretAccessKey" }),
      sessionToken: secret(settings.sessionToken, "sessionToken"),
      roleArn,
      externalId,
      stsEndpoint
    },
    applicationName: settings.applicationName,
    applicationVersion: settings.applicationVersion
  }
})
