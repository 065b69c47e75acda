/**
 * Labels and other sheets of one line of text: true files of their kinds, and as small as they come.
 */

/** The kinds of files. */
export type LabelFormat = "PDF" | "PNG" | "ZPL"

/** A white pixel; there is no text in it. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVk6pwAAAABJRU5ErkJggg==",
  "base64"
)

/** A file. The text is kept where a program can find it: in a comment of the PDF, or in the label. */
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

/** A file in Base64. */
export const base64 = (format: LabelFormat, content: string): string => file(format, content).toString("base64")
