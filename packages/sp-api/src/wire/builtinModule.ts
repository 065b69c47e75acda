/** Modules of Node, where the platform has them. They are loaded at run time, so no bundle contains them. */

/** The module; undefined on other platforms. */
export const builtinModule = (id: string): unknown =>
  (globalThis as {
    readonly process?: { readonly getBuiltinModule?: (id: string) => unknown }
  }).process?.getBuiltinModule?.(id)
