/** A PostgreSQL of one's own, for tests, benchmarks and the demonstration of the cluster. */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync } from "node:fs"
import { createServer, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folders = [
  ...(existsSync("/usr/lib/postgresql")
    ? readdirSync("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []),
  ...(process.env["PATH"] ?? "").split(":")
]
const bin = folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")))

/** Whether PostgreSQL is installed. */
export const isInstalled = bin !== undefined

/** PostgreSQL refuses to run as root. */
const user = process.getuid?.() === 0
  ? { uid: Number(spawnSync("id", ["-u", "nobody"]).stdout), gid: Number(spawnSync("id", ["-g", "nobody"]).stdout) }
  : undefined

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer().once("error", () => resolve(false))
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
  })

/** A port that was free just now, below those of outgoing connections, so that none of these takes it meanwhile. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 17_000)
    if (await listens(port)) return port
  }
}

/**
 * Starts a server in a temporary directory, on the first of the ports that it gets, and says which. Then it kills and
 * starts the server as its input says. It ends and leaves nothing behind when its input does: with the process that
 * started it, however that ends.
 */
const script = `
trap '' PIPE
name=effect-sp-api-pg-XXXXXX
# The directory of root may be closed to others.
folder=$(mktemp -d "$TMPDIR/$name" 2>/dev/null || mktemp -d "/tmp/$name") && cd "$folder" || exit 1
trap 'pg_ctl -D data -w -m immediate stop >/dev/null 2>&1; cd /; rm -rf "$folder"' EXIT
initdb -D data -U postgres -A trust --no-sync --no-locale -E UTF8 >&2 || exit 1
for port; do
  options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
  if pg_ctl -D data -w -t 240 -l log -o "$options" start >&2; then
    echo "$port"
    while read -r command; do
      case $command in
        kill) kill -9 "$(head -n 1 data/postmaster.pid)" ;;
        # Sessions that have not noticed yet keep its memory.
        start) until pg_ctl -D data -w -t 240 -l log -o "$options" start >&2; do sleep 0.1; done ;;
      esac
      echo "$command"
    done
    exit 0
  fi
done
cat log >&2
exit 1`

/** A server on a loopback port. It keeps this process not alive, and ends with it. */
export interface Server {
  readonly port: number
  /** Kills it by SIGKILL. */
  readonly kill: () => Promise<void>
  /** Starts it again, with the data that it had, and waits until it takes connections. */
  readonly restart: () => Promise<void>
  /** Ends it and removes its directory. */
  readonly stop: () => Promise<void>
}

/** Starts a server. */
export const start = async (): Promise<Server> => {
  const ports = [await freePort(), await freePort(), await freePort()]
  // A group of its own: an interrupt in the terminal would end it in the midst of a start.
  const child = spawn("sh", ["-c", script, "sh", ...ports.map(String)], {
    cwd: "/",
    detached: true,
    env: { PATH: `${bin}:${process.env["PATH"]}`, TMPDIR: tmpdir() },
    ...user
  })
  let errors = ""
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once("data", (text: Buffer) => resolve(Number(text.toString())))
    child.once("error", reject)
    child.once("close", () => reject(new Error(`PostgreSQL does not start:\n${errors}`)))
  })
  // It keeps no process alive.
  child.unref()
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as ReadonlyArray<Socket>
  for (const pipe of pipes) pipe.unref()
  /** Says what to do, and waits until it is done. */
  const tell = (command: "kill" | "start") =>
    new Promise<void>((resolve) => {
      pipes[1]!.ref()
      child.stdout.once("data", () => resolve(void pipes[1]!.unref()))
      child.stdin.write(`${command}\n`)
    })
  return {
    port,
    kill: () => tell("kill"),
    restart: () => tell("start"),
    stop: async () => {
      const closed = once(child, "close")
      child.ref()
      child.stdin.end()
      if (child.exitCode === null) await closed
    }
  }
}
