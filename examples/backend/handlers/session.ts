/**
 * The session of a browser. Here each browser is a user, by a random cookie: replace `userOf` by the log-in of your
 * application, and everything else stays.
 */
import { Effect, Layer, Redacted } from "effect"
import { HttpServerRequest, HttpServerResponse } from "effect/http"
import { HttpApiBuilder } from "effect/http-api"
import { createHash, randomUUID } from "node:crypto"
import { NotLoggedIn } from "../api/Problems.ts"
import { cookie, CurrentUser, Session } from "../api/Session.ts"

/** The user of a session. The database has the user only, so who reads it cannot use the session. */
const userOf = (session: string): string | undefined =>
  /^[0-9a-f-]{36}$/.test(session) ? createHash("sha256").update(session).digest("base64url") : undefined

/** The middleware of the API. */
export const layer = Layer.succeed(
  Session,
  Session.of({
    cookie: (handler, { credential }) => {
      const user = userOf(Redacted.value(credential))
      return user === undefined
        ? Effect.fail(new NotLoggedIn({}))
        : Effect.provideService(handler, CurrentUser, user)
    }
  })
)

/** The user of a page, or a redirect to the first page, which begins a session. */
export const user = Effect.map(
  HttpServerRequest.HttpServerRequest,
  ({ cookies }) => userOf(cookies[cookie.key] ?? "") ?? HttpServerResponse.redirect("/")
)

/** Begins a session where the browser has none. */
export const begin = (options: { readonly secure: boolean }) =>
  Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ cookies }) =>
    userOf(cookies[cookie.key] ?? "") === undefined
      // Lax: the browser sends it when Amazon redirects it back, and not with the requests of other websites.
      ? HttpApiBuilder.securitySetCookie(cookie, randomUUID(), { ...options, sameSite: "lax", path: "/" })
      : Effect.void)
