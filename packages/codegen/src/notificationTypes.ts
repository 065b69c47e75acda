/**
 * `node packages/codegen/src/notificationTypes.ts DIR`: writes the payloads of notifications from the folder
 * `schemas/notifications` of a checkout of Amazon's models.
 */
import { writeFileSync } from "node:fs"
import { payloadsText, readNotificationOverlays } from "./Notifications.ts"
import { readNotificationSchemas } from "./NotificationSchemas.ts"

const directory = process.argv[2]
if (directory === undefined) {
  throw new Error("Which folder? It is schemas/notifications in a checkout of Amazon's models")
}
const { models, schemas } = readNotificationSchemas(directory)
writeFileSync(
  new URL("../../sp-api/src/workflows/notifications/internal/payloads.ts", import.meta.url),
  payloadsText(schemas, models, readNotificationOverlays())
)
