/** Now, and the end of the day where the player is: epoch ms. */
export function today(): { readonly now: number; readonly end: number } {
  const now = Date.now();
  const end = new Date(now);
  end.setHours(24, 0, 0, 0);
  return { now, end: end.getTime() };
}
