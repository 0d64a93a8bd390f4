import pino from "pino";
import type { Logger } from "pino";
import type { Config } from "./config/index.ts";

export type { Logger };

/* What must never reach a log: secrets, and what customers and agents wrote. */
const hidden = ["password", "pass", "token", "secret", "cookie", "authorization", '["set-cookie"]', "body", "text", "html", "raw"];
const depths = ["", "*.", "*.*."];
const paths = hidden.flatMap((name) => depths.map((depth) => (name.startsWith("[") ? `${depth.slice(0, -1)}${name}` : `${depth}${name}`)));

/** Where the desk tells what it does: JSON for machines, short lines on a terminal. */
export function createLog(config: Pick<Config, "logLevel" | "logFormat">, out: Out = process.stdout): Logger {
  const lines = config.logFormat === "lines" || (config.logFormat === "auto" && out.isTTY === true);
  const options: pino.LoggerOptions = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths, censor: "[hidden]" },
    serializers: { err: describeError, error: describeError },
  };
  return pino(options, lines ? { write: (json: string) => out.write(shortLine(json)) } : out);
}

type Out = { write(text: string): unknown; isTTY?: boolean };

/** The error and its causes, without `detail` and `where`, in which PostgreSQL repeats the values of a row. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, table, constraint } = error as Error & { code?: unknown; table?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(table === undefined ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function shortLine(json: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(json) as { level: string; time: string; msg?: string; err?: { stack?: string; message?: string } };
  const more = Object.entries(rest).map(([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  const trouble = err ? `\n  ${err.stack ?? err.message ?? ""}` : "";
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${msg ?? ""}${more.join("")}${trouble}\n`;
}
