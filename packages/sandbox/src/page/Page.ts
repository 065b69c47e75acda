/**
 * The page at `/`: what the sandbox is asked, its buckets, tokens, faults and world. It asks for the state once a second.
 */

const style = `
:root{color-scheme:light dark;font:14px/1.45 system-ui,sans-serif}
body{margin:0 auto;max-width:76rem;padding:1rem 1.5rem}
h1{font-size:1.25rem;margin:.2rem 0}h2{font-size:1rem;margin:1.4rem 0 .4rem}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.15rem .6rem .15rem 0;border-bottom:1px solid #8883;white-space:nowrap}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:0 2rem}
.log{max-height:24rem;overflow:auto}.s2{color:#2a8a3e}.s4{color:#b7791f}.s5,.s0{color:#c53030}
meter{width:8rem}code{user-select:all}button,select,input{font:inherit}.dim{opacity:.65}`

const script = `
const $ = (id) => document.getElementById(id)
const cell = (text, className) => { const td = document.createElement("td"); td.textContent = text; if (className) td.className = className; return td }
const rows = (id, list) => $(id).replaceChildren(...list.map((cells) => { const tr = document.createElement("tr"); tr.append(...cells); return tr }))
const post = (path, body) => fetch("/_sandbox/" + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }).then(show)
const button = (text, run) => { const td = document.createElement("td"), b = document.createElement("button"); b.textContent = text; b.onclick = run; td.append(b); return td }
const meter = (level) => { const td = document.createElement("td"), m = document.createElement("meter"); m.max = level.burst; m.value = level.tokens; td.append(m); return td }
const time = (ms) => new Date(ms).toISOString().slice(11, 23)
const show = async () => {
  const state = await (await fetch("/_sandbox/state")).json()
  $("count").textContent = state.count + " requests; the world's time is " + new Date(state.now).toISOString().slice(0, 19) + "Z"
  rows("requests", state.requests.map((r) => [cell(time(r.time)), cell(r.status || "–", "s" + String(r.status)[0]), cell(r.method), cell(r.operation), cell(r.token + (r.signed ? ", signed" : "")), cell(r.error ?? ""), cell(r.fault ?? ""), cell(r.requestId, "dim")]))
  rows("buckets", state.buckets.map((b) => [cell(b.key), meter(b), cell(b.tokens.toFixed(1) + " of " + b.burst), cell(b.rate + "/s")]))
  rows("tokens", state.tokens.map((t) => [cell(t.kind), cell(t.seller ?? t.scope ?? ""), cell("until " + time(t.expires))]))
  rows("faults", state.faults.map((f) => [cell(f.kind), cell(f.on), cell("struck " + f.struck), button("remove", () => post("faults/remove", { id: f.id }))]))
  rows("sellers", state.sellers.map((s) => [cell(s.name), cell(s.id), cell(s.region), cell(s.marketplaces.join(" ")), cell(s.listings + " listings"), cell(s.orders + " orders")]))
  if ($("kind").options.length === 0) for (const kind of state.kinds) $("kind").add(new Option(kind))
}
$("add").onclick = () => post("faults/add", { kind: $("kind").value, on: $("on").value || undefined, times: $("always").checked ? "always" : 1 })
$("reset").onclick = () => post("reset")
show(); setInterval(() => document.hidden || show(), 1000)`

/** The page's HTML. */
export const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SP-API sandbox</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body>
<h1>SP-API sandbox</h1><p class="dim" id="count"></p>
<h2>Requests</h2><div class="log"><table><tbody id="requests"></tbody></table></div>
<div class="grid"><section><h2>Usage plans</h2><table><tbody id="buckets"></tbody></table></section>
<section><h2>Faults</h2><p><select id="kind"></select> on <input id="on" placeholder="api, lwa, sts, document, ordersV0.getOrders" size="30">
<label><input type="checkbox" id="always"> always</label> <button id="add">add</button></p><table><tbody id="faults"></tbody></table></section>
<section><h2>Access tokens</h2><table><tbody id="tokens"></tbody></table></section>
<section><h2>World</h2><table><tbody id="sellers"></tbody></table><p><button id="reset">reset everything</button></p></section></div>
<script>${script}</script></body></html>`
