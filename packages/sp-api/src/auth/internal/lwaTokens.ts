/**
 * The tokens of one account, and of its application.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as HttpClient from "effect/http/HttpClient"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid } from "../../SpApiError.ts"
import type { Grant } from "./lwa.ts"
import { requestToken } from "./lwa.ts"
import type { Lease, Margins } from "./renewing.ts"
import { Renewing } from "./renewing.ts"
import type { Share } from "./sharedToken.ts"

/** The tokens of a consent. */
export interface AuthorizedTokens {
  readonly refreshToken: Redacted.Redacted<string>
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresIn: Duration.Duration
}

const margins: Margins = { renew: 300_000, stop: 60_000 }

type Token = Redacted.Redacted<string>

/** One token: in memory, and where processes share it. */
interface Slot {
  readonly renewing: Renewing<Token, SpApiError>
  readonly token: Effect.Effect<Token, SpApiError>
  readonly invalidate: (token: Token) => Effect.Effect<void>
}

const makeSlot = (
  config: Config,
  http: HttpClient.HttpClient,
  scope: Scope.Scope,
  share: Share,
  key: string,
  grant: Grant
): Slot => {
  const renewing = new Renewing<Token, SpApiError>(scope, margins)
  const { reject, renew } = share(
    key,
    // Made for every request: of thousands of accounts few need one at a time.
    Effect.suspend(() =>
      Effect.map(requestToken(config, http, grant), ({ accessToken, requestedAt, expiresIn }): Lease<Token> => {
        const lifetime = expiresIn * 1000
        return { value: accessToken, lifetime, expiresAt: requestedAt + lifetime }
      })
    ),
    margins
  )
  return {
    renewing,
    token: renewing.get(renew),
    invalidate: (token) =>
      Effect.suspend(() => {
        const rejected = Redacted.value(token)
        return renewing.forget((value) => Redacted.value(value) === rejected) ? reject(token) : Effect.void
      })
  }
}

const notRejected = () => Effect.void

/** Tokens that stay in this process. */
export const notShared: Share = (_, request) => ({ renew: () => request, reject: notRejected })

/** Makes the tokens of an account; those of its grants are made when they are first needed. */
export const makeTokens = (config: Config, http: HttpClient.HttpClient, scope: Scope.Scope, share: Share) => {
  const seller = config.refreshToken === undefined
    ? undefined
    : makeSlot(config, http, scope, share, config.account, { type: "refresh_token", refreshToken: config.refreshToken })
  let scopes: Map<string, Slot> | undefined

  return {
    accessToken: seller?.token ?? fail(
      "lwa.token",
      new RequestInvalid({
        field: "refreshToken",
        description: "is missing; operations of a selling partner need the refresh token of its authorization (Atzr|…)"
      }),
      { account: config.accountName }
    ),
    peek: (clock: Clock.Clock, name: string | undefined): Exit.Exit<Token> | undefined =>
      (name === undefined ? seller : scopes?.get(name))?.renewing.peek(clock),
    grantless: (name: string): Effect.Effect<Token, SpApiError> => {
      scopes ??= new Map()
      let slot = scopes.get(name)
      if (slot === undefined) {
        const key = `${config.application}|${name}`
        slot = makeSlot(config, http, scope, share, key, { type: "client_credentials", scope: name })
        scopes.set(name, slot)
      }
      return slot.token
    },
    exchangeCode: (
      code: string,
      options?: { readonly redirectUri?: string | undefined }
    ): Effect.Effect<AuthorizedTokens, SpApiError> =>
      Effect.flatMap(
        requestToken(config, http, {
          type: "authorization_code",
          code: Redacted.make(code, { label: "code" }),
          redirectUri: options?.redirectUri
        }),
        ({ accessToken, expiresIn, refreshToken }) =>
          refreshToken === undefined
            ? fail(
              "lwa.token",
              new ResponseInvalid({ status: 200, description: "it holds no refresh_token" }),
              { attempts: 1, account: config.accountName }
            )
            : Effect.succeed({ accessToken, refreshToken, expiresIn: Duration.seconds(expiresIn) })
      ),
    invalidate: (token: Token): Effect.Effect<void> =>
      Effect.suspend(() => {
        const slots = scopes === undefined ? [] : [...scopes.values()]
        return Effect.forEach(
          seller === undefined ? slots : [seller, ...slots],
          (slot) => slot.invalidate(token),
          { discard: true }
        )
      })
  }
}
