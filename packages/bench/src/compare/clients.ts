/** The clients that are compared, in the order of the columns. */
import type { MakeClient } from "./client.ts"

export interface Compared {
  readonly name: string
  /** The packages whose versions the figures are of. */
  readonly packages: ReadonlyArray<string>
  readonly isOurs?: true
  readonly load: () => Promise<{ readonly make: MakeClient }>
}

export const clients: ReadonlyArray<Compared> = [
  {
    name: "effect-sp-api",
    packages: ["effect-sp-api", "effect"],
    isOurs: true,
    load: () => import("./clients/effectSpApi.ts")
  },
  { name: "amazon-sp-api", packages: ["amazon-sp-api"], load: () => import("./clients/amazonSpApi.ts") },
  {
    name: "@sp-api-sdk",
    packages: ["@sp-api-sdk/auth", "@sp-api-sdk/orders-api-v0"],
    load: () => import("./clients/spApiSdk.ts")
  },
  {
    name: "Amazon's SDK",
    packages: ["@amazon-sp-api-release/amazon-sp-api-sdk-js"],
    load: () => import("./clients/amazonSdk.ts")
  }
]
