// Loaded before a program (`node --import`): its clock is off by `SKEW` milliseconds, and jumps by `JUMP` at SIGUSR2.
// Timers go on as they do on a machine whose clock is set: they follow its monotonic clock.
const Real = Date
let offset = Number(process.env["SKEW"] ?? 0)
process.on("SIGUSR2", () => {
  offset += Number(process.env["JUMP"] ?? 0)
})
globalThis.Date = class extends Real {
  static now() {
    return Real.now() + offset
  }
  constructor(...values) {
    if (values.length === 0) super(Real.now() + offset)
    else super(...values)
  }
}
