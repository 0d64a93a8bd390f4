import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A shop's page on another origin than the desk, with styles and a security policy that leave a guest little room. */
export async function openShop(desk: string): Promise<{ url: (more?: string) => string; close(): Promise<void> }> {
  const policy = `default-src 'self'; script-src 'self' ${desk}; connect-src ${desk}; img-src ${desk}; style-src 'self'`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://shop");
    if (pathname === "/shop.css") return void response.setHeader("content-type", "text/css").end(styles);
    if (pathname === "/shop.js") return void response.setHeader("content-type", "text/javascript").end(script);
    response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=windows-1251");
    response.end(page(desk, searchParams.get("language") ?? "en", signedIn(searchParams)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (more = "") => `${origin}/tulips${more}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** What the shop's server says of who is signed in. */
function signedIn(asked: URLSearchParams): string {
  const user = asked.get("user")?.replaceAll('"', "&quot;");
  return user ? ` data-user="${user}" data-signature="${asked.get("signature")}"` : "";
}

const page = (desk: string, language: string, more: string) => `<!doctype html>
<html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lali's Flowers</title>
<link rel="stylesheet" href="/shop.css"><script defer src="/shop.js"></script></head>
<body><main><h1>Tulips</h1><p>Red, white and yellow.</p><label>Search <input id="search"></label></main>
<script async src="${desk}/widget/guli.js" data-key="wk_lali" data-language="${language}"${more}></script></body></html>`;

/** What a guest has to bear: rules for everything, and for elements by their names. The page itself is no wider than a phone: else the window on it is another than the one that things are fixed to. */
const styles = `
* { text-transform: uppercase !important; letter-spacing: 3px !important; border-radius: 0 !important; }
div, button, textarea, section { display: none !important; }
guli-chat { opacity: 0 !important; transform: scale(0) !important; }
body { font: 40px serif; color: red; overflow-wrap: anywhere; }
input { max-width: 100%; box-sizing: border-box; }`;

/** A shortcut that takes every "s" on the page, as many shops have; and a body that is replaced. */
const script = `
addEventListener("keydown", (event) => { if (event.key === "s" && event.target.tagName !== "INPUT") { event.preventDefault(); document.title = "search"; } });
window.replaceBody = () => { const body = document.createElement("body"); body.textContent = "Another page"; document.body.replaceWith(body); };`;
