/**
 * What is known of an operation, without the function that calls it.
 */
import type { OperationSpec } from "../OperationSpec.ts"
import type { Shape } from "../Shape.ts"

/** How body and answer of an operation look, each made when it is first asked for. */
export interface OperationShapes {
  /** The body's; absent where there is no body. */
  readonly body?: () => Shape
  /** Writes the body for the wire, where JSON alone would write it otherwise. */
  readonly write?: (shape: Shape, body: unknown) => unknown
  /** The answer's; absent where an answer has no body. */
  readonly output?: () => Shape
}

/** An operation as the service that runs it sees it. */
export interface Described<in I, out A> {
  /** The facts of the operation. */
  readonly spec: OperationSpec
  /** How body and answer look. */
  readonly shapes: OperationShapes
  /** Never there: it ties an operation to the types of its input and its answer. */
  readonly "~types"?: ((input: I) => A) | undefined
}
