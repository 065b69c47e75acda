/** The index of what can be completed: written when the command is bundled, read when a shell asks. */

/** Values by name (`@marketplaces`), the values themselves, `files`, or nothing that is known. */
export type Values = string | ReadonlyArray<string>

/** A flag: its name, what it is for, and its values; `null` where no value follows. */
export type Flag = readonly [name: string, about: string, values: Values | null]

/** A command of the tree. */
export interface Command {
  readonly about: string
  readonly flags: ReadonlyArray<Flag>
  /** The values of its arguments, one after the other; the last ones repeat where it takes any number. */
  readonly arguments: ReadonlyArray<Values>
  readonly commands: { readonly [name: string]: Command }
}

/** The index. */
export interface Index {
  readonly root: Command
  /** What every command takes. */
  readonly globals: ReadonlyArray<Flag>
  /** By name: what it is, and its flags. */
  readonly operations: { readonly [name: string]: readonly [about: string, flags: ReadonlyArray<Flag>] }
  /** Values that many flags have, each with what it is after a tab. */
  readonly values: { readonly [name: string]: ReadonlyArray<string> }
}
