/** The settings of AWS in the environment: apart, so that programs that call unsigned leave them out. */
import * as Effect from "effect/Effect"
import type { SpApiError } from "../SpApiError.ts"
import { allRules } from "./awsRules.ts"
import type { Environment } from "./environment.ts"
import { ownVariables, read, unsigned } from "./environment.ts"
import { checkAll } from "./rules.ts"
import type { AwsValues, Values } from "./values.ts"

const awsVariables = {
  accessKeyId: ["SPAPI_AWS_ACCESS_KEY_ID", "SP_API_ACCESS_KEY", "AWS_SELLING_PARTNER_ACCESS_KEY_ID"],
  secretAccessKey: ["SPAPI_AWS_SECRET_ACCESS_KEY", "SP_API_SECRET_KEY", "AWS_SELLING_PARTNER_SECRET_ACCESS_KEY"],
  sessionToken: ["SPAPI_AWS_SESSION_TOKEN"],
  roleArn: ["SPAPI_ROLE_ARN", "SP_API_ROLE_ARN", "AWS_SELLING_PARTNER_ROLE"],
  externalId: ["SPAPI_ROLE_EXTERNAL_ID"],
  stsEndpoint: ["SPAPI_STS_ENDPOINT"]
} as const

const { accountName, applicationName, applicationVersion, ...others } = ownVariables

/**
 * The environment variables of each setting: ours first, then those of python-amazon-sp-api, amazon-sp-api and
 * Amazon's own samples. The first that is set counts.
 */
export const variables = { ...others, ...awsVariables, accountName, applicationName, applicationVersion } as const

/** The settings of the environment. */
export const signed: Effect.Effect<Environment> = Effect.zipWith(
  unsigned,
  read(awsVariables, "aws."),
  ({ names, problems, values }, aws) => ({
    values: {
      ...values,
      aws: aws.found.some((setting) => /ccessKey|roleArn/.test(setting))
        ? aws.values as unknown as AwsValues
        : undefined
    },
    names: { ...names, ...aws.names },
    problems: [...problems, ...aws.problems]
  })
)

/**
 * The settings of the environment ({@link variables}). Fails with `RequestInvalid`, which names all variables that are
 * not set or wrong.
 */
export const fromEnv: Effect.Effect<Values, SpApiError> = Effect.flatMap(
  signed,
  ({ names, problems, values }) => Effect.as(checkAll(allRules, values, names, problems), values)
)
