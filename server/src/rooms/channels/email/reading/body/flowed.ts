/** Joins the lines that format=flowed (RFC 3676) broke for the wire. With `delsp` the blank at the break goes too. */
export function unflow(text: string, delsp: boolean): string {
  // Put together once, at the end: to cut the blank from a paragraph line by line costs the square of its length.
  const parts: string[] = [];
  let open = false;
  let depthBefore = 0;
  for (const line of text.split("\n")) {
    const depth = quoteDepth(line);
    // One blank after the marks is stuffing that protects "From " and ">".
    const content = line.slice(depth).replace(/^ /, "");
    const isSignature = content === "-- ";
    const goesOn = content.endsWith(" ") && !isSignature;
    const own = goesOn && delsp ? content.slice(0, -1) : content;
    if (open && depth === depthBefore && !isSignature) parts.push(own);
    else parts.push(`${parts.length > 0 ? "\n" : ""}${depth > 0 ? `${">".repeat(depth)} ` : ""}${own}`);
    open = goesOn;
    depthBefore = depth;
  }
  return parts.join("");
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth++;
  return depth;
}
