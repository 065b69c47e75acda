/**
 * What a person should look at though the generator can do without: usage plans, dates, tokens of new operations.
 */
import type { Facts } from "../facts/Facts.ts"
import type { Overlays } from "../Overlays.ts"
import type { Problems } from "../Problems.ts"
import type { SwaggerModel, SwaggerOperation, SwaggerParameter } from "../Swagger.ts"
import { operationsOf } from "../Swagger.ts"

/** A model before and now. */
export interface Compared {
  readonly model: string
  readonly swagger: SwaggerModel
  /** Undefined of a model that is new. */
  readonly before: Facts | undefined
  readonly after: Facts
}

const plan = (facts: Facts | undefined, id: string): string | undefined => facts?.get(`operation ${id}, plan`)

const rates = (text: string): { readonly rate: number; readonly burst: number } => {
  const [rate, burst] = text.split("/").map(Number)
  return { rate: rate!, burst: burst! }
}

/** The lowest plan of the model's other operations: what a call may be made with until the plan is known. */
const lowest = (facts: Facts): { readonly rate: number; readonly burst: number } | undefined =>
  [...facts].filter(([about]) => about.startsWith("operation ") && about.endsWith(", plan"))
    .map(([, text]) => rates(text)).sort((a, b) => a.rate - b.rate)[0]

const dateName = /(?:date|time|before|after|since|until)$/i
const isoWords = /ISO[- ]?8601|RFC[- ]?3339|date-?time/i

const plainDates = (parameters: ReadonlyArray<SwaggerParameter>): ReadonlyArray<string> =>
  parameters.filter((parameter) =>
    parameter.in !== "body" && parameter.type === "string" && parameter.format === undefined &&
    parameter.enum === undefined && (dateName.test(parameter.name) || isoWords.test(parameter.description ?? ""))
  ).map(({ name }) => name)

/** Reports what is worth a look, for operations that are new or whose facts changed. */
export const advise = (compared: Compared, overlays: Overlays, problems: Problems): void => {
  const { model, swagger } = compared
  for (const { method, operation, path } of operationsOf(swagger)) {
    const id = overlays.renames.operations[model]?.[`${method.toUpperCase()} ${path}`] ?? operation.operationId
    planAdvice(compared, id, overlays, problems)
    deprecationAdvice(compared, id, overlays, problems)
    if (compared.before?.has(`operation ${id}`) !== true) newAdvice(compared, id, operation, overlays, problems)
    if (method === "get" && overlays.repeatable[model]?.[id] !== undefined) {
      problems.add(`${model}.${id}`, "is a GET now, which may always be sent twice", {
        overlay: "repeatable",
        path: [model, id]
      })
    }
    const row = overlays.writes[model]?.[id]
    if (method === "get" && row !== undefined && row !== true) {
      problems.add(`${model}.${id}`, "is a GET now, which changes nothing without a row", {
        overlay: "writes",
        path: [model, id]
      })
    }
  }
}

const planAdvice = ({ after, before, model }: Compared, id: string, overlays: Overlays, problems: Problems): void => {
  const where = `${model}.${id}`
  const row = overlays.rates[model]?.[id]
  const [old, now] = [plan(before, id), plan(after, id)]
  if (now !== undefined || row !== undefined || before?.has(`operation ${id}`) === true && old === undefined) return
  if (old !== undefined) {
    problems.add(where, `no longer publishes its usage plan, ${old}; a row in overlays/rates.json would keep it`, {
      overlay: "rates",
      path: [model, id],
      row: { ...rates(old), from: "history", decision: "only", source: "the model, before this update" }
    })
    return
  }
  const known = lowest(after)
  problems.add(
    where,
    "publishes no usage plan; look it up in the documentation",
    known === undefined
      ? undefined
      : {
        overlay: "rates",
        path: [model, id],
        row: { ...known, from: "documentation", decision: "only", source: "the page of the documentation" }
      }
  )
}

const deprecationAdvice = ({ after, before, model }: Compared, id: string, overlays: Overlays, problems: Problems) => {
  const [old, now] = [before, after].map((facts) => facts?.get(`operation ${id}, deprecated`))
  const row = overlays.deprecations[model]?.[id]
  if (now === undefined || now === old) return
  const where = `${model}.${id}`
  const path = [model, id]
  if (now !== "yes" && row !== now) {
    problems.add(where, `is removed on ${now}, as its description says`, { overlay: "deprecations", path, row: now })
  } else if (now === "yes" && row === undefined) {
    problems.add(where, "is deprecated; look for the day of its removal in Amazon's announcements", {
      overlay: "deprecations",
      path,
      row: true
    })
  }
}

const newAdvice = (
  { model, swagger }: Compared,
  id: string,
  operation: SwaggerOperation,
  overlays: Overlays,
  problems: Problems
): void => {
  const where = `${model}.${id}`
  const facts = overlays.parameters[model]?.[id]
  const dates = plainDates(operation.parameters ?? []).filter((name) => facts?.dateTimes?.includes(name) !== true)
  if (dates.length > 0) {
    problems.add(where, `takes what look like date-times as plain strings: ${dates.join(", ")}`, {
      overlay: "parameters",
      path: [model, id],
      row: { ...facts, dateTimes: [...facts?.dateTimes ?? [], ...dates] }
    })
  }
  if (/grantless/i.test(operation.description ?? "") && overlays.grantless[model]?.[id] === undefined) {
    const scopes = Object.values(overlays.grantless[model] ?? {})
    problems.add(where, "is grantless, as its description says; which scope does its token need?", {
      overlay: "grantless",
      path: [model, id],
      row: scopes[0] ?? `sellingpartnerapi::${swagger.info?.title?.toLowerCase().split(" ").at(-1) ?? "scope"}`
    })
  }
}
