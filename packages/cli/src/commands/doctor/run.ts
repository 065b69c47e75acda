/** Tries every step between the settings of this run and Amazon's data. */
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import * as Resolve from "../../config/resolve.ts"
import { InMemory } from "../../globals.ts"
import * as Host from "../../host.ts"
import { exitCodes } from "../../output/exitCodes.ts"
import { Failure } from "../../output/failure.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { examine, type Options } from "./examine.ts"
import type { Values } from "./flags.ts"
import { linesOf } from "./show.ts"
import type { Result } from "./walk.ts"

/** A failure that the legs on the terminal have told already: its exit code is all that is left. */
class Told extends Data.TaggedError("Told")<{ readonly code: number }> {
  override readonly [Runtime.errorReported] = false
  override get [Runtime.errorExitCode](): number {
    return this.code
  }
}

/** The settings and connections of a Selling Partner API in memory. */
const inMemory = Effect.gen(function*() {
  const Sandbox = yield* Effect.promise(() => import("effect-sp-api-sandbox/Sandbox"))
  const context = yield* Layer.build(Sandbox.layerHttpClient())
  const { configValues, url } = yield* Effect.provide(Sandbox.Sandbox, context)
  const place = "the sandbox in memory"
  const found = (value: string): Resolve.Resolved => ({ value, origin: "profile", place })
  const settings: Resolve.Settings = {
    file: { path: "", exists: false, defaultProfile: undefined, profiles: {} },
    profile: undefined,
    values: {
      region: found("na"),
      endpoint: found(url),
      lwaEndpoint: found(`${url}/auth/o2/token`),
      clientId: found(configValues.clientId),
      clientSecret: found(
        Redacted.isRedacted(configValues.clientSecret) ? Redacted.value(configValues.clientSecret) : ""
      ),
      refreshToken: found(configValues.refreshToken === undefined ? "" : Redacted.value(configValues.refreshToken))
    }
  }
  return {
    settings: Effect.succeed(settings),
    http: Layer.succeedContext(context) as Layer.Layer<HttpClient.HttpClient>
  }
})

/** What programs read. */
const outcomeOf = (legs: ReadonlyArray<Result>) => {
  const failed = legs.find(({ state }) => state === "failed")
  return {
    ok: failed === undefined,
    exitCode: failed?.kind === undefined ? 0 : exitCodes[failed.kind],
    failed: failed?.leg,
    legs
  }
}

/** Runs the command. */
export const run = Effect.fnUntraced(function*({ grantless, marketplace, pii, roles }: Values) {
  const presentation = yield* Presentation
  const { update } = yield* Progress
  const isTable = presentation.format === "table"
  const source: Pick<Options, "settings" | "http"> = (yield* InMemory)
    ? yield* inMemory
    : {
      settings: Effect.provideContext(
        Resolve.resolved,
        yield* Effect.context<Effect.Services<typeof Resolve.resolved>>()
      ),
      http: UndiciHttpClient.layer()
    }
  yield* update({ doing: "trying the way to Amazon" })
  const legs = yield* examine({
    ...source,
    env: yield* Host.env,
    marketplace: Option.getOrUndefined(marketplace),
    roles: Option.getOrUndefined(roles),
    pii,
    grantless,
    tell: (result) =>
      isTable
        ? Print.text(linesOf(result, { colors: presentation.colors.stdout, columns: presentation.columns }))
        : Effect.void
  })
  const outcome = outcomeOf(legs)
  if (!isTable) yield* Print.value(outcome)
  const failed = legs.find(({ state }) => state === "failed")
  if (failed?.kind === undefined) return
  return yield* isTable
    ? Effect.fail(new Told({ code: outcome.exitCode }))
    : new Failure({
      kind: failed.kind,
      // The message about settings names their causes already.
      message: `${failed.leg}: ${failed.message}${failed.leg === "configuration" ? "" : ` (${failed.cause})`}`,
      advice: failed.next,
      requestId: failed.requestId,
      status: failed.status
    })
}, Effect.scoped)
