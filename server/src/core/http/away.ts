const SYSTEM = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT"]);
/** Class 08 is the connection's, 57P the server shutting down or starting, 53300 too many connections (PostgreSQL, appendix A). */
const STATE = /^(08...|57P0[123]|53300)$/;

/** Whether the database could not be reached, as against having refused a statement. */
export function isDatabaseAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code !== undefined) return STATE.test(code) || (SYSTEM.has(code) && syscall !== "open");
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(cause.message);
}
