/**
 * effect-sp-api-sandbox: a local Selling Partner API to test against.
 */

/** The sandbox and its Layers. */
export * as Sandbox from "./Sandbox.ts"
