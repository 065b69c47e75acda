/** Addresses of this machine, to which plain http is accepted. */

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether the host of a parsed URL is this machine. */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname)

/** Whether the URL uses https, or http to this machine. */
export const isSecure = ({ hostname, protocol }: URL): boolean =>
  protocol === "https:" || protocol === "http:" && isLoopback(hostname)
