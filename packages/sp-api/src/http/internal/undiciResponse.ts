/** A response of undici's dispatcher as one of effect/http. */
import type * as Effect from "effect/Effect"
import * as Cookies from "effect/http/Cookies"
import type * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Stream from "effect/Stream"
import { LeanResponse } from "./leanResponse.ts"
import type { UndiciBody } from "./undiciBody.ts"
import type { ReadText } from "./undiciText.ts"

/** Its body is read as it arrives. */
export class UndiciResponse extends LeanResponse {
  readonly body: UndiciBody
  readonly readText: ReadText
  readonly setCookies: string | ReadonlyArray<string> | undefined

  constructor(
    request: HttpClientRequest.HttpClientRequest,
    url: string,
    status: number,
    headers: Headers.Headers,
    body: UndiciBody,
    readText: ReadText,
    setCookies: string | ReadonlyArray<string> | undefined
  ) {
    super(request, url, status, headers)
    this.body = body
    this.readText = readText
    this.setCookies = setCookies
  }

  get text(): Effect.Effect<string, HttpClientError> {
    return this.body.all(this.readText)
  }

  get arrayBuffer(): Effect.Effect<ArrayBuffer, HttpClientError> {
    return this.body.all((chunks, size) => {
      const bytes = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      return bytes.buffer
    })
  }

  get stream(): Stream.Stream<Uint8Array, HttpClientError> {
    return this.body.stream
  }

  get cookies(): Cookies.Cookies {
    return this.setCookies === undefined ? Cookies.empty : Cookies.fromSetCookie(this.setCookies)
  }
}
