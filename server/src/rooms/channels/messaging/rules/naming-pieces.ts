/** Our own id of a piece: the reply, and its place in it. The same at every try, so that whoever keeps it can tell a repeat. */
export const nameOfPiece = ({ messageId, place }: { messageId: string; place: number }): string => `${messageId}-${place}`;

const NAME = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})-(\d{1,4})$/;

/** Whether a platform gives back what we once gave it. */
export const isPiece = (text: string): boolean => NAME.test(text);

/** Only of what `isPiece`. */
export function pieceNamed(id: string): { messageId: string; place: number } {
  const [, messageId = "", place = ""] = NAME.exec(id) ?? [];
  return { messageId, place: Number(place) };
}
