import { hashToken, newToken } from "../../../core/secrets.ts";
import { isId } from "../../../core/ids.ts";

/** A visitor's token names its workspace, so that it is found without looking into all of them: 22 characters of id, a dot, the secret. */
export function newVisitorToken(workspaceId: string): { token: string; hash: string } {
  const token = `${Buffer.from(workspaceId.replaceAll("-", ""), "hex").toString("base64url")}.${newToken()}`;
  return { token, hash: hashToken(token) };
}

export function readVisitorToken(token: string): { workspaceId: string; hash: string } | null {
  const hex = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("hex");
  const workspaceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return isId(workspaceId) ? { workspaceId, hash: hashToken(token) } : null;
}
