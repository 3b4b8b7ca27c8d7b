import { CRITICISM, ILLEGAL, type PostClass } from '../../model/codes.ts';
import { textIn } from '../../model/text.ts';
import { type Habit, type Moment, now } from '../habit.ts';
import { authored, onDesk, recentCrowd, wasAnswered, wasDealtWith } from '../view.ts';

/** Captures, raises, then removes what is against the law: threats and personal data. */
export const protecting: Habit = (moment) => {
  for (const post of onDesk(moment)) {
    if (!ILLEGAL.includes(post.class)) continue;
    if (!moment.state.opened.includes(post.id)) return now(moment, { type: 'open', post: post.id });
    const owner =
      moment.world.scenario.services.find((s) => s.owns.includes(post.class)) ??
      moment.world.scenario.services.find((s) => s.id === 'juridique') ??
      moment.world.scenario.services[0];
    if (owner !== undefined && !wasDealtWith(moment, post.id, 'escalate')) {
      return now(moment, { type: 'escalate', post: post.id, service: owner.id });
    }
    return now(moment, {
      type: 'remove',
      post: post.id,
      rule: ruleOf(moment, post.id),
      explanation: wordFor(moment, post.id),
    });
  }
  return null;
};

/** Removes insults and spam with the rule cited and a word to their author; criticism stays. */
export const moderating: Habit = (moment) => {
  for (const post of onDesk(moment)) {
    if (post.class !== 'uncivil' && post.class !== 'troll' && post.class !== 'spam') continue;
    if (authored(moment, post)?.rule === null && post.class !== 'spam') continue;
    if (wasAnswered(moment, post.id) || wasDealtWith(moment, post.id)) continue;
    return now(moment, {
      type: 'remove',
      post: post.id,
      rule: ruleOf(moment, post.id),
      explanation: wordFor(moment, post.id),
    });
  }
  return null;
};

/** Removes or hides every condemning post in sight, authored or not, without a word. */
export function censoring(tool: 'remove' | 'hide', classes: readonly PostClass[] | 'all'): Habit {
  return (moment) => {
    for (const post of [...onDesk(moment), ...recentCrowd(moment, 64)]) {
      const isWanted = classes === 'all' ? post.purpose === 'condemn' : classes.includes(post.class);
      if (!isWanted || post.class === 'news' || post.words.from === 'reshare') continue;
      return now(
        moment,
        tool === 'remove'
          ? { type: 'remove', post: post.id, rule: null, explanation: null }
          : { type: 'hide', post: post.id },
      );
    }
    return null;
  };
}

/** Removes one authored criticism in `every`, as the direction asks. */
export function removingCriticism(every: number): Habit {
  return (moment) => {
    const critics = onDesk(moment).filter((post) => CRITICISM.includes(post.class) && post.isAffair);
    const post = critics.find((p, i) => i % every === 0 && p.purpose === 'condemn');
    return post === undefined
      ? null
      : now(moment, { type: 'remove', post: post.id, rule: null, explanation: null });
  };
}

function ruleOf(moment: Moment, id: string): string | null {
  return moment.world.posts[id]?.rule ?? moment.world.scenario.organisation.rules[0]?.id ?? null;
}

function wordFor(moment: Moment, id: string): string {
  const { organisation, lang } = moment.world.scenario;
  const rule = organisation.rules.find((r) => r.id === ruleOf(moment, id));
  const text = textIn(rule?.text, lang);
  return lang === 'fr'
    ? `Retiré selon notre nétiquette\u00a0: ${text} La critique, elle, est la bienvenue.`
    : `Removed under our house rules: ${text} Criticism is welcome.`;
}
