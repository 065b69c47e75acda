/** The log of requests that `--log FILE` asks for. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import { type Globals, RequestLogFile } from "../globals.ts"
import type { Failure } from "../output/failure.ts"
import { fileFailure } from "../output/files/fileFailure.ts"
import * as Logged from "../output/log.ts"
import type { Presentation } from "../output/presentation.ts"

/**
 * Appends a line for every request; nothing, and at no cost, without `--log`. The key is a secret that all runs with the
 * same settings have, so that their lines can be compared.
 */
export const layer = (
  key: Redacted.Redacted<string> | undefined
): Layer.Layer<never, Failure, Globals | Presentation> =>
  Layer.unwrap(
    Effect.flatMap(RequestLogFile, (file) =>
      Option.isNone(file)
        ? Effect.succeed(Layer.empty)
        : Effect.map(
          Effect.promise(() => import("effect-sp-api/http/RequestLog")),
          (RequestLog) =>
            RequestLog.layerFile(file.value, { key }).pipe(
              Layer.provide([NodeFileSystem.layer, Logged.needed]),
              Layer.catch((error) => Layer.effectDiscard(Effect.fail(fileFailure(file.value)(error.reason))))
            )
        ))
  )
