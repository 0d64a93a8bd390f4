import { ConfigError, readConfig, unknownSettings } from "../core/config/index.ts";
import type { Config } from "../core/config/index.ts";
import { checkDatabase } from "./doctor/database.ts";
import { asLines, bad, ok, warn } from "./doctor/finding.ts";
import type { Finding } from "./doctor/finding.ts";
import { checkFolder, checkNode, checkPort } from "./doctor/machine.ts";

/** `guli doctor [--json]`: looks at everything a desk stands on, changes nothing. 0 if it can work, 1 if something is bad. */
export async function doctor(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  const strange = words.filter((word) => word !== "--json");
  if (strange.length > 0) {
    process.stderr.write(`guli doctor takes nothing but --json, and was given ${strange.join(" ")}.\n`);
    return 2;
  }
  const findings = await examine(env);
  process.stdout.write(words.includes("--json") ? `${JSON.stringify(findings, null, 2)}\n` : `${findings.map(asLines).join("\n")}\n`);
  return findings.some(({ state }) => state === "bad") ? 1 : 0;
}

export async function examine(env: Record<string, string | undefined>): Promise<Finding[]> {
  const config = settingsOf(env);
  if (config instanceof ConfigError)
    return [checkNode(), ...config.lines.map((line) => bad("settings", line, "docs/guide/configuration.md describes each setting."))];
  return [checkNode(), ...checkSettings(env, config), ...(await checkFolder(config)), await checkPort(config), ...(await checkDatabase(config))];
}

function settingsOf(env: Record<string, string | undefined>): Config | ConfigError {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function checkSettings(env: Record<string, string | undefined>, config: Config): Finding[] {
  const { host, publicUrl, trustProxy } = config;
  const findings = unknownSettings(env).map((name) =>
    warn("settings", `${name} is not a setting of Guli.`, "Is it spelled right? docs/guide/configuration.md has them all."),
  );
  if (!publicUrl && !["127.0.0.1", "localhost", "::1"].includes(host)) {
    findings.push(
      warn(
        "settings",
        "GULI_PUBLIC_URL is not set: links in mails lead to an address that only this machine knows.",
        "GULI_PUBLIC_URL=https://desk.example.ge",
      ),
    );
  }
  if (publicUrl?.startsWith("https:") && trustProxy === false) {
    findings.push(
      warn(
        "settings",
        "Customers come over https, so through a proxy, but GULI_TRUST_PROXY is no: all of them seem to come from one address.",
        "GULI_TRUST_PROXY=127.0.0.1, or the address of the proxy",
      ),
    );
  }
  findings.push(...checkShowing(config));
  return findings.length > 0 ? findings : [ok("settings", "All settings fit.")];
}

/** Two browsers that find no way to each other say so only when a customer is waiting. */
function checkShowing({ iceServers = [], turnSecret, iceRelayOnly }: Config): Finding[] {
  const hasRelay = iceServers.some((url) => /^turns?:/.test(url));
  if (iceRelayOnly && !hasRelay)
    return [
      warn(
        "settings",
        "GULI_ICE_RELAY_ONLY is yes, but GULI_ICE_SERVERS names no TURN server: no customer can show their screen.",
        "docs/guide/show-me.md says how to run one.",
      ),
    ];
  if (hasRelay && turnSecret === undefined)
    return [
      warn(
        "settings",
        "GULI_ICE_SERVERS names a TURN server, but GULI_TURN_SECRET is not set: it will let nobody in, or everybody.",
        "static-auth-secret of coturn is what it shares with the desk.",
      ),
    ];
  return [];
}
