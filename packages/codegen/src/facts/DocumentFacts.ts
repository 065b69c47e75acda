/**
 * Facts of the files under `schemas/`: JSON Schemas of notifications, reports and feeds.
 */
import type { Facts } from "./Facts.ts"
import type { Used } from "./ModelFacts.ts"
import { definitionFacts } from "./ModelFacts.ts"
import type { AnySchema } from "./SchemaFacts.ts"
import { reached } from "./SchemaFacts.ts"

/** Feeds are sent, their processing reports come back; everything else comes. */
const usedIn = (document: string): Used =>
  document.startsWith("feeds/") && !document.includes("processing-report") ? "requests" : "responses"

/** All facts of a schema; the schema as a whole is called `$`. */
export const factsOfDocument = (document: string, schema: AnySchema): Facts => {
  const definitions = {
    ...schema["$defs"] as object | undefined,
    ...schema["definitions"] as object | undefined
  } as { readonly [name: string]: AnySchema }
  const roots = reached(definitions, [schema])
  return new Map([
    ...definitionFacts({ $: schema }, () => usedIn(document)),
    ...definitionFacts(definitions, (name) => roots.has(name) ? usedIn(document) : "nowhere")
  ])
}
