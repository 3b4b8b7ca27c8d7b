import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { face } from '../../ui/look/face.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { STATUS_NAMES } from '../../words/codes/codes.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { PostView } from '../present-post.ts';
import { picture, stars } from './post-parts.ts';

export interface CardPlace {
  readonly posinset: number;
  readonly setsize: number;
  readonly isSeen: boolean;
  readonly isOpen: boolean;
  readonly isBorn: boolean;
  readonly isCovered: boolean;
}

/** A post in the feed: focusable, opened by Enter or by its button, which covers the whole card. */
export function feedCard(post: PostView, place: CardPlace, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const status = speaker(STATUS_NAMES, lang);
  const isNew = !place.isSeen && !post.isOwn;
  const classes = [
    'card',
    post.platformKind,
    `heat-${post.heat}`,
    post.isOwn ? 'own' : '',
    post.isArticle ? 'is-article' : '',
    isNew ? 'new' : '',
    place.isBorn ? 'born' : '',
    place.isOpen ? 'open' : '',
    post.status,
    post.isLeft && !post.isAnswered ? 'left' : '',
  ];
  const id = `post-${post.id}`;
  return html`<article
    id=${id}
    class=${classes.filter(Boolean).join(' ')}
    data-post=${post.id}
    tabindex="0"
    aria-posinset=${place.posinset}
    aria-setsize=${place.setsize}
    aria-labelledby=${`${id}-by`}
    aria-describedby=${`${id}-text`}
  >
    <header>
      ${face(post.face.kind, post.face.seed, post.face.portrait)}
      <p id=${`${id}-by`}>
        <strong>${post.name}</strong>
        <span class="soft"><span class="where">${post.platformName}</span> · ${post.hour}</span>
        ${isNew ? html`<span class="sr">, ${t('unread')}</span>` : nothing}
      </p>
      ${isNew ? html`<span class="dot" aria-hidden="true"></span>` : nothing}
    </header>
    <div id=${`${id}-text`} class="words">
      ${post.answering ? html`<p class="answering soft small">${icon('answer')} ${t('answering', { name: post.answering.name })}</p>` : nothing}
      ${post.stars === null ? nothing : stars(post.stars, lang)}
      ${
        place.isCovered
          ? html`<p class="cover"><em>${t('harsh')}</em></p>`
          : html`<p>${post.text}</p>${post.image ? picture(post.image, lang) : nothing}`
      }
    </div>
    <footer class="soft small">
      ${post.replies > 0 ? html`<span>${icon('talk')} ${post.replies}<span class="sr"> ${t('replies', { n: post.replies })}</span></span>` : nothing}
      ${post.reshares > 0 ? html`<span>${icon('reshare')} ${post.reshares}<span class="sr"> ${t('reshares', { n: post.reshares })}</span></span>` : nothing}
      ${post.heat >= 2 ? html`<span class="heat">${icon('zap')} ${t(post.heat === 3 ? 'heat3' : 'heat2')}</span>` : nothing}
      ${post.status === 'standing' ? nothing : html`<span class="mark-${post.status}">${status(post.status)}</span>`}
      ${post.isAnswered && !post.isOwn ? html`<span class="done">${icon('check')} ${t('answered')}</span>` : nothing}
      ${post.isThanked ? html`<span class="done">${icon('heart')} ${t('thanked')}</span>` : nothing}
      ${post.isLeft && !post.isAnswered ? html`<span>${t('leftAlone')}</span>` : nothing}
      ${
        place.isCovered
          ? html`<button type="button" class="button small over" @click=${() => actions.showHarsh(post.id)}>${t('readAnyway')}</button>`
          : nothing
      }
      <button type="button" class="opens" tabindex="-1" @click=${() => actions.openPost(post.id)}>
        <span class="sr">${t('thread')}: ${t('article', { name: post.name, hour: post.hour })}</span>
      </button>
    </footer>
  </article>`;
}
