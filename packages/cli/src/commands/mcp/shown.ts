/** What an agent reads of a response: without personal data, and without addresses that are secrets. */
import type { OperationModel, SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { isObject } from "effect/Predicate"
import { hidden, mask } from "../../reference/personal.ts"

/** A URL that carries its own authorization. */
const presigned = /[?&](x-amz-(signature|credential|security-token)|awsaccesskeyid|signature)=/i

const secretKeys = /^(restrictedDataToken|access_?token|refresh_?token|client_?secret|authorizationCode)$/i

/** Hides what grants access: presigned URLs, tokens. */
const withoutSecrets = (value: unknown): unknown => {
  if (typeof value === "string") return presigned.test(value) ? hidden : value
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, secretKeys.test(key) ? hidden : withoutSecrets(inner)])
  )
}

/** The schema of a successful response. */
export const successOf = ({ success }: OperationModel, status?: number): ValueSchema =>
  success[String(status)] ?? Object.values(success).find((schema) => schema !== null) ?? {}

/** The data of a response as an agent may read it, and how many personal values are hidden: all but those shown. */
export const shown = (
  data: unknown,
  schema: ValueSchema,
  facts: SectionFacts,
  isShown: (path: ReadonlyArray<string>) => boolean
): { readonly value: unknown; readonly hiddenValues: number } => {
  // Through JSON, as the tool responses with it.
  const safe = withoutSecrets(JSON.parse(JSON.stringify(data ?? null)))
  const { count, value } = mask(safe, schema, facts, isShown)
  return { value, hiddenValues: count }
}

/** An input as it may be shown to the person who approves it, and to the model. */
export const shownInput = (
  input: Readonly<Record<string, unknown>>,
  model: OperationModel,
  facts: SectionFacts
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const { parameters = {} } = model
      const schema = name === "body"
        ? model.body?.schema
        : Object.hasOwn(parameters, name)
        ? parameters[name]?.schema
        : undefined
      return [name, withoutSecrets(schema === undefined ? value : mask(value, schema, facts).value)]
    })
  )
