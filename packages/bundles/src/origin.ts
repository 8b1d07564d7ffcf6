/** The origin of an address; '' for what has none: from disk all files have the same origin, which is none. */
export function originOf(address: string | undefined): string {
  try {
    const { origin } = new URL(address as string);
    return /^https?:/.test(origin) ? origin : '';
  } catch {
    return '';
  }
}
