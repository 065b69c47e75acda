/** A file of undici, for which it has no types. */
declare module "undici/lib/dispatcher/agent.js" {
  export { Agent as default } from "undici"
}
