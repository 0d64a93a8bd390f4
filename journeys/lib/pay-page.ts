import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A shop's page on another origin than the desk: somebody cannot pay, and the form on it holds what nobody else may see. Its policy leaves guests little room. */
export async function openPayPage(desk: string, key: string): Promise<{ url: string; close(): Promise<void> }> {
  const policy = `default-src 'self'; script-src 'self' ${desk}; connect-src ${desk}; img-src 'self' data: ${desk}; style-src 'self'`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://shop");
    if (pathname === "/pay.css") return void response.setHeader("content-type", "text/css").end(styles);
    if (pathname === "/pay.js") return void response.setHeader("content-type", "text/javascript").end(script);
    if (pathname === "/bowl.svg") return void response.setHeader("content-type", "image/svg+xml").end(bowl);
    response
      .setHeader("content-security-policy", policy)
      .setHeader("content-type", "text/html; charset=utf-8")
      .end(page(desk, { key, language: searchParams.get("language") ?? "en" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pay`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** What must never be seen by anybody. */
export const SECRETS = ["korke-1987", "tolma-2001", "4111 1111 1111 1111", "4111111111111111", "737", "Vake Street 7", "csrf-token-of-hers", "door code 4471"];

const page = (desk: string, { key, language }: { key: string; language: string }) => `<!doctype html>
<html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tiflis Clay: pay</title>
<link rel="stylesheet" href="/pay.css"><script defer src="/pay.js"></script></head>
<body><main><h1>Pay for your bowl</h1><img src="/bowl.svg" alt="A bowl of red clay" width="120" height="80">
<form><input type="hidden" name="csrf" value="csrf-token-of-hers">
<label>Name <input name="name" value="Lali"></label>
<label>Password <input type="password" name="secret-word" id="password" value="korke-1987"></label>
<label>Word <input type="password" name="w" id="word" value="tolma-2001"></label>
<label>Card <input autocomplete="cc-number" inputmode="numeric" value="4111 1111 1111 1111"></label>
<label>Code <input autocomplete="cc-csc" value="737"></label>
<label>Note <textarea name="note">Please wrap it in straw</textarea></label>
<p data-guli-hide>Delivered to Vake Street 7</p>
<p id="said" data-secret="door code 4471">Your last card was 4111111111111111.</p>
<button type="button" id="pay">Pay 38 GEL</button></form>
<iframe srcdoc="<p>Vake Street 7</p>" title="map"></iframe></main>
<script async src="${desk}/widget/guli.js" data-key="${key}" data-language="${language}"></script></body></html>`;

const styles = `body { font: 18px Georgia, serif; margin: 40px; background: rgb(250, 240, 230); }
h1 { color: rgb(154, 74, 34); } label { display: block; margin: 12px 0; } button.tried { background: rgb(150, 20, 20); color: #fff; }
.wide { width: 50%; background: url(https://elsewhere.test/x.png); }`;

/** The button does nothing but look different, which is why she asks. */
const script = `document.getElementById("pay").addEventListener("click", (event) => {
  event.target.classList.add("tried");
  const trouble = document.createElement("p");
  trouble.id = "trouble";
  trouble.textContent = "Something went wrong.";
  event.target.after(trouble);
});
window.reveal = () => (document.getElementById("password").type = "text");`;

const bowl = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><path d="M4 20h112c0 34-22 56-56 56S4 54 4 20z" fill="#b4633c"/></svg>`;
