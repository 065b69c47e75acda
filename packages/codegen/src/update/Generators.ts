/**
 * The other generators, which write what is not made from the sections of the models.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { execFile } from "node:child_process"
import { readDataKioskOverlay, readDataset } from "../DataKiosk.ts"
import { datasetText } from "../emit/Datasets.ts"
import { payloadsText, readNotificationOverlays } from "../Notifications.ts"
import { readNotificationSchemas } from "../NotificationSchemas.ts"
import type { Problems } from "../Problems.ts"
import { readReportOverlays, readReportSchemas, reportFiles } from "../ReportRows.ts"
import { isDirectory } from "../Sources.ts"
import { ModelError } from "../Swagger.ts"

/** A generator: its script from the root of the workspace, and the folder of the checkout that it reads. */
interface Generator {
  readonly script: string
  readonly reads: string
}

const generators: ReadonlyArray<Generator> = [
  { script: "packages/codegen/src/notificationTypes.ts", reads: "schemas/notifications" },
  { script: "packages/codegen/src/listingsFeedTypes.ts", reads: "schemas/feeds" },
  { script: "packages/codegen/src/dataKioskDatasets.ts", reads: "schemas/data-kiosk" },
  { script: "packages/codegen/src/reportTypes.ts", reads: "schemas/reports" }
]

const run = (command: string, parameters: ReadonlyArray<string>, directory: string) =>
  Effect.callback<void, ModelError>((resume) => {
    const child = execFile(
      command,
      parameters,
      { cwd: directory, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resume(
          error === null
            ? Effect.void
            : Effect.fail(
              new ModelError(parameters[0] ?? command, `failed: ${(stderr || stdout || error.message).trim()}`)
            )
        )
    )
    return Effect.sync(() => child.kill())
  })

/** Runs every generator whose input is in a checkout. */
export const runGenerators = Effect.fnUntraced(function*(workspace: string, checkout: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  for (const { reads, script } of generators) {
    const input = path.join(checkout, reads)
    if (!(yield* isDirectory(input)) || !(yield* fs.exists(path.join(workspace, script)))) continue
    yield* run(process.execPath, [script, input], workspace)
  }
})

/** Notes what the payloads of notifications, the rows of reports and the datasets lack. */
export const checkSchemas = Effect.fnUntraced(function*(checkout: string, problems: Problems) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const notifications = path.join(checkout, "schemas/notifications")
  if (yield* isDirectory(notifications)) {
    problems.attempt(() => {
      const { models, schemas } = readNotificationSchemas(notifications)
      payloadsText(schemas, models, readNotificationOverlays())
    })
  }
  const reports = path.join(checkout, "schemas/reports")
  if (yield* isDirectory(reports)) {
    problems.attempt(() => reportFiles(readReportSchemas(reports), readReportOverlays()))
  }
  const dataKiosk = path.join(checkout, "schemas/data-kiosk")
  if (!(yield* isDirectory(dataKiosk))) return
  for (const file of (yield* fs.readDirectory(dataKiosk)).filter((file) => file.endsWith(".graphql")).sort()) {
    const text = yield* fs.readFileString(path.join(dataKiosk, file))
    problems.attempt(() => datasetText(readDataset(text, file, readDataKioskOverlay())))
  }
})
