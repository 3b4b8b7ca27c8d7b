import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lang } from '../../model/text.ts';
import { face } from '../../ui/look/face.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SEGMENT_NAMES, STATUS_NAMES } from '../../words/codes/codes.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { PostView } from '../present-post.ts';
import type { ThreadView } from '../present-thread.ts';
import { picture, stars } from './post-parts.ts';

/** The post that is open: the words on paper, who speaks, what may be done, what others answer. */
export function thread(view: ThreadView, acts: unknown, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<section class="thread pane" aria-labelledby="thread-title">
    <header class="thread-head">
      <button type="button" class="button small plain back" @click=${actions.closeThread}>${icon('left')} ${t('backToFeed')}</button>
      <h2 id="thread-title" tabindex="-1">${t('thread')}</h2>
      <button type="button" class="button plain round close" aria-label=${t('closeThread')} @click=${actions.closeThread}>${icon('close')}</button>
    </header>
    <div class="thread-scroll" tabindex="-1">
      ${view.above ? aboveLine(view.above, lang, actions) : nothing}
      ${paperPost(view.post, lang)}
      ${acts}
      ${view.post.isOwn ? nothing : authorPanel(view, lang)}
      <section class="replies" aria-labelledby="replies-title">
        <h3 id="replies-title">${t('repliesTitle')}</h3>
        ${view.post.comments === 'closed' ? html`<p class="soft">${icon('quiet')} ${t('commentsClosed', { platform: view.post.platformName })}</p>` : nothing}
        ${view.hidden > 0 ? html`<p class="soft small">${t('earlier', { n: view.hidden })}</p>` : nothing}
        ${
          view.replies.length === 0
            ? html`<p class="soft">${t('noReplies')}</p>`
            : html`<ul>${repeat(
                view.replies,
                (p) => p.id,
                (p) => html`<li>${shortPost(p, lang, actions)}</li>`,
              )}</ul>`
        }
      </section>
    </div>
  </section>`;
}

/** The posts of a bundle, one under the other; each can be opened. */
export function bundleThread(posts: readonly PostView[], lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<section class="thread pane" aria-labelledby="thread-title">
    <header class="thread-head">
      <button type="button" class="button small plain back" @click=${actions.closeThread}>${icon('left')} ${t('backToFeed')}</button>
      <h2 id="thread-title" tabindex="-1">${t('bundleTitle')}</h2>
      <button type="button" class="button plain round close" aria-label=${t('closeThread')} @click=${actions.closeThread}>${icon('close')}</button>
    </header>
    <div class="thread-scroll" tabindex="-1">
      <section class="replies">
        <ul>${repeat(
          posts,
          (p) => p.id,
          (p) => html`<li>${shortPost(p, lang, actions)}</li>`,
        )}</ul>
      </section>
    </div>
  </section>`;
}

/** A post on paper, in the look of its platform. */
export function paperPost(post: PostView, lang: Lang): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const status = speaker(STATUS_NAMES, lang);
  return html`<blockquote class="paper ${post.platformKind} ${post.status}">
    <div class="by">
      ${face(post.face.kind, post.face.seed, post.face.portrait)}
      <p>
        <strong>${post.name}</strong> <span class="faint">@${post.handle}</span><br />
        <span class="faint small">${post.platformName} · ${post.hour}${post.status === 'standing' ? nothing : html` · ${status(post.status)}`}</span>
      </p>
    </div>
    ${post.stars === null ? nothing : stars(post.stars, lang)}
    <p class="said">${post.text}</p>
    ${post.image ? picture(post.image, lang) : nothing}
    ${
      post.replies + post.reshares > 0
        ? html`<p class="faint small">${post.replies > 0 ? t('replies', { n: post.replies }) : nothing}${post.replies > 0 && post.reshares > 0 ? ' · ' : nothing}${post.reshares > 0 ? t('reshares', { n: post.reshares }) : nothing}</p>`
        : nothing
    }
  </blockquote>`;
}

function aboveLine(post: PostView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<button type="button" class="above" @click=${() => actions.openPost(post.id)}>
    ${icon('answer')} <span><span class="soft">${t('answering', { name: post.name })}</span> ${post.text}</span>
  </button>`;
}

function authorPanel({ author }: ThreadView, lang: Lang): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const segment = speaker(SEGMENT_NAMES, lang);
  const figures = new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA');
  return html`<section class="who" aria-labelledby="who-title">
    <h3 id="who-title" class="sr">${t('author')}</h3>
    ${author.bio ? html`<p>${author.bio}</p>` : nothing}
    <p class="soft small">
      ${author.segment === 'house' ? nothing : html`${segment(author.segment)} · `}${t('followers', { n: figures.format(author.reach) })}
      · ${t('authorPosts', { n: author.posts })}${author.answered > 0 ? html` · ${t('authorAnswered', { n: author.answered })}` : nothing}${author.isBlocked ? html` · <strong>${t('blocked')}</strong>` : nothing}
    </p>
  </section>`;
}

function shortPost(post: PostView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const status = speaker(STATUS_NAMES, lang);
  return html`<div class="short ${post.isOwn ? 'own' : ''} ${post.status}">
    ${face(post.face.kind, post.face.seed, post.face.portrait)}
    <div>
      <p class="small"><strong>${post.name}</strong> <span class="soft">${post.hour}${post.status === 'standing' ? nothing : html` · ${status(post.status)}`}</span></p>
      <p>${post.text}</p>
    </div>
    <button type="button" class="opens" @click=${() => actions.openPost(post.id)}>
      <span class="sr">${t('thread')}: ${t('article', { name: post.name, hour: post.hour })}</span>
    </button>
  </div>`;
}
