/** Plain HTML pages: no script, nothing from elsewhere, readable on a phone and in the dark. */
import * as HttpServerResponse from "effect/http/HttpServerResponse"

/** A string as HTML. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent) }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 0 } dt { opacity: .7; font-size: .85rem } dd { margin: 0; font-size: 1.4rem }
.bad { font-weight: 600; color: light-dark(#b00020, #ff8a80) }`

/** A page. `body` is HTML. */
export const html = (options: { readonly status?: number; readonly title: string; readonly body: string }) =>
  HttpServerResponse.text(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, `
      + `initial-scale=1"><title>${escape(options.title)}</title><style>${style}</style></head><body><h1>${
        escape(options.title)
      }</h1>${options.body}</body></html>`,
    {
      status: options.status ?? 200,
      contentType: "text/html; charset=utf-8",
      headers: {
        "cache-control": "no-store",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff"
      }
    }
  )

/** A page of one sentence. */
export const page = (options: { readonly status: number; readonly title: string; readonly text: string }) =>
  html({ status: options.status, title: options.title, body: `<p>${escape(options.text)}</p>` })
