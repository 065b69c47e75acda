/**
 * An operation without the function that calls it.
 */
import type { OperationSpec } from "../OperationSpec.ts"
import type { Shape } from "../Shape.ts"

/** The shapes of an operation, made on first use. */
export interface OperationShapes {
  /** The shape of the body; absent without a body. */
  readonly body?: () => Shape
  /** Changes the body where JSON would write it in another form than Amazon takes. */
  readonly write?: (shape: Shape, body: unknown) => unknown
  /** The shape of the response; absent where it has no body. */
  readonly output?: () => Shape
}

/** An operation as the service `SpApi` runs it. */
export interface Described<in I, out A> {
  /** The facts of the operation. */
  readonly spec: OperationSpec
  /** The shapes of body and response. */
  readonly shapes: OperationShapes
  /** Never set; carries the types of input and response. */
  readonly "~types"?: ((input: I) => A) | undefined
}
