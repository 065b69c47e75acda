/** Small XML documents. */
import * as Effect from "effect/Effect"
import * as Xml from "effect/encoding/Xml"
import * as Stream from "effect/Stream"

/**
 * The strings of a document by the path of their element: `ErrorResponse/Error/Code`. Of elements with the same path
 * the last counts. Undefined where the document is not XML.
 */
export const parseXml = (source: string): Effect.Effect<ReadonlyMap<string, string> | undefined> =>
  Stream.succeed(source).pipe(
    Stream.pipeThroughChannel(Xml.decodeString({ maxDepth: 16 })),
    Stream.runFold(
      () => ({ path: [] as Array<string>, text: "", fields: new Map<string, string>() }),
      (state, event) => {
        if (event._tag === "StartElement") {
          state.path.push(event.name)
          state.text = ""
        } else if (event._tag === "Text") {
          state.text += event.text
        } else if (event._tag === "EndElement") {
          state.fields.set(state.path.join("/"), state.text.trim())
          state.path.pop()
          state.text = ""
        }
        return state
      }
    ),
    Effect.match({ onFailure: () => undefined, onSuccess: (state) => state.fields })
  )
