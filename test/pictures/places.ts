/** Where the pictures are: the site serves this folder, and pages of the repository name its files. */
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The checkout. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url))

/** The folder of the pictures. */
export const pictures: string = join(root, "packages/docs/pages/public/pictures")
