/**
 * Rotates the client secret of the application, before it expires after 180 days. Amazon sends the new one to the SQS
 * queue of the application; the old one is valid for another week.
 *
 * `QUEUE_URL` is that queue, and `SECRET_FILE` where the secret is stored, readable for the user alone (default
 * client-secret). Without a queue the program only asks for the rotation.
 *
 * Changes the application for all its sellers. Needs the application's client id and secret (see README.md), no seller,
 * and for the queue the credentials of AWS.
 */
import { SQSClient } from "@aws-sdk/client-sqs"
import { Config, Console, Effect, Option, Redacted, Stream } from "effect"
import * as Application from "effect-sp-api/apis/Application_2023_11_30"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"
import { writeFile } from "node:fs/promises"
import { run } from "./support/run.ts"

const settings = Config.all({
  clientId: Config.String("SPAPI_CLIENT_ID"),
  initial: Config.Redacted("SPAPI_CLIENT_SECRET"),
  queueUrl: Config.option(Config.String("QUEUE_URL")),
  file: Config.String("SECRET_FILE").pipe(Config.withDefault("client-secret"))
})

run(
  Effect.gen(function*() {
    const { clientId, file, initial, queueUrl } = yield* settings
    yield* Application.rotateApplicationClientSecret()
    yield* Console.log("Amazon will send a new client secret")
    if (Option.isNone(queueUrl)) return
    const secret = yield* Notifications.clientSecret({
      clientId,
      initial,
      // Every process of the program reads it here when it starts. Only then is the notification removed.
      save: (value) => Effect.promise(() => writeFile(file, Redacted.value(value), { mode: 0o600 }))
    })
    const queue = NotificationsSqs.source({ client: new SQSClient(), queueUrl: queueUrl.value })
    yield* Notifications.run(Stream.take(queue, 1), secret.accept)
    yield* Console.log(`the new client secret is in ${file}`)
  }).pipe(
    // One rotation a minute, and none while the last one is under way.
    Effect.catchReason(
      "SpApiError",
      "BadRequest",
      ({ errors }) => Console.log(`not rotated: ${errors.map(({ message }) => message).join("; ")}`)
    )
  )
)
