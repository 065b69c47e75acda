/** Where things are. */
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** `packages/docs`. */
export const site: string = fileURLToPath(new URL("..", import.meta.url))

/** The checkout. */
export const root: string = join(site, "../..")

/** The pages as they are written. */
export const pages: string = join(site, "pages")

/** The pages of operations, made by each build. */
export const operations: string = join(pages, "reference/apis")

/** The pages of proof, made by each build. */
export const proof: string = join(pages, "proof")

/** The site as it is built. */
export const output: string = join(site, "dist")

/** The repository's files as links. */
export const repository = "https://github.com/effect-sp-api/effect-sp-api"
