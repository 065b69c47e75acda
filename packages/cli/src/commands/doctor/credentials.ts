/** The legs of credentials: the access token, the role of AWS, the signature, and grantless tokens. */
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as Region from "effect-sp-api/Region"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { diagnose } from "./diagnosis.ts"
import { change, type Setup } from "./setup.ts"
import type { Found, Problem } from "./walk.ts"

/** The response that says which marketplaces an account takes part in. */
export type Participations = Effect.Success<ReturnType<typeof Sellers.getMarketplaceParticipations>>

/** Requests an access token for the selling partner; false where it has no authorization. */
export const token = Effect.fnUntraced(function*(setup: Setup): Effect.fn.Return<Found<boolean>, Problem> {
  const { accessToken } = Context.get(setup.client, LwaTokenService.LwaTokenService)
  if (setup.config.refreshToken === undefined) {
    return { value: false, message: "no refresh token is set", skipped: true }
  }
  yield* Effect.mapError(accessToken, (error) => diagnose(error, setup))
  return { value: true, message: "Login with Amazon returned an access token" }
})

/** Assumes the role, where one is set. */
export const role = Effect.fnUntraced(function*(setup: Setup): Effect.fn.Return<Found<void>, Problem> {
  const { config: { aws }, sts } = setup
  if (sts === undefined) return { value: undefined, message: "no AWS keys are set: calls go unsigned", skipped: true }
  if (aws?.roleArn === undefined) {
    return { value: undefined, message: "no role is set: the AWS keys sign themselves", skipped: true }
  }
  yield* Effect.mapError(sts.credentials, (error) => diagnose(error, setup))
  return { value: undefined, message: `AWS STS returned keys for ${aws.roleArn}` }
})

/** The first call with all credentials. */
export const firstCall = (setup: Setup): Effect.Effect<Exit.Exit<Participations, SpApiError>> =>
  Effect.exit(Effect.provide(Sellers.getMarketplaceParticipations(), setup.client))

const aboutSignatures =
  /signature|credential should be scoped|security token included|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|ExpiredToken\b|identity-based policy|execute-api|RequestTimeTooSkewed/i

const isSignatureTrouble = ({ reason }: SpApiError): boolean =>
  reason._tag === "SigningFailed" || "errors" in reason && aboutSignatures.test(
      reason.errors.map(({ code, details, message }) => `${code} ${message} ${details ?? ""}`).join(" ")
    )

/** Whether the signature of a call was accepted; what else it returned is for the next leg. */
export const signature = Effect.fnUntraced(function*(
  setup: Setup
): Effect.fn.Return<Found<Exit.Exit<Participations, SpApiError> | undefined>, Problem> {
  if (setup.sts === undefined) {
    return { value: undefined, message: "calls go unsigned, as Amazon has it since 2023", skipped: true }
  }
  const exit = yield* firstCall(setup)
  const error = Option.getOrUndefined(Exit.findErrorOption(exit))
  if (error !== undefined && isSignatureTrouble(error)) {
    const scope = /valid region: (us-east-1|eu-west-1|us-west-2)/.exec(error.reason.message)?.[1]
    const region = [Region.NA, Region.EU, Region.FE].find(({ awsRegion }) => awsRegion === scope)
    const keys = region !== undefined && region.id !== setup.config.region.id
      ? `set the region to ${region.id}, where the account is: ${change(setup.settings, "region")}`
      : setup.config.aws?.roleArn === undefined
      ? "check the secret access key (`spapi config check` says where it is from)"
      : "check region and role"
    return yield* Effect.fail(
      diagnose(error, setup, {
        next: `${keys}; Amazon ignores signatures: unset all AWS settings to call unsigned`
      })
    )
  }
  return { value: exit, message: "accepted" }
})

/** The scope of notifications, which every application may request. */
const scope = "sellingpartnerapi::notifications"

/** Requests a token without a selling partner, where the application needs one. */
export const grantless = Effect.fnUntraced(function*(
  setup: Setup,
  isWanted: boolean
): Effect.fn.Return<Found<void>, Problem> {
  if (!isWanted) return { value: undefined, message: "add --grantless to check grantless calls", skipped: true }
  const service = Context.get(setup.client, LwaTokenService.LwaTokenService)
  yield* Effect.mapError(service.grantless(scope), (error) => diagnose(error, setup))
  const Notifications = yield* Effect.promise(() => import("effect-sp-api/apis/Notifications"))
  yield* Notifications.getDestinations().pipe(
    Effect.provide(setup.client),
    Effect.mapError((error) => diagnose(error, setup))
  )
  return { value: undefined, message: `${scope}: the application may call without a selling partner` }
})
