/** Colours of a terminal. */
import { styleText } from "node:util"

/** The styles that the command uses. */
export type Style = "bold" | "cyan" | "dim" | "green" | "red" | "yellow"

/** Text in a style, or as it is where the stream takes no colours. */
export const paint = (style: Style, text: string, on: boolean): string =>
  on ? styleText(style, text, { validateStream: false }) : text
