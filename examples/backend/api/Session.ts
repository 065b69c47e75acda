/** Who calls: the cookie of the browser. */
import { Context } from "effect"
import { HttpApiMiddleware, HttpApiSecurity } from "effect/http-api"
import { NotLoggedIn } from "./Problems.ts"

/** The id of the user of a request. */
export class CurrentUser extends Context.Service<CurrentUser, string>()("backend/CurrentUser") {}

export const cookie = HttpApiSecurity.apiKey({ in: "cookie", key: "session" })

/** Requires a session, and provides its user to the handlers. */
export class Session extends HttpApiMiddleware.Service<Session, { provides: CurrentUser }>()("backend/Session", {
  security: { cookie },
  error: NotLoggedIn
}) {}
