/** Forms of the command line that other commands have taught people. */

/** `help report` as `report --help`, and `-V` as `--version`. */
export const familiar = (args: ReadonlyArray<string>): ReadonlyArray<string> => {
  const [first, ...rest] = args
  return first === "help" ? [...rest, "--help"] : first === "-V" ? ["--version", ...rest] : args
}
