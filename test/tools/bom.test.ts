/** The bills of materials of the packages, and the licences that they may have. */
import { assert, describe, it } from "@effect/vitest"
import { type Bom, refusedLicences, versOf, withBundled, withPeers } from "../../packages/tools/src/support/bom.ts"

const component = (name: string, ...licences: ReadonlyArray<string>) => ({
  type: "library",
  name,
  version: "1.0.0",
  purl: `pkg:npm/${name}@1.0.0`,
  "bom-ref": `pkg:npm/${name}@1.0.0`,
  licenses: licences.map((licence) => licence.includes(" ") ? { expression: licence } : { license: { id: licence } })
})

const bom = (...components: ReadonlyArray<Bom["components"][number]>): Bom => ({
  metadata: { component: { "bom-ref": "pkg:npm/own@1.0.0" } },
  components,
  dependencies: [
    { ref: "pkg:npm/own@1.0.0", dependsOn: components.map((one) => one["bom-ref"]) },
    { ref: "pkg:npm/a@1.0.0", dependsOn: ["pkg:npm/b@1.0.0"] }
  ]
})

describe("a licence", () => {
  it("is accepted where one of its alternatives is, all parts of it", () => {
    const accepted = ["MIT", "(MIT OR GPL-3.0-only)", "(Apache-2.0 AND BSD-3-Clause)"]
    assert.deepStrictEqual(refusedLicences(bom(...accepted.map((licence) => component("a", licence)))), [])
  })

  it("is refused where it asks for more, is unknown or is not stated", () => {
    const refused = [component("a", "GPL-3.0-only"), component("b", "MIT AND AGPL-3.0-only"), component("c")]
    assert.deepStrictEqual(refusedLicences(bom(...refused)), [
      "pkg:npm/a@1.0.0: GPL-3.0-only",
      "pkg:npm/b@1.0.0: MIT AND AGPL-3.0-only",
      "pkg:npm/c@1.0.0: states none"
    ])
  })
})

describe("a bill of materials", () => {
  it("has packages whose code is in the files, and what these need of each other", () => {
    const { components, dependencies } = withBundled(
      bom(),
      [{ name: "a", version: "1.0.0" }, { name: "b", version: "1.0.0" }],
      bom(component("a", "MIT"), component("b", "MIT"), component("c", "GPL-3.0-only"))
    )
    assert.deepStrictEqual(components.map(({ name, properties }) => [name, properties?.[0]?.name]), [
      ["a", "cdx:npm:package:bundled"],
      ["b", "cdx:npm:package:bundled"]
    ])
    assert.deepInclude(dependencies, { ref: "pkg:npm/a@1.0.0", dependsOn: ["pkg:npm/b@1.0.0"] })
    assert.throws(() => withBundled(bom(), [{ name: "z", version: "2.0.0" }], bom()), /pkg:npm\/z@2\.0\.0 is bundled/)
  })

  it("has peer dependencies as what others bring, with their range", () => {
    const { components, dependencies } = withPeers(bom(), {
      name: "own",
      version: "1.0.0",
      peerDependencies: { effect: "^4.1.0", "@aws-sdk/client-sqs": "^3.699.0" },
      peerDependenciesMeta: { "@aws-sdk/client-sqs": { optional: true } }
    })
    assert.deepStrictEqual(
      components.map((
        { group, isExternal, name, scope, versionRange }
      ) => [group, name, scope, isExternal, versionRange]),
      [
        [undefined, "effect", "required", true, "vers:npm/>=4.1.0|<5.0.0"],
        ["@aws-sdk", "client-sqs", "optional", true, "vers:npm/>=3.699.0|<4.0.0"]
      ]
    )
    assert.deepStrictEqual(dependencies[0]?.dependsOn, ["peer:pkg:npm/effect", "peer:pkg:npm/%40aws-sdk/client-sqs"])
    assert.strictEqual(versOf("1.2.3"), "vers:npm/1.2.3")
  })
})
