/** Who sees every response of Login with Amazon: the log of requests, where there is one. */
import * as Context from "effect/Context"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { TokenResponse } from "./tokenRequest.ts"

/** Is called with each response, which holds the tokens. Must not throw. */
export type TokenObserver = (
  config: Config,
  grantType: string,
  /** When the request was sent, epoch milliseconds. */
  sentAt: number,
  response: TokenResponse
) => void

/** The observer of the program's token requests. */
export const OnTokenRequest: Context.Reference<TokenObserver | undefined> = Context.Reference<
  TokenObserver | undefined
>("effect-sp-api/auth/OnTokenRequest", { defaultValue: () => undefined })
