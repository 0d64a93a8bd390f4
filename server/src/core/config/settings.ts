import { z } from "zod";
import { address, bytes, flag, hosts, iceServers, list, number } from "./reading.ts";

/** What each setting says about itself: the refusals, the log of a start and docs/guide/configuration.md are made from it. */
export type About = { env: string; group: Group; description: string; example?: string; secret?: true };
export type Group = "Desk" | "Database" | "Mail" | "Channels" | "Show me" | "Limits" | "Safety" | "Log";

const about = z.registry<About>();

/** Every setting of the desk. Nothing else in the server reads the environment. */
export const settings = z.object({
  host: z.string().min(1).default("127.0.0.1").register(about, {
    env: "HOST",
    group: "Desk",
    description: "Address the desk listens on. Keep the loopback address behind a reverse proxy; 0.0.0.0 is every network of the machine.",
    example: "0.0.0.0",
  }),
  port: number(0, 65_535).default(4854).register(about, {
    env: "PORT",
    group: "Desk",
    description: "Port the desk listens on. 0 takes any free one and prints it.",
    example: "8080",
  }),
  publicUrl: address(["http:", "https:"]).optional().register(about, {
    env: "GULI_PUBLIC_URL",
    group: "Desk",
    description: "How customers and agents reach the desk from outside; links in mails start with it. Without it: http://HOST:PORT.",
    example: "https://desk.example.ge",
  }),
  helpHosts: hosts().default([]).register(about, {
    env: "GULI_HELP_HOSTS",
    group: "Desk",
    description:
      "Names under which help centres stand by themselves, each with the short name of its business, separated by commas. They are taken to be reached by https; the proxy before the desk has to pass their names on in `Host`.",
    example: "help.shop.ge=shop",
  }),
  dataDir: z.string().min(1).default("./data").register(about, {
    env: "DATA_DIR",
    group: "Desk",
    description: "Folder of everything that is kept: attachments, raw mails, the secret, and the embedded database. Readable by its owner only.",
    example: "/srv/guli",
  }),
  roles: list(["web", "worker", "mail"]).default(["web", "worker", "mail"]).register(about, {
    env: "GULI_ROLES",
    group: "Desk",
    description:
      "What this process does: `web` answers browsers and the API, `worker` runs events, jobs and due times, `mail` fetches and receives mail, and asks Telegram for news.",
    example: "web",
  }),
  databaseUrl: address(["postgres:", "postgresql:"]).optional().register(about, {
    env: "DATABASE_URL",
    group: "Database",
    description: "A PostgreSQL 15 or newer of your own, as the owner of the desk's tables. Without it the desk runs the PostgreSQL it brings, in DATA_DIR.",
    example: "postgres://guli:…@db.internal/guli",
    secret: true,
  }),
  databaseAppUrl: address(["postgres:", "postgresql:"]).optional().register(about, {
    env: "GULI_DATABASE_APP_URL",
    group: "Database",
    description: "Login for everyday work: guli_app or a member of it, never the owner. Without it the owner's login steps down to guli_app.",
    secret: true,
  }),
  databaseTickerUrl: address(["postgres:", "postgresql:"]).optional().register(about, {
    env: "GULI_DATABASE_TICKER_URL",
    group: "Database",
    description: "Login that reads what is due across all workspaces: guli_ticker or another with BYPASSRLS. Without it guli_ticker, else the owner.",
    secret: true,
  }),
  databaseListenUrl: address(["postgres:", "postgresql:"]).optional().register(about, {
    env: "GULI_DATABASE_LISTEN_URL",
    group: "Database",
    description: "Where to LISTEN, if DATABASE_URL leads through a pooler that shares sessions.",
    secret: true,
  }),
  poolSize: number(2, 500).default(7).register(about, {
    env: "GULI_POOL_SIZE",
    group: "Database",
    description:
      "Connections for everyday work that this process may open. A few more are used for jobs, due times and listening. A desk whose figures are reckoned of a million customers every night has use for ten.",
    example: "20",
  }),
  smtpReceiverPort: number(0, 65_535).default(0).register(about, {
    env: "GULI_SMTP_RECEIVER_PORT",
    group: "Mail",
    description: "Port of the built-in SMTP receiver, for mail that your server hands on. 0 is off.",
    example: "2525",
  }),
  smtpReceiverHost: z.string().min(1).default("127.0.0.1").register(about, {
    env: "GULI_SMTP_RECEIVER_HOST",
    group: "Mail",
    description: "Address the SMTP receiver listens on.",
    example: "0.0.0.0",
  }),
  smtpReceiverKey: z.string().min(1).optional().register(about, {
    env: "GULI_SMTP_RECEIVER_KEY",
    group: "Mail",
    description: "File with the private key (PEM) for STARTTLS. Without key and certificate the receiver offers no encryption.",
    example: "/etc/letsencrypt/live/desk.example.ge/privkey.pem",
  }),
  smtpReceiverCert: z.string().min(1).optional().register(about, {
    env: "GULI_SMTP_RECEIVER_CERT",
    group: "Mail",
    description: "File with the certificate chain (PEM) that belongs to that key.",
    example: "/etc/letsencrypt/live/desk.example.ge/fullchain.pem",
  }),
  telegramApiUrl: address(["http:", "https:"]).default("https://api.telegram.org").register(about, {
    env: "GULI_TELEGRAM_API_URL",
    group: "Channels",
    description: "Where Telegram's Bot API is. Your own Bot API server takes larger files.",
    example: "http://127.0.0.1:8081",
  }),
  metaApiUrl: address(["http:", "https:"]).default("https://graph.facebook.com").register(about, {
    env: "GULI_META_API_URL",
    group: "Channels",
    description: "Where Meta's Graph API is, for WhatsApp, Messenger and Instagram.",
  }),
  viberApiUrl: address(["http:", "https:"]).default("https://chatapi.viber.com").register(about, {
    env: "GULI_VIBER_API_URL",
    group: "Channels",
    description: "Where Viber's REST API is.",
  }),
  outsidePatienceMs: number(100, 600_000).default(20_000).register(about, {
    env: "GULI_OUTSIDE_PATIENCE_MS",
    group: "Channels",
    description:
      "How long a server outside (a platform, a gateway, another system) may take to answer before it counts as timed out and is tried again later, in milliseconds. Files may take longer.",
    example: "40000",
  }),
  showingMinutes: number(0, 240).default(30).register(about, {
    env: "GULI_SHOWING_MINUTES",
    group: "Show me",
    description: "So long may a customer show their screen to an agent at a time. 0 turns showing off.",
    example: "15",
  }),
  iceServers: iceServers().optional().register(about, {
    env: "GULI_ICE_SERVERS",
    group: "Show me",
    description:
      "STUN and TURN servers by which two browsers find each other, with commas between them. Without any, showing works only within one network: docs/guide/show-me.md.",
    example: "stun:turn.example.ge:3478,turn:turn.example.ge:3478?transport=udp,turns:turn.example.ge:5349?transport=tcp",
  }),
  turnSecret: z.string().min(16).optional().register(about, {
    env: "GULI_TURN_SECRET",
    group: "Show me",
    description:
      "What the TURN servers share with the desk (coturn: static-auth-secret). Browsers get passwords made with it that are good for one showing, never the secret.",
    secret: true,
  }),
  iceRelayOnly: flag().default(false).register(about, {
    env: "GULI_ICE_RELAY_ONLY",
    group: "Show me",
    description: "Lead every showing through a TURN server, so that neither browser learns the address of the other. Needs one.",
    example: "yes",
  }),
  tickMs: number(20, 5000).default(400).register(about, {
    env: "GULI_TICK_MS",
    group: "Limits",
    description: "How often the desk looks for due times (messages to send, promises, snoozes), in milliseconds.",
    example: "1000",
  }),
  maxMailBytes: bytes().default(52_428_800).register(about, {
    env: "GULI_MAX_MAIL_BYTES",
    group: "Limits",
    description: "Largest mail taken in whole (50 MB). Of a larger one only the head is fetched, and the agent is told.",
    example: "25 MB",
  }),
  maxAttachmentBytes: bytes().default(26_214_400).register(about, {
    env: "GULI_MAX_ATTACHMENT_BYTES",
    group: "Limits",
    description: "Largest file that an agent or a customer may attach (25 MB).",
    example: "100 MB",
  }),
  secret: z.string().min(32).optional().register(about, {
    env: "GULI_SECRET",
    group: "Safety",
    description:
      "At least 32 random characters that seal stored passwords and sign links. Without it one is made in DATA_DIR/secret. All processes of a desk need the same.",
    secret: true,
  }),
  trustProxy: z.union([flag(), list()]).default(false).register(about, {
    env: "GULI_TRUST_PROXY",
    group: "Safety",
    description:
      "Whose X-Forwarded-For is believed: no, yes (exactly one proxy stands before the desk), or the addresses and networks of the proxies, separated by commas.",
    example: "127.0.0.1,10.0.0.0/8",
  }),
  allowPrivateHosts: flag().optional().register(about, {
    env: "GULI_ALLOW_PRIVATE_HOSTS",
    group: "Safety",
    description:
      "May mailboxes, webhooks and second readers that people set up in the browser lead to private addresses? Without it: yes while the desk is for this machine alone (HOST on the loopback, no other GULI_PUBLIC_URL, no GULI_TRUST_PROXY), else no.",
    example: "yes",
  }),
  metricsToken: z.string().min(16).optional().register(about, {
    env: "GULI_METRICS_TOKEN",
    group: "Safety",
    description: "Bearer token for /metrics. Without it only this machine may read them.",
    secret: true,
  }),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info").register(about, {
    env: "GULI_LOG_LEVEL",
    group: "Log",
    description: "The least that is logged: trace, debug, info, warn, error or silent.",
    example: "debug",
  }),
  logFormat: z.enum(["auto", "json", "lines"]).default("auto").register(about, {
    env: "GULI_LOG_FORMAT",
    group: "Log",
    description: "json for machines, lines for people, auto for lines on a terminal and json elsewhere.",
    example: "json",
  }),
});

export type Name = keyof typeof settings.shape;

export function aboutSetting(name: Name): About {
  const found = about.get(settings.shape[name]);
  if (!found) throw new Error(`The setting ${name} does not say what it is`);
  return found;
}

export const settingNames = Object.keys(settings.shape) as Name[];

/** For the page that describes them, in the order of this file. */
export function settingsInGroups(): Record<string, (About & { name: Name })[]> {
  return Object.groupBy(
    settingNames.map((name) => ({ name, ...aboutSetting(name) })),
    ({ group }) => group,
  ) as Record<string, (About & { name: Name })[]>;
}

/** The default as it would be written in the environment. */
export function defaultOf(name: Name): string | undefined {
  const value = settings.shape[name].safeParse(undefined).data;
  return value === undefined ? undefined : Array.isArray(value) ? value.join(",") : value === false ? "no" : value === true ? "yes" : String(value);
}
