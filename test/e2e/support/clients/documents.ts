/** Documents behind presigned URLs, for clients that leave them to their user. */
import { gunzipSync } from "node:zlib"
import { contentType } from "./Client.ts"

/** Downloads a document. */
export const download = async (document: {
  readonly url: string
  readonly compressionAlgorithm?: string | undefined
}): Promise<string> => {
  const response = await fetch(document.url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return new TextDecoder().decode(document.compressionAlgorithm === "GZIP" ? gunzipSync(bytes) : bytes)
}

/** Uploads the content of a feed. */
export const upload = async (url: string, content: string): Promise<void> => {
  const { status } = await fetch(url, { method: "PUT", headers: { "content-type": contentType }, body: content })
  if (status !== 200) throw new Error(`the upload got ${status}`)
}
