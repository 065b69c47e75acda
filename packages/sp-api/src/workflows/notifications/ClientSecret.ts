/**
 * The client secret of the application, renewed while the program runs: LWA secrets live for 180 days, and Amazon sends the next one as a
 * notification.
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Ref from "effect/Ref"
import type { AnyNotification } from "./Notification.ts"

/** A secret that follows its rotation. */
export interface ClientSecret<out E = never, out R = never> {
  /** The secret of this moment: give it to `SpApiConfig` as `clientSecret`, which reads it for every token request. */
  readonly value: Effect.Effect<Redacted.Redacted<string>>
  /**
   * Takes the new secret out of an `APPLICATION_OAUTH_CLIENT_NEW_SECRET` for this client; gives whether that was one. The old secret works
   * on for some days (`oldClientSecretExpiryTime`), so processes may change over one by one.
   */
  readonly accept: (notification: AnyNotification) => Effect.Effect<boolean, E, R>
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
  /** Keeps the new secret where the program finds it when it starts again. */
  readonly save: (secret: Redacted.Redacted<string>) => Effect.Effect<void, E, R>
}): Effect.Effect<ClientSecret<E, R>> =>
  Effect.map(Ref.make(options.initial), (current) => ({
    value: Ref.get(current),
    accept: (notification) =>
      notification.type !== "APPLICATION_OAUTH_CLIENT_NEW_SECRET" || notification.payload.clientId !== options.clientId
        ? Effect.succeed(false)
        : Effect.as(
          Effect.andThen(
            options.save(notification.payload.newClientSecret),
            Ref.set(current, notification.payload.newClientSecret)
          ),
          true
        )
  }))
