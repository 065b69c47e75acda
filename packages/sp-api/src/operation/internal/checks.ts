/** Checks an input before it is sent, and a response before it is returned. */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import type { ApiResponse } from "../../http/internal/call.ts"
import type { SpApiConfig } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid } from "../../SpApiError.ts"
import { RegionChecking, RequestChecking, ResponseChecking } from "../Checking.ts"
import type { Mismatch } from "./checker.ts"
import { checkerOf } from "./checker.ts"
import type { Described } from "./described.ts"
import { makeReport, summary } from "./drift.ts"
import type { Encoded } from "./encoding.ts"
import { encode } from "./encoding.ts"
import { foreignMarketplace } from "./marketplaceRegions.ts"
import { invalid } from "./parameterValues.ts"
import { notDateTime } from "./walk.ts"

/** The settings that decide what is checked. */
type Settings = Pick<SpApiConfig["Service"], "region" | "sandbox">

type Fibers = Fiber.Fiber<unknown, unknown>

/** What is wrong with the body of a request, under the given mode. */
const bodyProblem = (
  { body: shape }: Described<never, unknown>["shapes"],
  body: unknown,
  isStrict: boolean,
  sandbox: boolean
): RequestInvalid | undefined => {
  const checker = shape && checkerOf(shape)
  if (checker === undefined || checker.matches(body)) return undefined
  const mismatch = checker.mismatches(body).find(({ missing, problem }) =>
    (isStrict || !missing) && !(sandbox && problem === notDateTime)
  )
  return mismatch && invalid(mismatch.path === "" ? "body" : `body.${mismatch.path}`, `is ${mismatch.problem}`)
}

/**
 * The request of an input, or what is wrong with it.
 *
 * Amazon's sandbox responds to the requests of its examples only, which hold `TEST_CASE_200` where a date-time belongs.
 */
export const prepare = (
  { shapes, spec }: Described<never, unknown>,
  input: unknown,
  { region, sandbox }: Settings,
  fiber: Fibers
): Encoded | RequestInvalid => {
  const mode = fiber.getRef(RequestChecking)
  const { body } = (input ?? {}) as { readonly body?: unknown }
  const { body: shape, write } = shapes
  const written = write === undefined || shape === undefined
    ? input
    : { ...input as object, body: write(shape(), body) }
  const encoded = encode(spec, written, !sandbox && mode !== "off")
  if (encoded instanceof RequestInvalid) return encoded
  return (fiber.getRef(RegionChecking) === "off" ? undefined : foreignMarketplace(input, region.id))
    ?? (encoded.body === undefined || mode === "off"
      ? undefined
      : bodyProblem(shapes, body, mode === "strict", sandbox))
    ?? encoded
}

const empty: ReadonlyArray<Mismatch> = [{ path: "", problem: "empty", missing: true }]

/** Checks responses, and reports what differs from the model. */
export const makeCheck = (): <A>(
  operation: Described<never, A>,
  response: ApiResponse,
  fiber: Fibers,
  account: string | undefined
) => Effect.Effect<A, SpApiError> => {
  const report = makeReport({ what: "the response", id: "request id" })
  return <A>(
    { shapes, spec }: Described<never, A>,
    response: ApiResponse,
    fiber: Fibers,
    account: string | undefined
  ) => {
    const { attempts, requestId, status, text } = response
    const data = response.json as A
    const mode = fiber.getRef(ResponseChecking)
    const isEmpty = data == null
    if (shapes.output === undefined || mode === "off" && !isEmpty) return Effect.succeed(data)
    const checker = checkerOf(shapes.output)
    if (checker.matches(data)) return Effect.succeed(data)
    // A call that must not be repeated has taken effect; where its model requires nothing of the response, nothing is
    // missing.
    const isReplaceable = isEmpty && !spec.repeatable && mode !== "strict" && checker.matches({})
    const result = isReplaceable ? {} as A : data
    if (mode === "off" && isReplaceable) return Effect.succeed(result)
    const mismatches = isEmpty ? empty : checker.mismatches(data)
    return mode === "strict" || isEmpty && !isReplaceable
      ? fail(
        spec.name,
        new ResponseInvalid({
          status,
          description: isEmpty ? "it is empty, where the model of the operation has a body" : summary(mismatches),
          body: Redacted.make(text, { label: "body" })
        }),
        { attempts, requestId, account }
      )
      : Effect.as(report({ operation: spec.name, requestId, mismatches }, fiber, account), result)
  }
}
