/** The container of the sandbox: its instructions against what the package has, as few machines can build it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import * as Process from "./process.ts"

const read = (name: string): string => readFileSync(new URL(`../../packages/sandbox/${name}`, import.meta.url), "utf8")

const instructions = read("Containerfile").split("\n").filter((line) => /^[A-Z]+ /.test(line))
const of = (name: string): string => instructions.find((line) => line.startsWith(`${name} `))!.slice(name.length + 1)
const manifest = JSON.parse(read("package.json"))

describe("the container", () => {
  it("starts a command that the package has, as another user than root, on a Node that it accepts", () => {
    const [command, ...flags] = JSON.parse(of("ENTRYPOINT"))
    assert.property(manifest.bin, command)
    assert.deepStrictEqual(flags, ["--host", "0.0.0.0", "--port", of("EXPOSE")])
    assert.include(of("RUN"), `${manifest.name}@`)
    assert.isAtLeast(Number(/node:(\d+)-slim/.exec(of("FROM"))![1]), 22)
    const names = instructions.map((line) => line.split(" ")[0])
    assert.strictEqual(of("USER"), "node")
    assert.isBelow(names.indexOf("USER"), names.indexOf("ENTRYPOINT"))
  })

  it.live("is healthy when the sandbox is ready, and not before", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const [command, flag, script] = JSON.parse(/CMD (\[.*\])$/.exec(of("HEALTHCHECK"))![1]!)
      assert.deepStrictEqual([command, flag], ["node", "-e"])
      const own = `http://127.0.0.1:${of("EXPOSE")}`
      assert.include(script, own)
      const check = (at: string) =>
        Effect.flatMap(Process.start(process.execPath, ["-e", script.replace(own, at)]), ({ ended }) => ended)
      assert.strictEqual(yield* check(url), 0)
      const starting = createServer((_, response) => void response.writeHead(503).end())
      yield* Effect.callback<void>((resume) => void starting.listen(0, "127.0.0.1", () => resume(Effect.void)))
      assert.strictEqual(yield* check(`http://127.0.0.1:${(starting.address() as { port: number }).port}`), 1)
      starting.close()
      assert.strictEqual(yield* check("http://127.0.0.1:1"), 1)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ products: 1, ordersPerSeller: 0 }))), 300_000)
})
