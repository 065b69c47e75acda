import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

export const applicationId = "amzn1.sp.solution.0f6c1b1e"
export const stateKey = "state-key-0123456789-0123456789-abcdef"
export const oldStateKey = "old-state-key-0123456789-0123456789-ab"
export const code = "ANcodeSECRETofTheConsent"
export const refreshToken = "Atzr|SECRET-refresh-token"
export const redirectUri = "https://app.example.com/amazon/callback"

export const options: OAuth.Options = { applicationId, stateKeys: [Redacted.make(stateKey)], redirectUri }

/** The codes that were exchanged, and with which redirect URI. */
export class Exchanges
  extends Context.Service<Exchanges, Array<readonly [string, string | undefined]>>()("test/Exchanges")
{}

export const layerExchanges = Layer.sync(Exchanges)(() => [])

/** A token service that knows one code. */
export const layerLwa = Layer.effect(
  LwaTokenService,
  Effect.map(Exchanges, (exchanges) =>
    LwaTokenService.of({
      accessToken: Effect.die("not asked for"),
      grantless: () => Effect.die("not asked for"),
      invalidate: () => Effect.die("not asked for"),
      exchangeCode: (given, settings) =>
        Effect.sync(() => {
          exchanges.push([given, settings?.redirectUri])
          return {
            refreshToken: Redacted.make(refreshToken),
            accessToken: Redacted.make("Atza|SECRET-access-token"),
            expiresIn: Duration.hours(1)
          }
        })
    }))
)

export const layerOf = (settings: OAuth.Options) =>
  OAuth.layer(settings).pipe(Layer.provide(layerLwa), Layer.provideMerge(layerExchanges))

/** The query of Amazon's redirect after a consent. */
export const callbackQuery = (state: string, extra: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({
    state,
    selling_partner_id: "A2EXAMPLE",
    spapi_oauth_code: code,
    mws_auth_token: "legacy",
    ...extra
  })

export const stateOf = (url: string): string => new URL(url).searchParams.get("state") ?? ""
