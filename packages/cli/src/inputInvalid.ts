/** What is wrong with the arguments. */
import { Data } from "effect"

/** An argument that cannot be used. */
export class InputInvalid extends Data.TaggedError("InputInvalid")<{ readonly message: string }> {}
