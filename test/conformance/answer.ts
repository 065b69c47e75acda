/** The response of a case, and what the client should return then. */
import { Cause, Exit } from "effect"
import { checker } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { isDeepStrictEqual } from "node:util"
import { scrub } from "../../packages/sp-api/src/wire/redaction.ts"
import { type Case, isRecord } from "./Case.ts"

/** The body of the response, as it is sent; undefined without a body. */
export const bodyOf = ({ response, status }: Case): string | undefined => {
  const isBodiless = status === 204 || status === 205 || status === 304
  if (response === undefined || response === "" || isBodiless) return undefined
  // A string with a failure is the page of a gateway; with a success it is a value like others.
  return typeof response === "string" && status >= 300 ? response : JSON.stringify(response)
}

const reasons: Readonly<Record<number, ReadonlyArray<string>>> = {
  400: ["BadRequest"],
  401: ["Unauthorized"],
  403: ["AccessDenied", "Unauthorized"],
  404: ["NotFound"],
  408: ["ServiceFailure"],
  409: ["Conflict"],
  410: ["NotFound"],
  413: ["PayloadTooLarge"],
  414: ["PayloadTooLarge"],
  415: ["UnsupportedMediaType"],
  422: ["Unprocessable"],
  429: ["Throttled"]
}

const reasonsOf = (status: number): ReadonlyArray<string> =>
  status >= 500 ? ["ServiceFailure"] : reasons[status] ?? ["UnexpectedStatus"]

interface Item {
  readonly code: string
  readonly message: string
  readonly details: string
}

const text = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value)

const first = (value: Record<string, unknown>, ...names: ReadonlyArray<string>): string =>
  text(names.map((name) => value[name]).find((found) => found !== undefined && found !== null))

/** The errors of a parsed body. */
const itemsOf = (value: unknown): ReadonlyArray<Item> => {
  if (Array.isArray(value)) return value.flatMap(itemsOf)
  if (typeof value === "string") return value === "" ? [] : [{ code: "", message: value, details: "" }]
  if (!isRecord(value)) return []
  const { Error, error, Errors, errors } = value
  const inner = [errors, Errors, isRecord(error) || Array.isArray(error) ? error : [], isRecord(Error) ? Error : []]
  const items = inner.flatMap(itemsOf)
  if (items.length > 0) return items
  const item: Item = {
    code: first(value, "code", "Code", "__type", "error"),
    message: first(value, "message", "Message", "error_description"),
    details: first(value, "details", "Details")
  }
  return item.code === "" && item.message === "" ? [] : [item]
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isNothing = (value: unknown): boolean => value === null || isRecord(value) && Object.keys(value).length === 0

/** Errors and nothing beside them: a failure, whatever the status says. */
const holdsOnlyErrors = (response: unknown): boolean => {
  if (!isRecord(response)) return false
  const { Errors, errors, ...others } = response
  const isAny = [errors, Errors].some((list) => Array.isArray(list) ? list.length > 0 : itemsOf(list).length > 0)
  return isAny && Object.values(others).every(isNothing)
}

const compareErrors = (error: SpApiError, body: string): ReadonlyArray<string> => {
  const actual = "errors" in error.reason ? error.reason.errors : []
  const json = parse(body)
  const expected = itemsOf(json)
  const failures = expected.flatMap((item, index) => {
    const found = actual[index]
    if (found === undefined) return [`error ${index} is lost`]
    return (["code", "message", "details"] as const)
      // Secrets and queries of URLs are taken out of what Amazon says.
      .filter((key) => (found[key] ?? "") !== item[key] && found[key] !== scrub(item[key]))
      .map((key) => `${key} of error ${index} is ${found[key]} instead of ${item[key]}`)
  })
  const kept = "body" in error.reason && typeof error.reason.body === "string" ? error.reason.body : ""
  return json !== undefined || kept !== "" ? failures : [...failures, "the content of the response is lost"]
}

/** An empty response should fail, unless the model has no body or the call must not be sent again. */
const compareEmpty = (
  { shapes, spec }: Operation<never, unknown>,
  exit: Exit.Exit<unknown, SpApiError>,
  failure: SpApiError | undefined
): ReadonlyArray<string> => {
  const shape = shapes.output?.()
  const matches = shape === undefined ? () => true : checker(shape).matches
  const data = Exit.isSuccess(exit) ? exit.value : undefined
  if (matches(data)) return failure === undefined ? [] : [`failed: ${failure.message}`]
  if (failure === undefined) return ["nothing came out as the success of an operation that returns something"]
  if (failure.reason._tag !== "ResponseInvalid") return [`failed: ${failure.message}`]
  return !spec.repeatable && matches({}) ? ["a call that took effect failed"] : []
}

/** How the outcome of a call differs from the response of its case. */
export const compareOutcome = (
  operation: Operation<never, unknown>,
  example: Case,
  exit: Exit.Exit<unknown, SpApiError>
): ReadonlyArray<string> => {
  const { response, status } = example
  const body = bodyOf(example)
  const found = Exit.isFailure(exit) ? Cause.findErrorOption(exit.cause) : undefined
  if (Exit.isFailure(exit) && found?._tag !== "Some") return [`a defect: ${Cause.pretty(exit.cause).split("\n")[0]}`]
  const failure = found?._tag === "Some" ? found.value : undefined
  if (failure?.reason._tag === "RequestInvalid") return [`refused: ${failure.reason.message}`]

  if (status < 300 && (body === undefined || response === null)) return compareEmpty(operation, exit, failure)
  if (status < 300 && !holdsOnlyErrors(response)) {
    if (failure !== undefined) return [`failed: ${failure.message}`]
    const data = Exit.isSuccess(exit) ? exit.value : undefined
    return isDeepStrictEqual(data, JSON.parse(body!)) ? [] : ["the response is not what was sent"]
  }
  if (failure === undefined) return [`${status} came out as a success`]
  const expected = status < 300 ? ["UnexpectedStatus"] : reasonsOf(status)
  const { _tag } = failure.reason
  const wrongTag = expected.includes(_tag) ? [] : [`${_tag} instead of ${expected.join(" or ")}`]
  return [...wrongTag, ...(body === undefined ? [] : compareErrors(failure, body))]
}
