/** Reads small XML answers. */
import * as Effect from "effect/Effect"
import * as Xml from "effect/encoding/Xml"
import * as Stream from "effect/Stream"

/**
 * The texts of a document by the path of their element: `ErrorResponse/Error/Code`. Of elements with the same path the
 * last counts. Undefined for a text that is not XML.
 */
export const textsOf = (text: string): Effect.Effect<ReadonlyMap<string, string> | undefined> =>
  Stream.succeed(text).pipe(
    Stream.pipeThroughChannel(Xml.decodeString({ maxDepth: 16 })),
    Stream.runFold(
      () => ({ path: [] as Array<string>, text: "", texts: new Map<string, string>() }),
      (state, event) => {
        if (event._tag === "StartElement") {
          state.path.push(event.name)
          state.text = ""
        } else if (event._tag === "Text") {
          state.text += event.text
        } else if (event._tag === "EndElement") {
          state.texts.set(state.path.join("/"), state.text.trim())
          state.path.pop()
          state.text = ""
        }
        return state
      }
    ),
    Effect.match({ onFailure: () => undefined, onSuccess: (state) => state.texts })
  )
