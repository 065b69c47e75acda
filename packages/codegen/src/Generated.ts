/**
 * Everything that `pnpm generate` writes, from a checkout.
 */
import * as Effect from "effect/Effect"
import { attempt } from "./Files.ts"
import { filesOf, sectionsOf, snapshotOf } from "./Generate.ts"
import { readOverlays } from "./Overlays.ts"
import { pinFile, pinOf, pinText, readPin } from "./Pin.ts"
import type { Sources } from "./Sources.ts"

/** The sections, and the files by their paths from the root of the workspace. */
export const generatedFrom = Effect.fnUntraced(function*(
  sources: Sources,
  options: { readonly descriptions: boolean; readonly commit: string | undefined }
) {
  const overlays = readOverlays()
  const pin = yield* readPin
  return yield* attempt(() => {
    const sections = sectionsOf(sources.models, overlays)
    const files = new Map([
      ...filesOf(sections, options.descriptions),
      ...snapshotOf(sources.models, sources.documents, overlays),
      [pinFile, pinText(pinOf(pin, sources, options.commit))] as const
    ])
    return { sections, files }
  })
})
