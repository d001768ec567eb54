// Tells whether a request was sent to this machine by a name of its own, and not by one that merely resolves to it.

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** As a Host header writes it: an IPv6 address in brackets. */
const written = (host: string): string => (host.includes(':') ? `[${host}]` : host).toLowerCase();

/** The port is free: through a tunnel or a container it is another one. Without a Host header there is no answer. */
export function isOwnHost(header: string | undefined, configured: string): boolean {
  const name = header?.replace(/:\d{1,5}$/, '').toLowerCase();
  return name !== undefined && (loopback.includes(name) || name === written(configured));
}
