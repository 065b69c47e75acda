// The page of the orders. Everything that comes from the API becomes text by `textContent`, never HTML.

const element = (id) => document.getElementById(id)
const [sellers, orders, reports, more, live, problem] = ["sellers", "orders", "reports", "more", "live", "problem"].map(
  element
)

const node = (name, className, ...content) => {
  const created = document.createElement(name)
  created.className = className
  created.append(...content)
  return created
}

/** Calls the API; what it refuses is shown, and ends the caller. */
const call = async (path, options) => {
  const response = await fetch(`/api/sellers${path}`, options)
  const body = await response.json().catch(() => ({}))
  problem.textContent = response.ok ? "" : body.detail ?? body.title ?? body.message ?? `HTTP ${response.status}`
  if (!response.ok) throw new Error(problem.textContent)
  return body
}

let seller
let events
let next

const pathOf = (rest) => `/${encodeURIComponent(seller)}${rest}`

/** Runs while its button cannot be pressed again. */
const onClick = (button, run) =>
  button.addEventListener("click", async () => {
    button.disabled = true
    await run().catch(console.warn)
    button.disabled = false
  })

const timeOf = (at) => {
  const time = node("time", "", at === null ? "" : new Date(at).toLocaleString())
  time.dateTime = at ?? ""
  return time
}

const card = (order) => {
  const total = order.total === null ? "" : `${order.total.amount} ${order.total.currency}`
  const items = order.items.map(({ quantity, sku, title }) => `${quantity ?? "?"} × ${title ?? sku ?? "unknown"}`)
  const item = node(
    "li",
    "",
    node("div", "", node("span", "id", order.id), node("span", "status", (order.status ?? "").toLowerCase())),
    node("div", "", timeOf(order.createdAt), node("span", "total", total)),
    node("p", "items", items.join(", "))
  )
  item.dataset.id = order.id
  item.dataset.createdAt = order.createdAt ?? ""
  return item
}

/** Replaces the card of an order, or puts a new one in its place by time. */
const put = (order) => {
  const fresh = card(order)
  fresh.classList.add("changed")
  const cards = [...orders.children]
  const old = cards.find(({ dataset }) => dataset.id === order.id)
  if (old !== undefined) return old.replaceWith(fresh)
  const after = cards.find(({ dataset }) => dataset.createdAt <= fresh.dataset.createdAt)
  if (after !== undefined) after.before(fresh)
  // It is older than those shown, and comes with its page.
  else if (next === null) orders.append(fresh)
}

const pageOf = (after) => call(pathOf(`/orders${after === undefined ? "" : `?after=${encodeURIComponent(after)}`}`))

const show = (page) => {
  next = page.next
  more.hidden = next === null
}

/** Events that come while the first page is read are put after it. */
const load = async () => {
  const page = await pageOf()
  orders.replaceChildren(...page.orders.map(card))
  show(page)
}

const listen = () => {
  events?.close()
  events = new EventSource(`/api/sellers${pathOf("/orders/live")}`)
  const state = (text, isOn) => {
    live.textContent = text
    live.classList.toggle("on", isOn)
  }
  state("connecting", false)
  events.addEventListener("open", () => state("live", true))
  // The browser connects again by itself, and the server begins with Reload.
  events.addEventListener("error", () => state("connection lost", false))
  let turn = Promise.resolve()
  events.addEventListener("message", ({ data }) => {
    const event = JSON.parse(data)
    if (event._tag === "Reload") turn = turn.then(load).catch(console.warn)
    if (event._tag === "Order") turn = turn.then(() => put(event.order))
  })
}

const showReports = async () => {
  const all = await call(pathOf("/reports"))
  reports.replaceChildren(...all.map(({ from, id, problem, state, to }) => {
    const range = `${from.slice(0, 10)} to ${to.slice(0, 10)}`
    if (state !== "done") return node("li", "", `${range}: ${problem ?? state}`)
    const link = node("a", "", `${range} (rows)`)
    link.href = `/api/sellers${pathOf(`/reports/${encodeURIComponent(id)}/rows`)}`
    link.download = `orders ${range}.ndjson`
    return node("li", "", link)
  }))
  if (all.some(({ state }) => state === "running")) setTimeout(() => showReports().catch(console.warn), 2000)
}

const choose = async (id) => {
  seller = id
  element("of-seller").hidden = false
  for (const button of sellers.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === id))
  }
  listen()
  await showReports()
}

const refresh = () => call(pathOf("/refresh"), { method: "POST" })

onClick(element("refresh"), refresh)
onClick(more, async () => {
  const page = await pageOf(next)
  orders.append(...page.orders.map(card))
  show(page)
})
onClick(element("report"), async () => {
  const day = 86_400_000
  // From midnight to midnight, so that a second one of today is the same report.
  const to = Math.floor(Date.now() / day) * day
  const body = { from: new Date(to - 30 * day).toISOString(), to: new Date(to).toISOString() }
  await call(pathOf("/reports"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  await showReports()
})

const all = await call("")
sellers.replaceChildren(...all.map(({ countries, id, state }) => {
  const button = node("button", "", `${id} · ${countries.join(", ")}${state === "parked" ? " · connect it again" : ""}`)
  button.type = "button"
  button.value = id
  button.addEventListener("click", () => choose(id).catch(console.warn))
  return node("li", "", button)
}))
const connected = new URLSearchParams(location.search).get("connected")
const first = all.find(({ id }) => id === connected) ?? all[0]
if (first !== undefined) {
  await choose(first.id)
  // The first turn of a seller may be a minute away.
  if (first.ordersUntil === null) await refresh().catch(console.warn)
}
history.replaceState(null, "", "/")
