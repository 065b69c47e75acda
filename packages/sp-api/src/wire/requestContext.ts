/** The settings of `effect/http` for requests that carry secrets. */
import * as Context from "effect/Context"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"

/** Header names whose values are secret, beside those that Effect's HTTP client redacts already. */
const redactedHeaders: ReadonlyArray<string | RegExp> = [
  "x-amz-access-token",
  "x-amz-security-token",
  "authorization",
  "cookie",
  "set-cookie"
]

/**
 * The context with our settings: no redirects, no spans (they hold URLs), no tracing headers (they would come after
 * signing), and redacted headers. The program's own settings of `fetch`, such as a proxy, and its redacted names
 * stay.
 */
export const requestContext = <R>(context: Context.Context<R>): Context.Context<R> =>
  context.pipe(
    Context.add(FetchHttpClient.RequestInit, {
      ...Context.getOrUndefined(context, FetchHttpClient.RequestInit),
      redirect: "manual"
    }),
    Context.add(HttpClient.TracerDisabledWhen, () => true),
    Context.add(HttpClient.TracerPropagationEnabled, false),
    Context.add(Headers.CurrentRedactedNames, [
      ...Context.get(context, Headers.CurrentRedactedNames),
      ...redactedHeaders
    ])
  ) as Context.Context<R>
