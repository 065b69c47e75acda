/**
 * The client secret of the application, rotated while the program runs: LWA secrets are valid for 180 days, and Amazon
 * sends the next one as a notification.
 *
 * Source: developer-docs.amazon.com/sp-api, "Rotate your application's client secrets".
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as SynchronizedRef from "effect/SynchronizedRef"
import * as Fields from "../../internal/fields.ts"
import type { AnyNotification } from "./notification.ts"
import { NotificationInvalid } from "./notification.ts"

/** A client secret that is rotated by notifications. */
export interface ClientSecret<out E = never, out R = never> {
  /** The current secret. Use it as `clientSecret` of `SpApiConfig`, which reads it for every token request. */
  readonly value: Effect.Effect<Redacted.Redacted<string>>
  /**
   * Takes over the new secret of an `APPLICATION_OAUTH_CLIENT_NEW_SECRET` for this client, and returns whether the
   * notification was one. The old secret is valid until `oldClientSecretExpiryTime` (usually a week later), so
   * processes may change one after the other.
   *
   * Notifications arrive in any order: a secret that expires before the current one is ignored. A notification of this
   * type without a secret is a failure, so that it is not acknowledged and lost.
   */
  readonly accept: (notification: AnyNotification) => Effect.Effect<boolean, E | NotificationInvalid, R>
}

interface Current {
  readonly secret: Redacted.Redacted<string>
  /** Epoch milliseconds; undefined while unknown. */
  readonly expires: number | undefined
}

const timeOf = (value: unknown): number | undefined => {
  const time = Fields.time(value)
  return Number.isNaN(time) ? undefined : time
}

/**
 * A client secret that is rotated by notifications.
 *
 * A new secret is used only after `save` has succeeded, as a program that restarts must find it. If `save` fails, the
 * notification is not acknowledged and is delivered again.
 */
export const make = <E = never, R = never>(options: {
  /** The LWA client identifier. Notifications for other clients are ignored. */
  readonly clientId: string
  readonly initial: Redacted.Redacted<string>
  /** Stores the new secret where this and other processes of the program read it when they start. */
  readonly save: (secret: Redacted.Redacted<string>) => Effect.Effect<void, E, R>
}): Effect.Effect<ClientSecret<E, R>> =>
  Effect.map(SynchronizedRef.make<Current>({ secret: options.initial, expires: undefined }), (current) => ({
    value: Effect.map(SynchronizedRef.get(current), ({ secret }) => secret),
    accept: (notification) => {
      if (notification.type !== "APPLICATION_OAUTH_CLIENT_NEW_SECRET") return Effect.succeed(false)
      const { clientId, newClientSecret: secret, newClientSecretExpiryTime } = Fields.of(notification.payload)
      // The payload may differ from its schema, and a value that is not a secret must not replace a valid one.
      if (
        typeof clientId !== "string" || !Redacted.isRedacted(secret) || typeof Redacted.value(secret) !== "string"
        || Redacted.value(secret).trim() === ""
      ) {
        return Effect.fail(
          new NotificationInvalid({
            description: "the payload contains no client secret, so the current one stays in use"
          })
        )
      }
      if (clientId !== options.clientId) return Effect.succeed(false)
      const expires = timeOf(newClientSecretExpiryTime)
      return Effect.as(
        SynchronizedRef.updateEffect(
          current,
          (before): Effect.Effect<Current, E, R> =>
            expires !== undefined && before.expires !== undefined && expires < before.expires
              ? Effect.succeed(before)
              : Effect.as(options.save(secret), { secret, expires })
        ),
        true
      )
    }
  }))
