/** The session of a browser, for programs without users of their own. */
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"

const name = "spapi_session"

/**
 * A cookie that is random and ends with the browser. It is set with the response that needs it first, so a browser that
 * refuses cookies is not redirected forever: its consent ends with the page for another browser.
 */
export const browserSession: Effect.Effect<string, never, HttpServerRequest.HttpServerRequest> = Effect.gen(
  function*() {
    const request = yield* HttpServerRequest.HttpServerRequest
    const known = request.cookies[name]
    if (known !== undefined && /^[0-9a-f-]{36}$/.test(known)) return known
    const session = crypto.randomUUID()
    // A proxy in front ends TLS, and says so.
    const secure = request.headers["x-forwarded-proto"] === "https"
    yield* HttpEffect.appendPreResponseHandler((_, response) =>
      Effect.orDie(HttpServerResponse.setCookie(response, name, session, {
        httpOnly: true,
        // Lax: the browser sends it when Amazon redirects it back.
        sameSite: "lax",
        secure,
        path: "/"
      }))
    )
    return session
  }
)
