/** The screen of a terminal. */
import xterm from "@xterm/headless"

/** What a terminal shows after it was sent this, without empty lines below. */
export const screenOf = (sent: string, columns = 80, rows = 40): Promise<ReadonlyArray<string>> =>
  new Promise((resolve) => {
    const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true })
    screen.write(sent, () => {
      const { active } = screen.buffer
      const lines = Array.from({ length: active.length }, (_, y) => active.getLine(y)?.translateToString(true) ?? "")
      screen.dispose()
      resolve(lines.slice(0, lines.findLastIndex((line) => line !== "") + 1))
    })
  })
