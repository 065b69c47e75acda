/**
 * The page at `/`: requests, warnings, rate limits, tokens, faults, the clock and the world. It polls the state once a
 * second, and loads nothing from elsewhere.
 */
import { createHash } from "node:crypto"
import type { Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { script } from "./page/script.ts"
import { style } from "./page/style.ts"

const table = (id: string, label: string, columns: ReadonlyArray<string>): string =>
  `<table aria-label="${label}"><thead><tr>${
    columns.map((name) => `<th scope="col">${name}</th>`).join("")
  }</tr></thead><tbody id="${id}"></tbody></table>`

const option = (value: string, text: string): string => `<option value="${value}">${text}</option>`

const requests = `<section><h2>Requests</h2><div class="bar" role="search" aria-label="Filter of requests">
<label class="wide">operation<select id="f-operation"><option value="">all</option></select></label>
<label>status<select id="f-status">${
  [["", "all"], ["failed", "failed"], ["2", "2xx"], ["4", "4xx"], ["5", "5xx"]].map(([value, text]) =>
    option(value!, text!)
  ).join("")
}</select></label>
<label class="wide">text<input id="f-text" type="search" placeholder="error, seller, request id …"></label>
<span class="dim" id="found"></span></div><div class="table log" tabindex="0" role="region" aria-label="Requests">${
  table("requests", "Requests", ["time, UTC", "status", "method", "operation", "token", "remarks", "request id"])
}</div></section>`

const faults = `<section><h2>Faults</h2><form id="add" aria-label="Add a fault">
<label>kind<select id="kind"></select></label>
<label class="wide">on<input id="on" placeholder="api, lwa, sts, document, ordersV0.getOrders"></label>
<label class="row"><input type="checkbox" id="always"> always</label><button>Add</button>
<details><summary>more</summary><div class="bar">
<label>times<input id="times" type="number" min="1" placeholder="1"></label>
<label>calls<input id="calls" placeholder="1, 3"></label>
<label>probability<input id="probability" type="number" min="0" max="1" step="any"></label>
<label>delay<input id="delay" placeholder="10 seconds"></label>
<label>takes effect<select id="processed">${option("", "as usual")}${option("yes", "yes")}${
  option("no", "no")
}</select></label></div></details></form><div class="table">${
  table("faults", "Faults", ["kind", "on", "", ""])
}</div></section>`

const time = `<section><h2>Time of the world</h2><div class="bar"><strong id="now"></strong>
<button type="button" id="freeze">Freeze</button></div>
<form id="advance"><label>advance by<input id="by" value="1 day" required></label><button>Advance</button></form>
<form id="set"><label>set to<input id="to" placeholder="2026-11-10T08:00:00Z" required></label><button>Set</button></form>
</section>`

const world = `<section><h2>World</h2><div class="bar"><button type="button" id="export">Export</button>
<label>import a file<input type="file" id="import" accept="application/json,.json"></label></div><div class="table">${
  table("sellers", "Selling partners", ["name", "id", "region", "marketplaces", "listings", "orders"])
}</div></section>`

/** The page's HTML. */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SP-API sandbox</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${style}</style></head><body>
<header><h1>SP-API sandbox</h1><p id="count"></p><button type="button" id="reset">Reset everything</button></header>
<div id="message" role="alert"></div><main>${requests}
<section><h2>Warnings</h2><div class="table">${
  table("warnings", "Warnings", ["operation", "warning", "requests"])
}</div></section>
<div class="grid"><section><h2>Usage plans</h2><div class="table">${
  table("buckets", "Usage plans", ["operation", "selling partner", "level", "", "rate"])
}</div></section>
<div>${faults}${time}
<section><h2>Access tokens</h2><div class="table">${
  table("tokens", "Access tokens", ["kind", "of", "until, UTC"])
}</div></section></div></div>${world}</main>
<dialog id="detail" aria-labelledby="detail-title"><div class="bar"><h2 id="detail-title"></h2>
<button type="button" id="close">Close</button></div><div id="detail-body"></div></dialog>
<script>${script}</script></body></html>`

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

let policy: string | undefined

/** The page. Its policy allows its own script and style, and requests to its own sandbox. */
export const page = (): Response => {
  policy ??= `default-src 'none'; script-src ${hashOf(script)}; style-src ${
    hashOf(style)
  }; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return {
    ...Http.html(200, html),
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": policy,
      "x-content-type-options": "nosniff"
    }
  }
}
