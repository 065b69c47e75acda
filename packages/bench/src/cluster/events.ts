/** Events in the order of their times: a binary heap. */
export class Events<A> {
  readonly #at: Array<number> = []
  readonly #values: Array<A> = []

  add(at: number, value: A): void {
    let index = this.#at.length
    this.#at.push(at)
    this.#values.push(value)
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (this.#at[parent]! <= at) break
      this.#move(parent, index)
      index = parent
    }
    this.#at[index] = at
    this.#values[index] = value
  }

  take(): { readonly at: number; readonly value: A } | undefined {
    if (this.#at.length === 0) return undefined
    const first = { at: this.#at[0]!, value: this.#values[0]! }
    const at = this.#at.pop()!
    const value = this.#values.pop()!
    const size = this.#at.length
    if (size === 0) return first
    let index = 0
    while (true) {
      let child = 2 * index + 1
      if (child >= size) break
      if (child + 1 < size && this.#at[child + 1]! < this.#at[child]!) child++
      if (this.#at[child]! >= at) break
      this.#move(child, index)
      index = child
    }
    this.#at[index] = at
    this.#values[index] = value
    return first
  }

  #move(from: number, to: number): void {
    this.#at[to] = this.#at[from]!
    this.#values[to] = this.#values[from]!
  }
}
