/** Ticks, of a simulated minute, after which the flood's feed holds 10,000 posts; nobody acts, so that each game is the same. */
export const FULL_AT = 540;
/** Posts of the author a minute once the feed is full; the crowd adds about ten of its own, and a minute takes 1.5 s. */
const AUTHORED = 20;
const MINUTES = 60;

/** A story made to measure the page: 10,000 posts in nine simulated hours, then 20 in each second of play. */
export function floodStory(): string {
  const platforms = ['fil', 'babillard', 'forum', 'photos', 'videos'];
  const articles = Array.from({ length: 575 }, (_, n) => {
    const minute = 20 + 4 * n;
    const platform = platforms[Math.floor(minute / 10) % platforms.length];
    return `  - {id: a${minute}, at: "+${minute}m", article: {platform: ${platform}, by: gazette, mass: 1000, text: Encore du bruit après ${minute} minutes.}}`;
  });
  const posts = Array.from({ length: MINUTES * AUTHORED }, (_, n) => {
    const minute = FULL_AT + Math.floor(n / AUTHORED);
    return `  - {id: p${n}, at: "+${minute}m", by: odette, platform: ${platforms[n % 2]}, class: offTopic, affair: false, text: "Message ${n}. Quelqu'un sait-il à quelle heure ferme le café aujourd'hui, et si la terrasse est ouverte?"}`;
  });
  return storyOf('crue', 'La crue', 40, [...platforms], posts, articles);
}

/** A quiet story of forty simulated hours, which an hour of play goes through. */
export function longStory(): string {
  const posts = Array.from(
    { length: 234 },
    (_, n) =>
      `  - {id: p${n}, at: "+${10 * n + 5}m", by: odette, platform: fil, class: complaint, text: "Message ${n}. Le café était encore froid."}`,
  );
  return storyOf('veille', 'La veille', 40, ['fil', 'babillard'], posts, []);
}

function storyOf(
  id: string,
  title: string,
  hours: number,
  platforms: readonly string[],
  posts: readonly string[],
  articles: readonly string[],
): string {
  return `format: avis-de-tempete/1.1
id: ${id}
title: ${title}
summary: Une histoire pour mesurer la page.
lang: fr
minutes: 60
start: 2026-10-10T06:00
duration: ${hours}h
organisation: {name: Café du Coin, handle: cafe_du_coin, about: Un café., voice: vous}
crisis: {cluster: preventable, severity: explosive, known: Rien.}
quarts: [{id: seul, title: Seul, from: "06:00", to: day 2 21:00}]
platforms:
${platforms.map((platform) => `  - {id: ${platform}, kind: microblog}`).join('\n')}
people:
  - {id: gazette, name: La Gazette, audience: press, reach: 90000}
  - {id: odette, name: Odette, audience: customers, reach: 80000}
posts:
  - {id: froid, at: "06:05", by: odette, platform: fil, class: complaint, text: "Mon café était froid, et on m'a ri au nez."}
${posts.join('\n')}
${articles.length === 0 ? '' : `timeline:\n${articles.join('\n')}\n`}`;
}
