/**
 * The addresses in responses: none comes from a header of the client.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { X509Certificate } from "node:crypto"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { request as secureRequest } from "node:https"
import { networkInterfaces, tmpdir } from "node:os"
import { join } from "node:path"
import { checkServerIdentity } from "node:tls"
import * as Address from "../../packages/sandbox/src/server/Address.ts"
import { request, write } from "./socket.ts"
import { login } from "./support.ts"

const US = "ATVPDKIKX0DER"
const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"

const serving = (options: Sandbox.ServerOptions = {}) =>
  Layer.provideMerge(
    Sandbox.layerServer({ usagePlans: "off", processingTime: "1 millis", ...options }),
    NodeHttpClient.layerUndici
  )

/** Requests whose responses hold URLs, each with headers that a client could forge. */
const responsesWithUrls = (headers: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const { configValues } = yield* Sandbox.Sandbox
    const port = new URL(configValues.endpoint!).port
    const token = yield* login()
    const api = (method: string, path: string, json?: unknown) => {
      const body = json === undefined ? "" : JSON.stringify(json)
      return request([
        `${method} ${path} HTTP/1.1`,
        ...(headers.some((line) => /^host:/i.test(line)) ? [] : [`Host: localhost:${port}`]),
        ...headers,
        `x-amz-access-token: ${token}`,
        ...(json === undefined ? [] : ["content-type: application/json", `content-length: ${body.length}`])
      ], body)
    }
    const created = yield* api("POST", "/reports/2021-06-30/reports", { reportType, marketplaceIds: [US] })
    yield* Effect.sleep("20 millis")
    const report = yield* api("GET", `/reports/2021-06-30/reports/${created.json.reportId}`)
    const definition = "/definitions/2020-09-01/productTypes/LUGGAGE"
    const search = yield* api("GET", `/definitions/2020-09-01/productTypes?marketplaceIds=${US}`)
    const type = search.json.productTypes[0].name as string
    return yield* Effect.all({
      report: api("GET", `/reports/2021-06-30/documents/${report.json.reportDocumentId}`),
      feed: api("POST", "/feeds/2021-06-30/documents", { contentType: "text/tab-separated-values; charset=UTF-8" }),
      schema: api("GET", `${definition.replace("LUGGAGE", type)}?marketplaceIds=${US}`),
      consent: api("GET", "/apps/authorize/consent?application_id=x"),
      lwa: api("POST", "/auth/o2/token"),
      sts: api("GET", "/sts"),
      page: api("GET", "/"),
      state: api("GET", "/_sandbox/state"),
      unknown: api("GET", "/nothing"),
      document: api("GET", "/documents/x")
    })
  })

/** The URLs in the responses that hold some. */
const urls = (headers: ReadonlyArray<string>) =>
  Effect.map(responsesWithUrls(headers), ({ feed, report, schema }) => [
    report.json.url as string,
    feed.json.url as string,
    schema.json.schema.link.resource as string,
    schema.json.metaSchema.link.resource as string
  ])

const evil: ReadonlyArray<ReadonlyArray<string>> = [
  ["Host: evil.example"],
  ["Host: evil.example:81", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-Port: 1"],
  ["Forwarded: host=evil.example;proto=https"],
  ["X-Forwarded-Server: evil.example", "X-Original-Host: evil.example", "X-Host: evil.example"]
]

describe("by default", () => {
  it.live.each(evil)("no response holds a host of %j", (headers) =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const responses = yield* responsesWithUrls(headers)
      for (const [name, response] of Object.entries(responses)) {
        assert.notInclude(response.text + JSON.stringify(response.headers), "evil.example", name)
      }
      for (const value of yield* urls(headers)) assert.isTrue(value.startsWith(`${url}/documents/`), value)
    }).pipe(Effect.provide(serving())))

  it.live("a request for another host or port, and one as a proxy sends it, get the address of the sandbox", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const token = yield* login()
      const type = "content-type: application/json"
      const body = JSON.stringify({ contentType: "text/xml" })
      const lines = [`x-amz-access-token: ${token}`, type, `content-length: ${body.length}`]
      for (const target of ["/feeds/2021-06-30/documents", "http://evil.example/feeds/2021-06-30/documents"]) {
        for (const host of ["Host: localhost:1", "Host: sellingpartnerapi-na.amazon.com"]) {
          const { json } = yield* request([`POST ${target} HTTP/1.1`, host, ...lines], body)
          assert.isTrue((json.url as string).startsWith(`${url}/documents/`), json.url)
        }
      }
      const old = yield* write([`POST /feeds/2021-06-30/documents HTTP/1.0`, ...lines, "", body].join("\r\n"))
      assert.isTrue((old.json.url as string).startsWith(`${url}/documents/`), old.text)
    }).pipe(Effect.provide(serving())))

  it.live("the consent page redirects to registered and local addresses of the web only", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const ask = (uri: string) =>
        request([
          `GET /apps/authorize/consent?application_id=${credentials.applicationId}&decision=cancel&redirect_uri=${
            encodeURIComponent(uri)
          } HTTP/1.1`,
          "Host: evil.example"
        ])
      assert.match((yield* ask("http://localhost:81/back")).headers["location"]!, /^http:\/\/localhost:81\/back\?/)
      for (
        const uri of [
          "https://evil.example/",
          "//evil.example",
          "javascript://localhost/%0aalert(1)",
          "http://localhost@evil.example",
          "http://localhost.evil.example"
        ]
      ) {
        const refused = yield* ask(uri)
        assert.strictEqual(refused.status, 400, uri)
        assert.isUndefined(refused.headers["location"], uri)
      }
    }).pipe(Effect.provide(serving())))
})

describe("a public URL", () => {
  it.live("is what clients are configured with and what URLs begin with", () =>
    Effect.gen(function*() {
      const { configValues, credentials, otherUrls, signedConfigValues, url } = yield* Sandbox.Sandbox
      assert.strictEqual(url, "https://sandbox.test:8443")
      assert.strictEqual(configValues.lwaEndpoint, `${url}/auth/o2/token`)
      assert.strictEqual(signedConfigValues.aws?.stsEndpoint, `${url}/sts`)
      assert.match(otherUrls[0]!, /^http:\/\/127\.0\.0\.1:\d+$/)
      const local = otherUrls[0]!
      const form = new URLSearchParams({
        grant_type: "refresh_token",
        client_id: configValues.clientId,
        client_secret: Redacted.value(credentials.clientSecret),
        refresh_token: Redacted.value(credentials.refreshToken)
      }).toString()
      const token = yield* request([
        "POST /auth/o2/token HTTP/1.1",
        "content-type: application/x-www-form-urlencoded",
        `content-length: ${form.length}`
      ], form)
      const body = JSON.stringify({ contentType: "text/xml" })
      const document = yield* request([
        "POST /feeds/2021-06-30/documents HTTP/1.1",
        `Host: ${new URL(local).host}`,
        `x-amz-access-token: ${token.json.access_token}`,
        "content-type: application/json",
        `content-length: ${body.length}`,
        "X-Forwarded-Host: evil.example"
      ], body)
      assert.isTrue((document.json.url as string).startsWith("https://sandbox.test:8443/documents/"), document.text)
    }).pipe(Effect.provide(serving({ publicUrl: "https://sandbox.test:8443/" }))))

  it.live.each(
    [
      [{ publicUrl: "sandbox.test" }, "sandbox.test"],
      [{ publicUrl: "ftp://sandbox.test" }, "ftp://sandbox.test"],
      [{ publicUrl: "http://sandbox.test/path" }, "no path"],
      [{ publicUrl: "http://user:password@sandbox.test" }, "it must be"],
      [{ publicUrl: "http://sandbox.test?x" }, "it must be"],
      [{ publicUrl: "http://0.0.0.0:80" }, "that clients can reach"],
      [{ publicUrl: "" }, "it must be"],
      [{ publicUrl: "http://sandbox.test", trustProxy: true }, "not both"],
      [{ caFile: "ca.pem" }, "requires tls"]
    ] as const
  )("%o is refused before anything listens", ([options, reason]) =>
    Effect.gen(function*() {
      const exit = yield* Effect.exit(Effect.void.pipe(Effect.provide(Sandbox.layerServer(options))))
      assert.isTrue(Exit.isFailure(exit))
      assert.include(Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "", reason)
    }))
})

describe("a trusted proxy", () => {
  it.live("decides what URLs begin with; a request without its headers gets the own address", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const originsOf = (...headers: ReadonlyArray<string>) =>
        Effect.map(urls(headers), (all) => [...new Set(all.map((value) => new URL(value).origin))])
      assert.deepStrictEqual(yield* originsOf("Host: evil.example"), [url])
      const cases = [
        [["X-Forwarded-Host: a.test", "X-Forwarded-Proto: https"], "https://a.test"],
        [["x-forwarded-host: a.test:8443, b.test", "x-forwarded-proto: HTTPS, http"], "https://a.test:8443"],
        [["X-Forwarded-Host: a.test", "X-Forwarded-Proto: https", "X-Forwarded-Port: 444"], "https://a.test:444"],
        [["X-Forwarded-Host: a.test", "X-Forwarded-Proto: https", "X-Forwarded-Port: 443"], "https://a.test"],
        [["X-Forwarded-Host: a.test"], "http://a.test"],
        [["Host: c.test", "X-Forwarded-Proto: https"], "https://c.test"],
        [["X-Forwarded-Host: [2001:db8::1]:81"], "http://[2001:db8::1]:81"],
        // Nothing that is not a host or a scheme reaches a URL.
        [["X-Forwarded-Host: a.test/path"], url],
        [["X-Forwarded-Host: user@a.test"], url],
        [["X-Forwarded-Host: a.test", "X-Forwarded-Proto: javascript"], url],
        [["X-Forwarded-Host: a.test", "X-Forwarded-Port: x"], url],
        [["X-Forwarded-Host: a b"], url]
      ] as const
      for (const [headers, origin] of cases) {
        assert.deepStrictEqual(yield* originsOf(...headers), [origin], headers.join(" | "))
      }
    }).pipe(Effect.provide(serving({ trustProxy: true }))))
})

describe("all addresses", () => {
  it.live.each(["0.0.0.0", "::"])(
    "%s has a URL that works, of a network where there is one",
    (host) =>
      Effect.gen(function*() {
        const { otherUrls, url } = yield* Sandbox.Sandbox
        const networks = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
        const outside = networks.filter(({ family, internal }) => family === "IPv4" && !internal)
        const { hostname } = new URL(url)
        assert.include(outside.length === 0 ? ["127.0.0.1"] : outside.map(({ address }) => address), hostname)
        assert.notInclude([url, ...otherUrls].join(" "), "0.0.0.0")
        for (const value of yield* urls([])) assert.isTrue(value.startsWith(`${url}/documents/`), value)
        for (const other of [url, ...otherUrls]) {
          const response = yield* Effect.promise(() => fetch(`${other}/_sandbox/state`))
          assert.strictEqual(response.status, 200, other)
        }
      }).pipe(Effect.provide(serving({ host })))
  )

  it("an IPv6 address is written in brackets", () => {
    assert.deepStrictEqual(Address.urlsOf("http", { address: "::1", port: 8080 }), ["http://[::1]:8080"])
  })
})

/** A GET over TLS that trusts one authority, as a client with `NODE_EXTRA_CA_CERTS` does. */
const secureGet = (url: string, options: { readonly ca?: string; readonly servername?: string }) =>
  Effect.callback<number, Error>((resume) => {
    const outgoing = secureRequest(url, { ...options, agent: false }, (incoming) => {
      incoming.resume()
      incoming.on("end", () => resume(Effect.succeed(incoming.statusCode ?? 0)))
    })
    outgoing.on("error", (error) => resume(Effect.fail(error)))
    outgoing.end()
  })

describe("tls", () => {
  it.live("serves https to clients that trust its authority, by every name, and to no others", () =>
    Effect.gen(function*() {
      const { authority, url } = yield* Sandbox.Sandbox
      assert.match(url, /^https:\/\/127\.0\.0\.1:\d+$/)
      const ca = readFileSync(authority!.file, "utf8")
      assert.strictEqual(ca, authority!.pem)
      const page = `${url}/_sandbox/state`
      assert.strictEqual(yield* secureGet(page, { ca }), 200)
      assert.strictEqual(yield* secureGet(page.replace("127.0.0.1", "localhost"), { ca }), 200)
      for (const servername of ["sellingpartnerapi-eu.amazon.com", "api.amazon.com", "sts.us-east-1.amazonaws.com"]) {
        assert.strictEqual(yield* secureGet(page, { ca, servername }), 200, servername)
      }
      assert.isTrue(Exit.isFailure(yield* Effect.exit(secureGet(page, {}))))
      assert.isTrue(Exit.isFailure(yield* Effect.exit(secureGet(page, { ca, servername: "evil.example" }))))
    }).pipe(Effect.provide(Sandbox.layerServer({ tls: true }))))

  it.live("covers the host of the public URL, and its authority can sign nothing else below it", () =>
    Effect.gen(function*() {
      const directory = mkdtempSync(join(tmpdir(), "tls-"))
      const caFile = join(directory, "ca.pem")
      yield* Effect.gen(function*() {
        const { authority, otherUrls, url } = yield* Sandbox.Sandbox
        assert.deepStrictEqual([url, authority!.file], ["https://sandbox.test:9443", caFile])
        const options = { ca: readFileSync(caFile, "utf8"), servername: "sandbox.test" }
        assert.strictEqual(yield* secureGet(`${otherUrls[0]}/_sandbox/state`, options), 200)
        const certificate = new X509Certificate(authority!.pem)
        assert.isTrue(certificate.ca)
        assert.notInclude(authority!.pem, "PRIVATE")
        assert.isAbove(Date.parse(certificate.validTo), Date.now() + 300 * 86_400_000)
        assert.isDefined(checkServerIdentity("sandbox.test", certificate.toLegacyObject() as never))
      }).pipe(Effect.provide(Sandbox.layerServer({ tls: true, caFile, publicUrl: "https://sandbox.test:9443" })))
      assert.isTrue(existsSync(caFile))
      rmSync(directory, { recursive: true })
    }))

  it.live("removes a temporary authority file at the end, and reports a file that cannot be written", () =>
    Effect.gen(function*() {
      const file = yield* Sandbox.Sandbox.pipe(
        Effect.map(({ authority }) => authority!.file),
        Effect.provide(Sandbox.layerServer({ tls: true }))
      )
      assert.isFalse(existsSync(file))
      const exit = yield* Effect.exit(
        Effect.void.pipe(Effect.provide(Sandbox.layerServer({ tls: true, caFile: join(tmpdir(), "none", "ca.pem") })))
      )
      assert.include(Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "", "Cannot write the certificate's authority")
    }))
})
