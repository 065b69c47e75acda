/**
 * Labels and other sheets with one line: valid files of their formats, as small as possible.
 */

/** The formats of labels. */
export type LabelFormat = "PDF" | "PNG" | "ZPL"

/** A white pixel; it does not show the content. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVk6pwAAAABJRU5ErkJggg==",
  "base64"
)

/** A file. A PDF has the content in a comment, so that programs find it. */
export const file = (format: LabelFormat, content: string): Buffer => {
  switch (format) {
    case "PDF":
      return Buffer.from(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${content}\ntrailer<</Root 1 0 R>>\n%%EOF\n`
      )
    case "PNG":
      return png
    case "ZPL":
      return Buffer.from(`^XA^FO50,50^FD${content}^FS^XZ\n`)
  }
}

/** The file in Base64. */
export const base64 = (format: LabelFormat, content: string): string => file(format, content).toString("base64")
