/** How the generated modules make the schemas that they export. */
import { schema } from "../SchemaBuilder.ts"
import type { Shape } from "../Shape.ts"

export type { Codec } from "effect/Schema"

// `any` on purpose: the modules state the type of each schema, so the compiler need not compare 2,800 schemas with it.
// oxlint-disable-next-line no-explicit-any
type AnyCodec = any

/** The schema of a shape. */
export const make: (shape: Shape) => AnyCodec = schema
