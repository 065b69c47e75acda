/** The version of the package, for the User-Agent. Written by `packages/tools/src/version.ts`. */
export const version = "0.0.0"
