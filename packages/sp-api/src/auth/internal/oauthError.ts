/**
 * Why an authorization of a selling partner failed.
 *
 * These are failures of a browser's visit, not of a call to the API, and a web backend responds to them with a page.
 * So they have their own error type, in the style of `SpApiError`. The exchange of the code, which is a call, fails
 * with `SpApiError`.
 */
import { hasProperty } from "effect/Predicate"
import { RequestInvalid } from "../../SpApiError.ts"
import { printable } from "../../wire/redaction.ts"
import { TaggedError } from "../../wire/taggedError.ts"

const TypeId = "~effect-sp-api/auth/OAuthError"

/** The state was not issued here, or was changed: none of the keys has signed it. */
export class StateForged extends TaggedError("StateForged")<{}> {
  override get message(): string {
    return "The state has no valid signature"
  }
}

/** The state expired: the consent took longer than `stateTtl`. */
export class StateExpired extends TaggedError("StateExpired")<{
  /** Epoch milliseconds. */
  readonly expiredAt: number
}> {
  override get message(): string {
    return `The state expired at ${new Date(this.expiredAt).toISOString()}`
  }
}

/** The state was issued for another session. */
export class StateOfAnotherSession extends TaggedError("StateOfAnotherSession")<{}> {
  override get message(): string {
    return "The state belongs to another session"
  }
}

/** The state was used before; each works once. */
export class StateReplayed extends TaggedError("StateReplayed")<{}> {
  override get message(): string {
    return "The state was used before"
  }
}

/** The store of used states failed, so it is unknown whether the state was used before. */
export class StateStoreFailed extends TaggedError("StateStoreFailed")<{ readonly description: string }> {
  override get message(): string {
    return printable(`The store of used states failed: ${this.description}`)
  }
}

/** Amazon's redirect lacks a parameter, or holds one twice or in an invalid form. */
export class CallbackInvalid extends TaggedError("CallbackInvalid")<{
  readonly parameter: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.parameter}: ${this.description}`)
  }
}

/** `amazon_callback_uri` does not lead to Amazon, so following it would be an open redirect. */
export class CallbackUriRefused extends TaggedError("CallbackUriRefused")<{ readonly description: string }> {
  override get message(): string {
    return printable(`amazon_callback_uri: ${this.description}`)
  }
}

/** Amazon reported an error instead of a code: the selling partner declined, or the application is not set up. */
export class ConsentDenied extends TaggedError("ConsentDenied")<{
  /** `access_denied`, `MD1000` … */
  readonly code: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`The consent was refused: ${this.code}${this.description === "" ? "" : `: ${this.description}`}`)
  }
}

/** Why an authorization failed. */
export type OAuthErrorReason =
  | RequestInvalid
  | StateForged
  | StateExpired
  | StateOfAnotherSession
  | StateReplayed
  | StateStoreFailed
  | CallbackInvalid
  | CallbackUriRefused
  | ConsentDenied

/** An authorization failed before its code was exchanged. Holds no state, code, session or key. */
export class OAuthError extends TaggedError("OAuthError")<{
  readonly reason: OAuthErrorReason
  /** The likely cause and what to do, for the developer. */
  readonly hint?: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return `${this.reason.message}${this.hint === undefined ? "" : `\nHint: ${printable(this.hint)}`}`
  }
}

/** Whether a value is an {@link OAuthError}. */
export const isOAuthError = (u: unknown): u is OAuthError => hasProperty(u, TypeId)

/** An input of the program is invalid. */
export const invalid = (field: string, description: string): OAuthError =>
  new OAuthError({ reason: new RequestInvalid({ field, description }) })

/**
 * What to do about an error code of Amazon's consent page; undefined for an unknown code. Amazon does not send these
 * codes back, so a developer sees them in the screenshot of a selling partner.
 *
 * Source: developer-docs.amazon.com/sp-api, "Authorization Errors".
 */
export const consentErrorHint = (code: string): string | undefined => {
  switch (code) {
    case "MD1000":
      return "The application is a draft and the consent URL lacks version=beta (set `draft`), or application_id is not the id of the application: it starts with amzn1.sp.solution. or amzn1.sellerapps.app., and is not the LWA client id."
    case "MD5101":
      return "redirect_uri is not one of the application's registered OAuth Redirect URIs; they are compared letter by letter. A published application must be published again after the list was changed."
    case "MD5110":
      return "The redirect URI holds a fragment (#…), which OAuth 2.0 forbids."
    case "MD9010":
      return "A hybrid application of Marketplace Web Service without a developer id for this region; register one for the region, or make the application one of SP-API alone."
    case "access_denied":
      return "The selling partner declined, or has no right to authorize applications: the account's primary user must do it."
    default:
      return undefined
  }
}
