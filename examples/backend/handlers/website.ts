/** The page, its files, and the routes on which users connect their sellers. */
import { Effect, Layer, Option, type Redacted } from "effect"
import * as Onboarding from "effect-sp-api-cluster/Onboarding"
import type * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { HttpRouter, HttpServerResponse, HttpStaticServer } from "effect/http"
import { fileURLToPath } from "node:url"
import { Connections } from "../store/Connections.ts"
import { begin, user } from "./session.ts"

/** What the website needs of the application at Amazon. */
export interface Options {
  readonly accounts: SpApiAccounts.SharedValues
  readonly applicationId: string
  /** Sign what comes back from Amazon; 32 characters or more each, the current one first. */
  readonly stateKeys: readonly [Redacted.Redacted<string>, ...Array<Redacted.Redacted<string>>]
  /** Where browsers reach this server. `/amazon/callback` there is the OAuth Redirect URI of the application. */
  readonly publicUrl: string
  /** For the sandbox: where its consent page is. */
  readonly centralUrl?: string | undefined
}

const folder = fileURLToPath(new URL("../web", import.meta.url))

const page = ({ publicUrl }: Options) =>
  HttpRouter.add(
    "GET",
    "/",
    Effect.andThen(
      begin({ secure: publicUrl.startsWith("https:") }),
      HttpServerResponse.file(`${folder}/index.html`, {
        headers: {
          "cache-control": "no-store",
          "content-security-policy":
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "referrer-policy": "no-referrer",
          "x-content-type-options": "nosniff"
        }
      })
    )
  )

/** A seller belongs to the user who connects it first: others cannot replace its token. */
const onboarding = ({ accounts, applicationId, centralUrl, publicUrl, stateKeys }: Options) =>
  Layer.unwrap(Effect.map(Connections, (connections) =>
    Onboarding.routes({
      accounts,
      session: user,
      permit: ({ known, seller, session }) =>
        Option.isSome(known)
          ? Effect.isSuccess(connections.check(session, seller))
          : connections.claim(session, seller),
      redirect: (seller) => `/?connected=${encodeURIComponent(seller)}`
    }))).pipe(
      Layer.provide(Onboarding.layer({
        accounts,
        applicationId,
        stateKeys,
        redirectUri: `${publicUrl}/amazon/callback`,
        centralUrl
      }))
    )

export const layer = (options: Options) =>
  Layer.mergeAll(page(options), HttpStaticServer.layer({ root: folder, prefix: "/web" }), onboarding(options))
