/** Leads every https connection of this process to a port of this machine, past every proxy of the environment. */
import { Agent } from "node:https"
import { connect } from "node:net"

/** For clients that insist on Amazon's hosts: they are as they are published, and speak plain http without noticing. */
export const redirect = (port: number): void => {
  process.env["NO_PROXY"] = "*"
  // Of the prototype, as some clients make an agent for each request.
  Object.defineProperty(Agent.prototype, "createConnection", { value: () => connect(port, "127.0.0.1") })
}
