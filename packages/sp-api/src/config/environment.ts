/** Settings in environment variables, or wherever a `ConfigProvider` has them. */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Names, Problem } from "./rules.ts"
import type { Values } from "./values.ts"

/** The environment variables of each setting. The first that is set counts. */
export type Variables = { readonly [setting: string]: readonly [string, ...ReadonlyArray<string>] }

/**
 * The variables of all settings but those of AWS: ours first, then those of python-amazon-sp-api, amazon-sp-api and
 * Amazon's own samples.
 */
export const ownVariables = {
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
  accountName: ["SPAPI_ACCOUNT_NAME"],
  applicationName: ["SPAPI_APPLICATION_NAME"],
  applicationVersion: ["SPAPI_APPLICATION_VERSION"]
} as const

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false }

/** What a program cannot call without, or not sign without. */
const isNeeded = /^client|ccessKey/

const isSecret = /secret|token/i

/** Settings, the variable of each field, and what is wrong already. */
export interface Environment {
  readonly values: Values
  readonly names: Names
  readonly problems: ReadonlyArray<Problem>
}

/** What variables hold. */
export interface Read {
  readonly values: { [setting: string]: unknown }
  readonly names: { [field: string]: string }
  readonly problems: Array<Problem>
  /** The settings that are set. */
  readonly found: ReadonlyArray<string>
}

/**
 * Reads variables; their fields begin with the name of the group. From the provider: `effect/Config` would add
 * `effect/Schema` to every bundle.
 */
export const read = Effect.fnUntraced(function*(variables: Variables, group = ""): Effect.fn.Return<Read> {
  const provider = yield* ConfigProvider.ConfigProvider
  const values: Read["values"] = {}
  const names: Read["names"] = {}
  const problems: Read["problems"] = []
  const found: Array<string> = []
  for (const setting in variables) {
    const field = group + setting
    let value = isNeeded.test(setting) ? "" : undefined
    names[field] = variables[setting]![0]
    for (const name of variables[setting]!) {
      const node = yield* Effect.catch(provider.load([name]), () => {
        problems.push({ field, description: "could not be read from the environment" })
        return Effect.undefined
      })
      if (node?.value === undefined || node.value === "") continue
      value = node.value
      names[field] = name
      found.push(setting)
      break
    }
    values[setting] = value !== undefined && isSecret.test(setting) ? Redacted.make(value, { label: setting }) : value
  }
  return { values, names, problems, found }
})

/** The settings of the environment without those of AWS. */
export const unsigned: Effect.Effect<Environment> = Effect.map(read(ownVariables), ({ names, problems, values }) => {
  const { region, sandbox } = values as { readonly [setting: string]: string | undefined }
  values["region"] = region?.toLowerCase()
  values["sandbox"] = booleans[sandbox?.toLowerCase() ?? "false"]
  if (values["sandbox"] === undefined) problems.push({ field: "sandbox", description: "must be true or false" })
  return { values: values as unknown as Values, names, problems }
})

/** The same with other values in the place of the environment's, which are named by their fields. */
export const withValues = ({ names, problems, values }: Environment, given: Partial<Values>): Environment => {
  const isRead = (field: string) => given[field.split(".")[0] as keyof Values] === undefined
  return {
    values: { ...values, ...given },
    names: Object.fromEntries(Object.entries(names).filter(([field]) => isRead(field))),
    problems: problems.filter(({ field }) => isRead(field))
  }
}
