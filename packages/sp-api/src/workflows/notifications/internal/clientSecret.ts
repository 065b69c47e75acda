/**
 * The client secret of the application, renewed while the program runs: LWA secrets live for 180 days, and Amazon sends the next one as a
 * notification.
 *
 * Source: developer-docs.amazon.com/sp-api, "Rotate your application's client secrets".
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as SynchronizedRef from "effect/SynchronizedRef"
import * as Fields from "../../internal/fields.ts"
import type { AnyNotification } from "./notification.ts"
import { NotificationInvalid } from "./notification.ts"

/** A secret that follows its rotation. */
export interface ClientSecret<out E = never, out R = never> {
  /** The secret of this moment: give it to `SpApiConfig` as `clientSecret`, which reads it for every token request. */
  readonly value: Effect.Effect<Redacted.Redacted<string>>
  /**
   * Takes the new secret out of an `APPLICATION_OAUTH_CLIENT_NEW_SECRET` for this client; gives whether that was one. The old secret works
   * on until `oldClientSecretExpiryTime` (a week, as a rule), so processes may change over one by one.
   *
   * Notifications come in no order, so a secret that runs out before the one in use is left alone. One that holds no secret where it should
   * is a failure, so that it is not acknowledged and lost.
   */
  readonly accept: (notification: AnyNotification) => Effect.Effect<boolean, E | NotificationInvalid, R>
}

interface Current {
  readonly secret: Redacted.Redacted<string>
  /** When it runs out, epoch milliseconds, as far as it is known. */
  readonly expires: number | undefined
}

const timeOf = (text: unknown): number | undefined => {
  const time = typeof text === "string" ? Date.parse(text) : NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * A secret that follows its rotation.
 *
 * `save` runs first, and the new secret is used only when it has succeeded: a program that starts anew must find it. A notification whose
 * `save` failed comes again, as it is not acknowledged.
 */
export const make = <E = never, R = never>(options: {
  /** The LWA client identifier; notifications for others are left alone. */
  readonly clientId: string
  readonly initial: Redacted.Redacted<string>
  /** Keeps the new secret where the program, and its other processes, find it when they start again. */
  readonly save: (secret: Redacted.Redacted<string>) => Effect.Effect<void, E, R>
}): Effect.Effect<ClientSecret<E, R>> =>
  Effect.map(SynchronizedRef.make<Current>({ secret: options.initial, expires: undefined }), (current) => ({
    value: Effect.map(SynchronizedRef.get(current), ({ secret }) => secret),
    accept: (notification) => {
      if (notification.type !== "APPLICATION_OAUTH_CLIENT_NEW_SECRET") return Effect.succeed(false)
      const { clientId, newClientSecret: secret, newClientSecretExpiryTime } = Fields.of(notification.payload)
      // The payload may differ from its schema; what is not a secret must not take the place of one that works.
      if (
        typeof clientId !== "string" || !Redacted.isRedacted(secret) || typeof Redacted.value(secret) !== "string"
        || Redacted.value(secret).trim() === ""
      ) {
        return Effect.fail(new NotificationInvalid({ description: "it holds no client secret" }))
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
