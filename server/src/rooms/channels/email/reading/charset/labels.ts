/** How to decode a charset: by the platform, by iconv-lite, or by our own UTF-7. */
export type Charset = { via: "platform" | "iconv" | "utf-7"; name: string };

/** The charset that a label means, in any of the spellings that mailers use; null when it says nothing. */
export function resolveCharset(label: string | null | undefined): Charset | null {
  if (!label) return null;
  const known = resolved.get(label);
  if (known !== undefined) return known;
  const charset = resolve(label.slice(0, 60));
  // Senders can invent labels without end, so not all are remembered.
  if (label.length <= 60 && resolved.size < 1_000) resolved.set(label, charset);
  return charset;
}

const resolved = new Map<string, Charset | null>();

/** Windows, IBM and Microsoft code pages whose number alone does not name an encoding of the platform. */
const codePages: ReadonlyMap<string, string> = new Map([
  ["932", "shift_jis"],
  ["936", "gbk"],
  ["949", "euc-kr"],
  ["950", "big5"],
  ["1200", "utf-16le"],
  ["1201", "utf-16be"],
  ["10007", "x-mac-cyrillic"],
  ["20127", "us-ascii"],
  ["20866", "koi8-r"],
  ["21866", "koi8-u"],
  ["50220", "iso-2022-jp"],
  ["50221", "iso-2022-jp"],
  ["50222", "iso-2022-jp"],
  ["51932", "euc-jp"],
  ["51949", "euc-kr"],
  ["54936", "gb18030"],
  ["65000", "utf-7"],
  ["65001", "utf-8"],
]);

const aliases: ReadonlyMap<string, string> = new Map([
  ["utf8mb4", "utf-8"],
  ["utf-8-mac", "utf-8"],
  ["utf-8n", "utf-8"],
  ["unicode-1-1-utf-7", "utf-7"],
  ["unicode-2-0-utf-7", "utf-7"],
  ["utf7", "utf-7"],
  ["mac-cyrillic", "x-mac-cyrillic"],
  ["mac-roman", "macintosh"],
  ["iso-2022-jp-1", "iso-2022-jp"],
  ["iso-2022-jp-2", "iso-2022-jp"],
  ["iso-2022-jp-ms", "iso-2022-jp"],
  ["uhc", "euc-kr"],
  ["euckr", "euc-kr"],
  ["eucjp", "euc-jp"],
  ["koi8r", "koi8-r"],
  ["koi8u", "koi8-u"],
  ["hebrew8", "iso-8859-8"],
]);

/** Names that iconv-lite may be asked for: charsets only, not its codecs for hex, base64 and the like. */
const iconvNames = /^(?:georgian|armscii|koi8|rk1048|pt154|viscii|tcvn|cp\d|ibm\d|mac|utf-?32|hproman|ucs)/;

function resolve(label: string): Charset | null {
  const name = label
    .toLowerCase()
    .replace(/^charset=/, "")
    .replace(/^[\s"'<]+|[\s"'>;,]+$/g, "");
  for (const spelling of spellings(name)) {
    if (spelling === "utf-7") return { via: "utf-7", name: spelling };
    const canonical = platformName(spelling);
    if (canonical) return { via: "platform", name: canonical };
  }
  for (const spelling of spellings(name)) {
    if (iconvNames.test(spelling)) return { via: "iconv", name: spelling };
  }
  return null;
}

function spellings(name: string): string[] {
  const bare = name.replace(/^(?:x-|cs)/, "").replace(/[\s_]+/g, "-");
  const page = /^(?:windows|win|wincp|cp|ms|ansi|ibm|dos|codepage)-?(\d{3,5})$/.exec(bare)?.[1];
  const latin = /^iso-?8859-?(\d{1,2})(?:-[ei])?$/.exec(bare)?.[1];
  const named = [aliases.get(name), name, aliases.get(bare), bare, bare.replace(/-/g, "")];
  if (latin) named.push(`iso-8859-${latin}`);
  if (page) named.push(codePages.get(page), `windows-${page}`, `cp${page}`);
  // ISO 8859 by its Microsoft number: 28595 is part 5
  if (page?.startsWith("2859")) named.push(`iso-8859-${page.slice(4)}`);
  return [...new Set(named)].filter((spelling) => spelling !== undefined && spelling !== "") as string[];
}

/** The platform's own name for it. It takes ASCII for windows-1252; but who declares ASCII and sends eight bits has declared nothing. */
function platformName(spelling: string): string | null {
  if (/^(?:us-)?ascii$|^ansi_?x3/.test(spelling)) return "us-ascii";
  try {
    const { encoding } = new TextDecoder(spelling);
    return encoding === "x-user-defined" ? null : encoding;
  } catch {
    return null; // RangeError: the platform knows no such label
  }
}
