/** Bundles of the core, and the sandbox that it runs against. */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { fileURLToPath } from "node:url"
import { createContext, runInContext } from "node:vm"
import { rolldown } from "rolldown"
import type { Settings } from "./core.ts"

/** One file as an application for browsers or edge workers makes it. */
export const bundle = async (entry: "core" | "worker", format: "esm" | "iife"): Promise<string> => {
  const build = await rolldown({
    input: fileURLToPath(new URL(`./${entry}.ts`, import.meta.url)),
    platform: "browser",
    logLevel: "silent"
  })
  const { output: [chunk] } = await build.generate({ format, name: "core", minify: false, codeSplitting: false })
  await build.close()
  return chunk.code
}

/** The modules that a bundle asks its platform for. */
export const imports = (code: string): ReadonlyArray<string> =>
  Array.from(
    code.matchAll(
      /(?:^\s*import\s[^"'\n]*|^\s*export\s[^"'\n]*\sfrom\s*|\bimport\(\s*|\brequire\(\s*)["']([^"']+)["']/gm
    ),
    (match) => match[1]!
  )

/** The globals of browsers and edge workers, without `process`, `Buffer` and `require`. */
const webGlobals = [
  "AbortController",
  "AbortSignal",
  "Blob",
  "ByteLengthQueuingStrategy",
  "CompressionStream",
  "DOMException",
  "DecompressionStream",
  "Event",
  "EventTarget",
  "File",
  "FormData",
  "Headers",
  "ReadableStream",
  "Request",
  "Response",
  "TextDecoder",
  "TextEncoder",
  "TransformStream",
  "URL",
  "URLSearchParams",
  "WritableStream",
  "atob",
  "btoa",
  "clearInterval",
  "clearTimeout",
  "console",
  "crypto",
  "fetch",
  "performance",
  "queueMicrotask",
  "setInterval",
  "setTimeout",
  "structuredClone"
] as const

/**
 * The core in a context of its own with Web globals alone.
 *
 * @param generated whether code may be created from strings, as browsers and Node allow and edge workers and strict
 *   policies forbid
 */
export const inWebContext = (
  code: string,
  generated: boolean
): (settings: Settings) => Promise<Readonly<Record<string, unknown>>> => {
  const context = createContext(
    Object.fromEntries(webGlobals.map((name) => [name, (globalThis as Record<string, unknown>)[name]])),
    { codeGeneration: { strings: generated, wasm: false } }
  )
  return runInContext(`${code};core.main`, context)
}

/** The settings of the core; the sandbox has faults where the core expects them. */
export const prepare = Effect.gen(function*() {
  const { credentials, faults, reset, url } = yield* Sandbox.Sandbox
  yield* reset
  yield* faults.add({ kind: "failure", on: "ordersV0.getOrder" })
  yield* faults.add({ kind: "expired-token", on: "ordersV0.getOrder", calls: 2 })
  const settings: Settings = {
    url,
    clientId: credentials.clientId,
    clientSecret: Redacted.value(credentials.clientSecret),
    refreshToken: Redacted.value(credentials.refreshToken),
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: Redacted.value(credentials.secretAccessKey),
    roleArn: credentials.roleArn
  }
  return settings
})

/** The sandbox for one run of the core, quick enough for it. */
export const sandbox = Sandbox.layerServer({ usagePlans: "off", processingTime: "100 millis" })

/** What is wrong with what came out. */
export const mistakes = (result: Readonly<Record<string, unknown>>): ReadonlyArray<string> => {
  const expected: Readonly<Record<string, unknown>> = {
    participations: 3,
    attempts: 3,
    missing: "NotFound",
    requestId: true,
    refused: "RequestInvalid",
    buyer: true,
    euro: "€",
    kana: "テ",
    broken: "\ufffd6J",
    damaged: "ResponseInvalid,ResponseInvalid",
    signed: 3
  }
  const wrong = Object.entries(expected).filter(([name, value]) => result[name] !== value).map(([name, value]) =>
    `${name}: ${String(result[name])} in the place of ${String(value)}`
  )
  if (!(Number(result["orders"]) > 40) || result["orders"] !== result["distinct"]) {
    wrong.push(`orders: ${String(result["orders"])}`)
  }
  if (!(Number(result["rows"]) > 20)) wrong.push(`rows: ${String(result["rows"])}`)
  if (result["error"] !== undefined) wrong.push(String(result["error"]))
  return wrong
}
