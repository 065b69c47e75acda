/** Checks headers of callers before anything is sent: HTTP clients refuse them each in its own way, some too late. */
import { RequestInvalid } from "../../SpApiError.ts"

const headerName = /^[!#$%&'*+.^_`|~\w-]+$/

/** What every HTTP client sends unchanged: printable Latin-1, and tabs. */
const printable = /^[\t\x20-\x7e\x80-\xff]*$/

/** Why headers cannot be sent, naming the first such header; undefined where all can. */
export const refuseHeaders = (headers: Readonly<Record<string, unknown>>): RequestInvalid | undefined => {
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name)) {
      return new RequestInvalid({
        field: "headers",
        description: `${JSON.stringify(name.slice(0, 40))} is not a header name`
      })
    }
    if (typeof value !== "string" || !printable.test(value)) {
      const description =
        "must be a string of printable Latin-1 characters: it is sent as a header, which holds no line break, control character or other script"
      return new RequestInvalid({ field: `headers.${name}`, description })
    }
  }
  return undefined
}
