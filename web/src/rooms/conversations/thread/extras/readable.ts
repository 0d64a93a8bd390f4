/** Where somebody is, as people read it to each other: 41.71, 44.83 says the street. */
export function coordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** The place on a map that belongs to nobody. It is opened only by whoever presses it: the desk itself asks no map. */
export function mapOf({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const [lat, lon] = [latitude.toFixed(6), longitude.toFixed(6)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
}

/** 75 → 1:15 */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What a phone can call: digits, and the plus of an international number. */
export function callable(phone: string): string | null {
  const number = phone.replace(/[^\d+]/g, "");
  return /^\+?\d{5,15}$/.test(number) ? `tel:${number}` : null;
}
