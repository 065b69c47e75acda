/** What the generated modules make their schemas with. */
import { schema as schemaOf } from "../SchemaBuilder.ts"
import type { Shape } from "../Shape.ts"

export type { Codec } from "effect/Schema"

// The one place where `any` is meant: the modules state the type of each schema, and the compiler shall not compare 2,800 schemas with it.
// oxlint-disable-next-line no-explicit-any
type Collapsed = any

/** The schema of a shape. */
export const schema: (shape: Shape) => Collapsed = schemaOf
