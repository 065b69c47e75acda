/** Saves labels of shipments. */
import type * as Labels from "effect-sp-api/workflows/Labels"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { extname } from "node:path"
import * as Client from "../../client/client.ts"
import { Host } from "../../host.ts"
import { usage } from "../../output/failure.ts"
import * as RowFile from "../../output/files/rowFile.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import * as Stdout from "../../output/stdout.ts"
import type { Values } from "./flags.ts"
import { filesOf } from "./sources.ts"

/** Endings that are written in two ways. */
const endingOf = (out: string): string => extname(out).toLowerCase().replace(/^\.jpeg$/, ".jpg")

/** `label.pdf`, `label-2.pdf` …; where the name has no ending, the one of the file is added. */
const nameOf = Effect.fnUntraced(function*(out: string, index: number, { fileExtension }: Labels.LabelFile) {
  const ending = extname(out)
  // Of a label whose kind is not known, any ending may be right.
  if (ending !== "" && endingOf(out) !== `.${fileExtension}` && fileExtension !== "bin") {
    return yield* usage(`The label is ${fileExtension}, not ${ending.slice(1)}`, `write --out label.${fileExtension}`)
  }
  const stem = out.slice(0, out.length - ending.length)
  return `${stem}${index === 0 ? "" : `-${index + 1}`}${ending === "" ? `.${fileExtension}` : ending}`
})

/** Stdout takes one label, for a printer: bytes are not for a terminal. */
const toStdout = Effect.fnUntraced(function*(files: ReadonlyArray<Labels.LabelFile>) {
  if (files.length > 1) {
    return yield* usage(`There are ${files.length} labels, and stdout takes one`, "write --out label.pdf instead")
  }
  yield* Stdout.write(files[0]!.bytes)
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const { clear, update } = yield* Progress
  const out = values.out.trim()
  if (out === "") return yield* usage("--out: names no file", "write --out label.pdf, or leave it out")
  if (out === "-" && (yield* Host).stdout.isTTY === true) {
    return yield* usage("A label is not text for a terminal", "write --out label.pdf, or pipe it to a printer")
  }
  const ids = [...new Set(values.ids.map((id) => id.trim()))]
  const files = yield* Effect.forEach(ids, (id) =>
    Effect.gen(function*() {
      yield* update({ doing: `fetching the label of ${id}` })
      return (yield* filesOf(id, values)).map((file) => ({ id, file }))
    })).pipe(Effect.provide(Client.layer))
  yield* clear
  if (out === "-") return yield* toStdout(files.flat().map(({ file }) => file))
  // Nothing is written before all labels are there, and each file is its owner's alone: labels have addresses.
  const named = yield* Effect.forEach(
    files.flat(),
    ({ file, id }, index) => Effect.map(nameOf(out, index, file), (out) => ({ id, file, out }))
  )
  yield* Effect.forEach(
    named,
    ({ file, out }) => RowFile.bytesToFile(Stream.make(file.bytes), { out, isPrivate: true })
  )
  yield* Print.value(
    named.map(({ file, id, out }) => ({ shipment: id, file: out, mediaType: file.mediaType, bytes: file.size }))
  )
})
