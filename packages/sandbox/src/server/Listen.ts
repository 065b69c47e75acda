/**
 * The options of a server, carried out.
 */
import * as Effect from "effect/Effect"
import { ServeError } from "effect/http/HttpServerError"
import type * as Scope from "effect/Scope"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Handle } from "../gateway/Gateway.ts"
import * as PublicUrl from "../protocol/PublicUrl.ts"
import type { PortOptions } from "../state/Options.ts"
import * as Address from "./Address.ts"
import * as Certificates from "./Certificate.ts"
import * as NodeServer from "./NodeServer.ts"

/** The certificate authority that clients of an `https` server have to trust. */
export interface Authority {
  /** The file that holds it, for `NODE_EXTRA_CA_CERTS`, `REQUESTS_CA_BUNDLE` or `SSL_CERT_FILE` of a client. */
  readonly file: string
  /** The same in PEM. */
  readonly pem: string
}

/** A server that runs. */
export interface Listening {
  readonly url: string
  readonly others: ReadonlyArray<string>
  readonly authority: Authority | undefined
}

const failed = (cause: unknown): ServeError =>
  new ServeError({ cause: new Error(`Cannot write the certificate's authority: ${String(cause)}`, { cause }) })

/** Writes the authority to a file: a given one that stays, or a temporary one that lives as long as the scope. */
const save = (pem: string, file: string | undefined): Effect.Effect<Authority, ServeError, Scope.Scope> =>
  file === undefined
    ? Effect.map(
      Effect.acquireRelease(
        Effect.try({ try: () => mkdtempSync(join(tmpdir(), "effect-sp-api-sandbox-")), catch: failed }),
        (directory) => Effect.sync(() => rmSync(directory, { recursive: true, force: true }))
      ),
      (directory) => {
        const file = join(directory, "ca.pem")
        writeFileSync(file, pem)
        return { file, pem }
      }
    )
    : Effect.try({
      try: () => {
        writeFileSync(file, pem)
        return { file, pem }
      },
      catch: failed
    })

/** Serves until the scope closes, with options that are checked. */
export const listen = Effect.fnUntraced(function*(handle: Handle, options: PortOptions) {
  const { caFile, host = "127.0.0.1", port = 0, tls, trustProxy } = options
  const publicUrl = options.publicUrl === undefined ? undefined : PublicUrl.parse(options.publicUrl)
  const certificate = tls === true
    ? yield* Certificates.make(Address.namesOf(host, publicUrl === undefined ? undefined : new URL(publicUrl).hostname))
    : undefined
  const authority = certificate === undefined ? undefined : yield* save(certificate.ca, caFile)
  const running = yield* NodeServer.serve(handle, { host, port, publicUrl, trustProxy, certificate })
  return { ...running, authority } satisfies Listening as Listening
})
