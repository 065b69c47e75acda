/**
 * Sends the calls of clients. Limiter, signer and connections are shared; each client has its own settings, tokens and
 * memory.
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, TimedOut } from "../../SpApiError.ts"
import { accountAttribute } from "../../wire/currentAccount.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import * as Policy from "../Policy.ts"
import type { Parts } from "./attempt.ts"
import { failCall } from "./attempt.ts"
import type { ApiResponse, Call } from "./call.ts"
import type { CallFacts } from "./callFacts.ts"
import { callFacts } from "./callFacts.ts"
import type { Client } from "./client.ts"
import { knownOperation } from "./knownOperations.ts"
import { makeLoop } from "./loop.ts"
import { makeProgress } from "./progress.ts"
import { fullBudget } from "./retryBudget.ts"

/** Makes a client. */
export type MakeClient = (parts: Pick<Client, "config" | "lwa" | "rdt">) => Client

/** Makes clients over the parts that they share. */
export const makeClients = (parts: Parts): MakeClient => {
  const run = makeLoop(parts)

  const runWithin = (
    facts: CallFacts,
    deadline: Duration.Duration | undefined
  ): Effect.Effect<ApiResponse, SpApiError> => {
    const progress = makeProgress()
    const running = run(facts, progress)
    return deadline === undefined ? running : Effect.timeoutOrElse(running, {
      duration: deadline,
      orElse: () => {
        const outcome = progress.isUnderway && !facts.isRepeatable ? "unknown" : "failed"
        return failCall(facts, progress, new TimedOut({ limit: "deadline", after: deadline, outcome }))
      }
    })
  }

  const send = (client: Client, call: Call): Effect.Effect<ApiResponse, SpApiError> =>
    Effect.withFiber((fiber) => {
      const { name } = call.facts
      const account = client.config.accountName
      const known = knownOperation(client.operations, client.config, call.facts, fiber)
      const clock = fiber.getRef(Clock.Clock)
      const start = monotonicMillis(clock)
      const deadline = fiber.getRef(Policy.Deadline)
      const inSpan = (span: Tracer.Span | undefined) => {
        const facts = callFacts(call, client, known, fiber, span)
        return "_tag" in facts ? fail(name, facts, { account }) : runWithin(facts, deadline)
      }
      // Effect's own tracer keeps spans that nothing can observe, which would be a tenth of a small call.
      const response = fiber.getRef(Tracer.Tracer) === Tracer.nativeTracer
        ? inSpan(undefined)
        : Effect.useSpan(`SpApi.${name}`, { kind: "internal", attributes: accountAttribute(account) }, inSpan)
      return Effect.onExitPrimitive(response, (exit) => {
        const reason = exit._tag === "Success" ? undefined : exit.cause.reasons[0]
        const outcome = reason === undefined
          ? "success"
          : reason._tag === "Fail"
          ? reason.error.reason._tag
          : reason._tag
        known.metrics.call(outcome, monotonicMillis(clock) - start, fiber.context)
        return undefined
      })
    })

  return ({ config, lwa, rdt }) => {
    const client: Client = {
      config,
      lwa,
      rdt,
      send: (call) => send(client, call),
      operations: new Map(),
      refusals: undefined,
      budget: fullBudget,
      marketplaces: undefined
    }
    return client
  }
}
