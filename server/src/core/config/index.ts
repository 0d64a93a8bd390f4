import { isIP } from "node:net";
import { resolve } from "node:path";
import type { z } from "zod";
import { aboutSetting, settingNames, settings } from "./settings.ts";
import type { Name } from "./settings.ts";

export { sealingSecret } from "./secret.ts";

type Settings = z.output<typeof settings>;
export type Role = Settings["roles"][number];
export type Config = Omit<Settings, "allowPrivateHosts"> & { allowPrivateHosts: boolean };

type Environment = Record<string, string | undefined>;

/** What is wrong with the settings, a line each; the process that meets it prints them and ends with 2. */
export class ConfigError extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join("\n"));
    this.name = "ConfigError";
    this.lines = lines;
  }
}

/** The settings from the environment, with their defaults; throws a ConfigError that names each wrong one. */
export function readConfig(env: Environment): Config {
  const given = settingNames.map((name) => [name, env[aboutSetting(name).env]?.trim()] as const);
  const result = settings.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== "")));
  const wrong = result.success ? pairs(result.data) : result.error.issues.map(refusalLine(env));
  if (!result.success || wrong.length > 0) throw new ConfigError(wrong);
  return {
    ...result.data,
    dataDir: resolve(result.data.dataDir),
    allowPrivateHosts: result.data.allowPrivateHosts ?? isForThisMachine(result.data),
  };
}

/** Names in the environment that look like settings and are none: most likely slips of the pen. */
export function unknownSettings(env: Environment): string[] {
  const known = new Set(settingNames.map((name) => aboutSetting(name).env));
  return Object.keys(env).filter((name) => name.startsWith("GULI_") && !name.startsWith("GULI_TEST_") && !known.has(name));
}

function refusalLine(env: Environment) {
  return (issue: z.core.$ZodIssue): string => {
    const { env: name, secret, example } = aboutSetting(issue.path[0] as Name);
    const seen = secret ? "the value given" : `"${env[name]?.trim()}"`;
    const instead = example && !secret ? `, for example ${name}=${example}` : "";
    return `${name}: ${seen} does not fit. Expected ${expectation(issue)}${instead}.`;
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return `at least ${issue.minimum} characters`;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_union") return "yes, no, or addresses separated by commas";
  return issue.message;
}

function pairs(data: Settings): string[] {
  const half = (data.smtpReceiverKey === undefined) !== (data.smtpReceiverCert === undefined);
  return half ? ["GULI_SMTP_RECEIVER_KEY and GULI_SMTP_RECEIVER_CERT belong together: set both or neither."] : [];
}

/** Whether nobody from outside is meant to reach the desk: behind a proxy or under a public address it listens on the loopback, too. */
function isForThisMachine({ host, publicUrl, trustProxy }: Settings): boolean {
  const shown = publicUrl === undefined ? host : new URL(publicUrl).hostname.replace(/^\[(.*)\]$/, "$1");
  return isLoopback(host) && isLoopback(shown) && trustProxy === false;
}

/** Does only this machine reach it? */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
