/**
 * The sandbox, called by programs in other languages over https: Python with `requests`, and curl. Where a machine lacks
 * one of them, its tests are skipped and say so.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { execFile, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { login } from "../sandbox/support.ts"
import { marketplaceId } from "./support/clients/Client.ts"
import { pricesOf } from "./support/clients/feed.ts"

const runs = (command: string, ...args: ReadonlyArray<string>): boolean => spawnSync(command, args).status === 0

const python = ["python3", "/usr/bin/python3"].find((name) => runs(name, "-c", "import requests"))
const curl = runs("curl", "--version") ? "curl" : undefined

const environment = ({ authority, configValues, credentials }: Sandbox.Sandbox["Service"]) => ({
  PATH: process.env["PATH"],
  NO_PROXY: "*",
  REQUESTS_CA_BUNDLE: authority?.file,
  SPAPI_ENDPOINT: configValues.endpoint,
  SPAPI_LWA_ENDPOINT: configValues.lwaEndpoint,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
})

/** The standard output of a program; fails with its standard error. */
const output = (command: string, args: ReadonlyArray<string>, env: Record<string, string | undefined> = {}) =>
  Effect.callback<Buffer, string>((resume) => {
    execFile(command, [...args], { env, encoding: "buffer", timeout: 200_000 }, (error, stdout, stderr) => {
      resume(error === null ? Effect.succeed(stdout) : Effect.fail(`${error.message}\n${stderr.toString()}`))
    })
  })

const secure = Sandbox.layerServer({ tls: true, ordersPerSeller: 150, processingTime: "100 millis", usagePlans: "off" })

describe.skipIf(python === undefined)(
  `Python with requests${python === undefined ? " (missing on this machine)" : ""}`,
  () => {
    it.live("trusts the sandbox's authority, and does a whole job", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const skus = [...seller.listings.values()].filter(({ offers }) => offers.has(marketplaceId)).map(({ sku }) =>
          sku
        )
        const script = fileURLToPath(new URL("support/flow.py", import.meta.url))
        const printed = yield* output(python!, [script], {
          ...environment(sandbox),
          FEED: pricesOf(seller.id, skus[0]!, "NO-SUCH-SKU")
        })
        const result = JSON.parse(printed.toString())
        assert.deepStrictEqual(result.refused, [401, "invalid_client"])
        const { commas, one, repeated } = result.lists
        assert.isAbove(one.length, 0)
        assert.isAbove(commas.length, one.length)
        assert.deepStrictEqual(repeated, commas)
        for (const orders of result.dates) assert.deepStrictEqual(orders, result.dates[0])
        assert.isAbove(result.dates[0].length, 0)
        assert.strictEqual(result.space, 400)
        for (const sku of skus) assert.include(result.report, sku)
        assert.strictEqual(result.upload, 200)
        assert.strictEqual(result.feed[0], "DONE")
        assert.include(result.feed[1], "NO-SUCH-SKU")
        assert.deepStrictEqual([result.chunked, result.details, result.encoding], [202, true, "gzip"])
        assert.isAbove(result.participations, 0)
        assert.deepStrictEqual(result.unknown, ["NotFound"])
        for (const url of result.urls) assert.isTrue(url.startsWith(`${sandbox.url}/documents/`), url)
        const listing = (yield* sandbox.world.seller()).listings.get(skus[0]!)
        assert.strictEqual(listing?.offers.get(marketplaceId)?.price, 1234)
      }).pipe(Effect.provide(secure)), 300_000)

    it.live("does not trust it without the authority", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const { REQUESTS_CA_BUNDLE: _, ...env } = environment(sandbox)
        const code = "import os, requests; requests.get(os.environ['SPAPI_ENDPOINT'])"
        const failure = yield* Effect.flip(output(python!, ["-c", code], env))
        assert.include(failure, "CERTIFICATE_VERIFY_FAILED")
      }).pipe(Effect.provide(secure)), 300_000)
  }
)

describe.skipIf(curl === undefined)(`curl${curl === undefined ? " (missing on this machine)" : ""}`, () => {
  const participations = "/sellers/v1/marketplaceParticipations"

  it.live("calls the sandbox by Amazon's name, compressed or by HTTP/1.0", () =>
    Effect.gen(function*() {
      const { authority, url } = yield* Sandbox.Sandbox
      const { host } = new URL(url)
      const secrets = environment(yield* Sandbox.Sandbox)
      const to = (...args: ReadonlyArray<string>) =>
        output(curl!, ["-sS", "--noproxy", "*", "--cacert", authority!.file, "--connect-to", `::${host}`, ...args])
      const tokens = yield* to(
        "https://api.amazon.com/auth/o2/token",
        ...Object.entries({
          grant_type: "refresh_token",
          client_id: secrets.SPAPI_CLIENT_ID,
          client_secret: secrets.SPAPI_CLIENT_SECRET,
          refresh_token: secrets.SPAPI_REFRESH_TOKEN
        }).flatMap(([name, value]) => ["--data-urlencode", `${name}=${value}`])
      )
      const token = `x-amz-access-token: ${JSON.parse(tokens.toString()).access_token}`
      const page = `https://sellingpartnerapi-na.amazon.com${participations}`
      const plain = yield* to("-H", token, page)
      assert.isAbove(JSON.parse(plain.toString()).payload.length, 0)
      assert.isTrue((yield* to("-H", token, "--compressed", page)).equals(plain))
      assert.isTrue((yield* to("-H", token, "--http1.0", "-A", "", page)).equals(plain))
      const zipped = yield* to("-H", token, "-H", "accept-encoding: gzip", page)
      assert.isTrue(gunzipSync(zipped).equals(plain))
    }).pipe(Effect.provide(secure)))

  it.live("uploads two megabytes after 100 Continue, and calls through the sandbox as a proxy", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const token = `x-amz-access-token: ${yield* login()}`
      const directory = yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "curl-"))),
        (path) => Effect.sync(() => rmSync(path, { recursive: true }))
      )
      const file = join(directory, "feed.txt")
      writeFileSync(file, "x".repeat(2 * 1024 * 1024))
      const direct = ["-sS", "--noproxy", "*"]
      const contentType = "content-type: text/plain"
      const document = JSON.parse((yield* output(curl!, [
        ...direct,
        "-H",
        token,
        "-H",
        "content-type: application/json",
        "-d",
        JSON.stringify({ contentType: "text/plain" }),
        `${url}/feeds/2021-06-30/documents`
      ])).toString())
      const headers = join(directory, "headers.txt")
      yield* output(curl!, [
        ...direct,
        "-T",
        file,
        "-H",
        contentType,
        "-H",
        "Expect: 100-continue",
        "-D",
        headers,
        document.url
      ])
      assert.match(readFileSync(headers, "utf8"), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/)
      const proxied = yield* output(curl!, [
        "-sS",
        "-x",
        url,
        "-H",
        token,
        `http://sellingpartnerapi-na.amazon.com${participations}`
      ])
      assert.isAbove(JSON.parse(proxied.toString()).payload.length, 0)
    }).pipe(
      Effect.scoped,
      Effect.provide(Sandbox.layerServer({ usagePlans: "off" })),
      Effect.provide(NodeHttpClient.layerUndici)
    ))
})
