/**
 * The page at `/`: requests, rate limits, tokens, faults and the world. It polls the state once a second.
 */

const style = `
:root{color-scheme:light dark;font:14px/1.45 system-ui,sans-serif;--line:#8884;--card:#8881}
body{margin:0 auto;max-width:88rem;padding:1rem 1.5rem}
header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1rem}header p{margin:0;flex:1}
h1{font-size:1.3rem;margin:0}h2{font-size:1rem;margin:0 0 .4rem}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-top:1rem;min-width:0}
.grid{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,3fr);gap:0 1rem;align-items:start}
@media(max-width:75rem){.grid{grid-template-columns:minmax(0,1fr)}}
.table{overflow:auto}.log{max-height:25rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
td,th{text-align:left;padding:.15rem .8rem .15rem 0;border-bottom:1px solid var(--line);white-space:nowrap}
th{font-weight:500;opacity:.65}tbody:empty::after{content:"none yet";opacity:.65}
.s2,.s3{color:#2a8a3e}.s4{color:#b7791f}.s5,.s–{color:#c53030}.dim{opacity:.65}
.id{font:12px ui-monospace,monospace}meter{width:4rem}
button,select,input{font:inherit}form{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin-bottom:.5rem}#on{flex:1;min-width:6rem}#kind{width:9rem}`

const script = `
const $ = (id) => document.getElementById(id)
const cell = (text, className) => { const td = document.createElement("td"); td.textContent = text; if (className) td.className = className; return td }
const rows = (id, list) => $(id).replaceChildren(...list.map((cells) => { const tr = document.createElement("tr"); tr.append(...cells); return tr }))
const post = (path, body) => fetch("/_sandbox/" + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }).then(show)
const button = (text, run) => { const td = document.createElement("td"), b = document.createElement("button"); b.textContent = text; b.onclick = run; td.append(b); return td }
const meter = (level) => { const td = document.createElement("td"), m = document.createElement("meter"); m.max = level.burst; m.value = level.tokens; td.append(m); return td }
const time = (ms) => new Date(ms).toISOString().slice(11, 23)
const status = (r) => { const text = String(r.status || "–"); return cell(text, "s" + text[0]) }
const bucket = (b) => { const [operation, seller] = b.key.split(" ").reverse(); return [cell(operation), cell(seller || "all sellers", "dim"), meter(b), cell(b.tokens.toFixed(1) + " of " + b.burst), cell(b.rate + "/s")] }
const show = async () => {
  let state
  try { state = await (await fetch("/_sandbox/state")).json() } catch { $("count").textContent = "The sandbox does not respond."; return }
  $("count").textContent = state.count + " requests. Time of the world: " + new Date(state.now).toISOString().slice(0, 19) + "Z"
  rows("requests", state.requests.map((r) => [cell(time(r.time)), status(r), cell(r.method), cell(r.operation), cell(r.token + (r.signed ? ", signed" : "")), cell((r.error ?? "") + (r.hint ? ": " + r.hint : "")), cell(r.fault ?? ""), cell((r.warnings ?? []).join("; "), "s4"), cell(r.requestId, "dim id")]))
  rows("buckets", state.buckets.map(bucket))
  rows("tokens", state.tokens.map((t) => [cell(t.kind), cell(t.seller ?? t.scope ?? ""), cell(time(t.expires).slice(0, 8))]))
  rows("faults", state.faults.map((f) => [cell(f.kind), cell(f.on), cell("applied " + f.struck + "×"), button("remove", () => post("faults/remove", { id: f.id }))]))
  rows("sellers", state.sellers.map((s) => [cell(s.name), cell(s.id), cell(s.region), cell(s.marketplaces.join(" ")), cell(s.listings), cell(s.orders)]))
  if ($("kind").options.length === 0) for (const kind of state.kinds) $("kind").add(new Option(kind))
}
$("add").onsubmit = (event) => { event.preventDefault(); post("faults/add", { kind: $("kind").value, on: $("on").value || undefined, times: $("always").checked ? "always" : 1 }) }
$("reset").onclick = () => post("reset")
show(); setInterval(() => document.hidden || show(), 1000)`

const table = (id: string, columns: ReadonlyArray<string>, className = ""): string =>
  `<div class="table ${className}"><table><thead><tr>${
    columns.map((name) => `<th>${name}</th>`).join("")
  }</tr></thead><tbody id="${id}"></tbody></table></div>`

/** The page's HTML. */
export const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SP-API sandbox</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style></head><body>
<header><h1>SP-API sandbox</h1><p class="dim" id="count"></p><button id="reset">Reset everything</button></header>
<section><h2>Requests</h2>${
  table(
    "requests",
    ["time, UTC", "status", "method", "operation", "token", "error", "fault", "warnings", "request id"],
    "log"
  )
}</section>
<div class="grid"><section><h2>Usage plans</h2>${
  table("buckets", ["operation", "selling partner", "level", "", "rate"])
}</section>
<div><section><h2>Faults</h2><form id="add"><select id="kind" aria-label="kind"></select> on
<input id="on" aria-label="on" placeholder="api, lwa, sts, document or ordersV0.getOrders">
<label><input type="checkbox" id="always"> always</label><button>Add</button></form>${
  table("faults", ["kind", "on", "", ""])
}</section>
<section><h2>Access tokens</h2>${table("tokens", ["kind", "of", "until, UTC"])}</section>
</div></div>
<section><h2>World</h2>${table("sellers", ["seller", "id", "region", "marketplaces", "listings", "orders"])}</section>
<script>${script}</script></body></html>`
