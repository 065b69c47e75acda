/** The example of a deployment: its files are what they say, and its program starts, serves and ends. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Redacted, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Job from "../e2e/support/job.ts"
import * as Postgres from "./support/postgres.ts"
import { yaml } from "./support/yaml.ts"

const folder = fileURLToPath(new URL("../../examples/cluster/", import.meta.url))
const file = (name: string) => readFileSync(join(folder, name), "utf8")
const program = file("runner.ts")

/** The variables that the program reads, those of the sandbox aside. */
const variables = new Set(
  [...program.matchAll(/(?:Config\.\w+|optional)\("([A-Z_]+)"/g)].map(([, name]) => name!).concat("SPAPI_TOKEN_KEYS")
)
const needed = [
  "CONNECT_USERS",
  "DATABASE_URL",
  "ORDERS_SINCE",
  "PUBLIC_URL",
  "SPAPI_APPLICATION_ID",
  "SPAPI_CLIENT_ID",
  "SPAPI_CLIENT_SECRET",
  "SPAPI_STATE_KEYS",
  "SPAPI_TOKEN_KEYS"
]

const documents = (name: string): ReadonlyArray<any> =>
  yaml!.parseAllDocuments(file(name)).map((document) => {
    assert.deepStrictEqual(document.errors, [], name)
    return document.toJS()
  })

describe.skipIf(yaml === undefined)("the files of a deployment", () => {
  it("name in compose.yaml the variables and ports of the program", () => {
    const [{ services }] = documents("compose.yaml")
    const { environment, healthcheck, ports } = services.runner
    assert.deepStrictEqual(Object.keys(environment).sort(), needed)
    for (const name of needed) assert.isTrue(variables.has(name), name)
    assert.deepStrictEqual(ports.map((port: string) => port.split(":").at(-1)), ["3000", "9464"])
    assert.include(healthcheck.test.at(-1), ":9464/health/ready")
    assert.strictEqual(services.runner.depends_on.postgres.condition, "service_healthy")
  })

  it("name in kubernetes.yaml the same, reach each other, and end after the tasks", () => {
    const all = documents("kubernetes.yaml")
    const of = (kind: string) => all.filter((document) => document.kind === kind)
    const [secret] = of("Secret")
    const [{ spec }] = of("StatefulSet")
    const pod = spec.template.spec
    const [container] = pod.containers
    const own = container.env.map(({ name }: { readonly name: string }) => name)
    const given = [...Object.keys(secret.stringData), ...own.filter((name: string) => name !== "POD_NAME")]
    assert.deepStrictEqual(given.sort(), [...needed, "RUNNER_HOST"].sort())
    for (const name of given) assert.isTrue(variables.has(name), name)

    const ports = Object.fromEntries(container.ports.map((port: { name: string; containerPort: number }) => [
      port.name,
      port.containerPort
    ]))
    assert.deepStrictEqual(ports, { website: 3000, operations: 9464, runner: 34431 })
    const routes = readFileSync(
      fileURLToPath(new URL("../../packages/cluster/src/Operations.ts", import.meta.url)),
      "utf8"
    )
    for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"]) {
      assert.isTrue(container[probe].httpGet.port in ports)
      assert.include(routes, `"${container[probe].httpGet.path}"`)
    }
    const headless = of("Service").find(({ metadata }) => metadata.name === spec.serviceName)
    assert.deepInclude(headless.spec, { clusterIP: "None", publishNotReadyAddresses: true })
    assert.include(
      container.env.find(({ name }: { readonly name: string }) => name === "RUNNER_HOST").value,
      `.${spec.serviceName}`
    )
    for (const { spec: { selector } } of of("Service")) {
      assert.deepStrictEqual(selector, spec.template.metadata.labels)
    }
    assert.isAbove(pod.terminationGracePeriodSeconds, container.lifecycle.preStop.sleep.seconds + 15 + 20)
    assert.strictEqual(container.envFrom[0].secretRef.name, secret.metadata.name)
  })

  it("start the program that is there, on the port numbers that it listens on", () => {
    const docker = file("Dockerfile")
    assert.match(docker, /^CMD \["node", "runner\.ts"\]$/m)
    assert.match(docker, /^EXPOSE 3000 9464 34431$/m)
    for (const port of ["3000", "9464", "34431"]) assert.include(program, port)
  })
})

const get = (url: string, credentials?: string) =>
  Effect.promise(async () => {
    const authorization = credentials === undefined ? "" : `Basic ${Buffer.from(credentials).toString("base64")}`
    const response = await fetch(url, {
      redirect: "manual",
      headers: { authorization },
      signal: AbortSignal.timeout(60_000)
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  })

/** Users connect the same seller, by the sandbox's consent page. */
const connects = Effect.fnUntraced(function*(web: string) {
  const sandbox = yield* Sandbox.Sandbox
  const { sellerId } = sandbox.credentialsOf("eu")
  const [anna, bert] = [`anna:${"a".repeat(16)}`, `bert:${"b:".repeat(8)}`]
  for (const nobody of [undefined, "", "anna", "anna:", `bert:${"a".repeat(16)}`, `carl:${"a".repeat(16)}`]) {
    for (const path of ["login", "callback?state=a.b&spapi_oauth_code=c", "appstore"]) {
      const refused = yield* get(`${web}/amazon/${path}`, nobody)
      assert.strictEqual(refused.status, 401)
      assert.match(refused.headers.get("www-authenticate") ?? "", /^Basic /)
    }
  }
  const callbackOf = Effect.fnUntraced(function*(user: string) {
    const login = yield* get(`${web}/amazon/login`, user)
    assert.strictEqual(login.status, 302)
    const consent = login.headers.get("location") ?? ""
    assert.isTrue(consent.startsWith(`${sandbox.url}/apps/authorize/consent`))
    const links = [...(yield* get(consent)).text.matchAll(/href="([^"]*decision=authorize[^"]*)"/g)].map(([, link]) =>
      link!.replaceAll("&#38;", "&")
    )
    const back = yield* get(sandbox.url + links.find((link) => link.includes(`seller=${sellerId}`))!)
    const { pathname, search } = new URL(back.headers.get("location") ?? "")
    return web + pathname + search
  })
  const connect = (user: string) =>
    Effect.map(Effect.flatMap(callbackOf(user), (callback) => get(callback, user)), ({ status }) => status)
  assert.strictEqual(yield* connect(anna), 200)
  // Another user cannot replace the token of this seller, and neither end a consent that it did not begin.
  assert.strictEqual(yield* connect(bert), 403)
  assert.strictEqual((yield* get(yield* callbackOf(anna), bert)).status, 400)
  assert.strictEqual(yield* connect(anna), 200)
})

const starts = Effect.fnUntraced(function*(more: Readonly<Record<string, string>>) {
  const sandbox = yield* Sandbox.Sandbox
  const [web, operations, own] = [yield* Postgres.freePort, yield* Postgres.freePort, yield* Postgres.freePort]
  const runner = yield* Job.start(join(folder, "runner.ts"), [], {
    SPAPI_APPLICATION_ID: sandbox.credentials.applicationId,
    SPAPI_CENTRAL_URL: sandbox.url,
    SPAPI_TOKEN_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
    SPAPI_STATE_KEYS: `${"k".repeat(40)},${"o".repeat(40)}`,
    PUBLIC_URL: `http://localhost:${web}`,
    CONNECT_USERS: `anna:${"a".repeat(16)},bert:${"b:".repeat(8)}`,
    ORDERS_SINCE: "2026-11-01T00:00:00Z",
    RUNNER_HOST: "127.0.0.1",
    RUNNER_PORT: String(own),
    WEB_PORT: String(web),
    OPERATIONS_PORT: String(operations),
    ...more
  })
  const ready = Effect.promise(() =>
    fetch(`http://127.0.0.1:${operations}/health/ready`, { signal: AbortSignal.timeout(10_000) }).then(
      ({ status }) => status,
      () => 0
    )
  )
  const fails = (what: string) => Effect.die(new Error(`${what}\n${runner.output()}`))
  yield* Effect.repeat(ready, { until: (status) => status === 200, schedule: Schedule.spaced("20 millis") }).pipe(
    Effect.timeoutOrElse({ duration: "4 minutes", orElse: () => fails("is not ready") })
  )
  yield* Effect.catchCause(connects(`http://127.0.0.1:${web}`), (cause) => fails(Cause.pretty(cause)))
  yield* runner.signal("SIGTERM")
  // As an end by itself, so that no orchestrator takes it for a crash.
  const code = yield* Effect.timeoutOrElse(runner.ended, { duration: "1 minute", orElse: () => fails("does not end") })
  assert.include([0, 130, 143], code)
  assert.notInclude(runner.output(), Redacted.value(sandbox.credentials.clientSecret))
})

describe("the program of a deployment", () => {
  it.live("gets ready over SQLite, sends browsers to Amazon, and ends by SIGTERM", () =>
    Effect.gen(function*() {
      yield* starts({ SQLITE_FILE: join(yield* Job.directory, "spapi.sqlite") })
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())), 300_000)

  it.live.skipIf(!Postgres.isInstalled)("does the same over PostgreSQL", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres.Postgres
      yield* starts({ DATABASE_URL: Redacted.value(url) })
    }).pipe(Effect.scoped, Effect.provide(Postgres.layer), Effect.provide(Sandbox.layerServer())), 300_000)
})
