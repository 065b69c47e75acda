/**
 * The script of the page. Everything that the sandbox sends becomes text nodes, never HTML.
 */

/** JavaScript. */
export const script = `
"use strict"
const $ = (id) => document.getElementById(id)
const make = (tag, text, className) => { const e = document.createElement(tag); if (text !== undefined) e.textContent = text; if (className) e.className = className; return e }
const cell = (text, className) => make("td", text, className)
const holding = (child) => { const td = make("td"); td.append(child); return td }
const button = (text, key, run, className) => { const b = make("button", text, className); b.type = "button"; b.dataset.key = key; b.onclick = run; return b }
const shown = {}
/** Rows change only with their data, and the focus stays where it is. */
const rows = (id, data, cells) => {
  const json = JSON.stringify(data)
  if (shown[id] === json) return
  shown[id] = json
  const key = $(id).contains(document.activeElement) ? document.activeElement.dataset.key : undefined
  $(id).replaceChildren(...data.map((entry) => { const tr = make("tr"); tr.append(...cells(entry)); return tr }))
  if (key !== undefined) [...$(id).querySelectorAll("[data-key]")].find((e) => e.dataset.key === key)?.focus()
}
const say = (text) => { $("message").textContent = text }
const post = async (path, body) => {
  try {
    const response = await fetch("/_sandbox/" + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) })
    const result = await response.json()
    say(response.ok ? "" : result.message)
    await show()
    return response.ok ? result : undefined
  } catch { say("The sandbox does not respond.") }
}
const clock = (ms) => new Date(ms).toISOString().slice(11, 23)
const iso = (ms) => new Date(ms).toISOString().slice(0, 19) + "Z"
const statusClass = (status) => status ? "s" + String(status)[0] : "none"
const meter = (level) => { const m = make("meter"); m.max = level.burst; m.value = level.tokens; m.setAttribute("aria-label", "level"); return m }

let state
const passes = (r) => {
  const [operation, status, text] = [$("f-operation").value, $("f-status").value, $("f-text").value.trim().toLowerCase()]
  if (operation && r.operation !== operation) return false
  if (status === "failed" ? r.status && r.status < 400 : status && String(r.status || "-")[0] !== status) return false
  return !text || [r.method, r.status, r.operation, r.error, r.fault, r.requestId, r.sellerId, r.token, ...(r.warnings ?? [])].join(" ").toLowerCase().includes(text)
}
const requestCells = (r) => [cell(clock(r.time), "dim"), cell(r.status || "–", statusClass(r.status)), cell(r.method),
  holding(button(r.operation, r.requestId, () => detail(r), "link")), cell(r.token + (r.signed ? ", signed" : "")),
  cell([r.error, r.fault && "fault: " + r.fault, r.warnings?.length && r.warnings.length + " warnings"].filter(Boolean).join(", ")), cell(r.requestId, "dim id")]
const listed = () => {
  const found = state.requests.filter(passes)
  rows("requests", found, requestCells)
  $("found").textContent = found.length + " of the newest " + state.requests.length
}
const detail = async (r) => {
  const { requests } = await (await fetch("/_sandbox/requests?limit=1&requestId=" + encodeURIComponent(r.requestId))).json()
  const record = requests[0] ?? r
  $("detail-title").textContent = record.method + " " + record.operation
  const list = make("dl")
  const add = (name, value) => { list.append(make("dt", name)); const dd = make("dd"); dd.append(typeof value === "object" ? make("pre", JSON.stringify(value, null, 2)) : document.createTextNode(value)); list.append(dd) }
  add("time", new Date(record.time).toISOString())
  for (const name of ["status", "error", "fault", "requestId", "attempt", "token", "sellerId", "warnings", "headers", "parameters", "body"]) if (record[name] !== undefined) add(name, record[name])
  const hint = state.recordBodies ? "Secrets are redacted." : "Start the sandbox with --record-bodies to see headers, parameters and bodies."
  $("detail-body").replaceChildren(list, make("p", hint, "dim"))
  $("detail").showModal()
}
const warnings = () => {
  const all = new Map()
  for (const r of state.requests) for (const text of r.warnings ?? []) { const key = r.operation + " " + text; const w = all.get(key) ?? { operation: r.operation, text, count: 0 }; w.count++; all.set(key, w) }
  rows("warnings", [...all.values()], (w) => [cell(w.operation), cell(w.text), cell(w.count + "×")])
}
const choices = (id, first, values) => {
  const [select, value] = [$(id), $(id).value]
  if (shown[id] === values.join()) return
  shown[id] = values.join()
  select.replaceChildren(...(first === undefined ? [] : [new Option(first, "")]), ...values.map((v) => new Option(v, v)))
  if (value && values.includes(value)) select.value = value
}
const bucketCells = (b) => { const [operation, seller] = b.key.split(" ").reverse(); return [cell(operation), cell(seller || "all sellers", "dim"), holding(meter(b)), cell(b.tokens.toFixed(1) + " of " + b.burst), cell(b.rate + "/s")] }
const show = async () => {
  try { state = await (await fetch("/_sandbox/state")).json() } catch { $("count").textContent = "The sandbox does not respond."; return }
  $("count").textContent = state.count + " requests"
  $("now").textContent = iso(state.now) + (state.frozen ? ", frozen" : "")
  $("freeze").textContent = state.frozen ? "Resume" : "Freeze"
  const seen = [...new Set(state.requests.map((r) => r.operation))].sort()
  const chosen = $("f-operation").value
  choices("f-operation", "all", chosen && !seen.includes(chosen) ? [chosen, ...seen] : seen)
  listed()
  warnings()
  rows("buckets", state.buckets, bucketCells)
  rows("tokens", state.tokens, (t) => [cell(t.kind), cell(t.seller ?? t.scope ?? ""), cell(clock(t.expires).slice(0, 8))])
  rows("faults", state.faults, (f) => [cell(f.kind), cell(f.on), cell("applied " + f.struck + "×"), holding(button("remove", f.id, () => post("faults/remove", { id: f.id })))])
  rows("sellers", state.sellers, (s) => [cell(s.name), cell(s.id, "id"), cell(s.region), cell(s.marketplaces.join(" ")), cell((s.listings ?? "–") + " listings"), cell((s.orders ?? "–") + " orders")])
  choices("kind", undefined, state.kinds)
}
const numbers = (text) => text.split(",").map(Number)
$("add").onsubmit = async (event) => {
  event.preventDefault()
  const value = (id) => $(id).value.trim() || undefined
  const times = $("always").checked ? "always" : value("times") && Number(value("times"))
  const fault = { kind: $("kind").value, on: value("on"), times, calls: value("calls") && numbers(value("calls")), probability: value("probability") && Number(value("probability")), delay: value("delay"), processed: value("processed") && value("processed") === "yes" }
  await post("faults/add", fault)
}
for (const id of ["f-operation", "f-status", "f-text"]) $(id).oninput = () => state && listed()
$("freeze").onclick = () => post(state.frozen ? "clock/resume" : "clock/freeze")
$("advance").onsubmit = (event) => { event.preventDefault(); post("clock/advance", { by: $("by").value }) }
$("set").onsubmit = (event) => { event.preventDefault(); post("clock/set", { to: $("to").value.trim() }) }
$("export").onclick = async () => {
  const world = await post("world/export")
  if (world === undefined) return
  const link = make("a")
  link.href = URL.createObjectURL(new Blob([JSON.stringify(world, null, 2)], { type: "application/json" }))
  link.download = "world.json"
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
$("import").onchange = async (event) => {
  const [file] = event.target.files
  if (file === undefined) return
  try { await post("world/import", JSON.parse(await file.text())) } catch (error) { say(file.name + " is not JSON: " + error.message) }
  event.target.value = ""
}
$("close").onclick = () => $("detail").close()
$("reset").onclick = () => post("reset")
show(); setInterval(() => document.hidden || show(), 1000)`
