import { html, nothing, type TemplateResult } from 'lit';
import { MODERATION_TOOLS, type ModerationTool } from '../../model/actions.ts';
import type { Lang } from '../../model/text.ts';
import type { Command } from '../../ui/keys.ts';
import { type IconName, icon } from '../../ui/look/icon.ts';
import { TOOL_LOOKS } from '../../ui/moderation-tools.ts';
import { speaker } from '../../ui/speak.ts';
import { TOOL_NAMES } from '../../words/codes/actions.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { PostView } from '../present-post.ts';
import type { Tool } from '../present-tools.ts';

export interface ActsShown {
  readonly post: PostView;
  readonly tools: ReadonlySet<Tool>;
  readonly fresh: Tool | null; // the tool that has just come
  readonly keyOf: (command: Command) => string; // '' when keys are off
  readonly mayWrite: boolean;
}

/** What may be done about a post, each with its key. What is not possible on it is not shown. */
export function threadActs(shown: ActsShown, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const tool = speaker(TOOL_NAMES, lang);
  const { post, tools } = shown;
  const isGone = post.status === 'removed' || post.status === 'hidden';
  const button = (
    name: IconName,
    label: string,
    command: Command | null,
    act: () => void,
    kind = '',
  ) => html`<button
    type="button"
    class="button ${kind}"
    aria-keyshortcuts=${command ? shown.keyOf(command) || nothing : nothing}
    @click=${act}
  >
    ${icon(name)} ${label} ${command && shown.keyOf(command) !== '' ? html`<kbd class="key" aria-hidden="true">${shown.keyOf(command)}</kbd>` : nothing}
  </button>`;
  if (post.isOwn) {
    const { platform, comments } = post;
    const moderate =
      comments === 'none' || !tools.has('moderate')
        ? nothing
        : comments === 'closed'
          ? button('talk', t('openComments'), 'comments', () => actions.setComments(platform, true))
          : button(
              'quiet',
              t('closeComments'),
              'comments',
              () => actions.setComments(platform, false),
              'risky',
            );
    if (post.status === 'removed')
      return moderate === nothing
        ? html``
        : html`<div class="acts" role="group" aria-label=${t('acts')}>${moderate}</div>`;
    return html`<div class="acts" role="group" aria-label=${t('acts')}>
      ${button('write', t('correct'), null, () => actions.compose({ kind: 'correct', post: post.id }))}
      ${moderate}
      ${button('remove', t('retract'), null, () => actions.retract(post.id), 'risky')}
    </div>`;
  }
  return html`<div class="acts" role="group" aria-label=${t('acts')}>
    ${
      isGone
        ? nothing
        : html`${button('reply', t('answer'), 'answer', () => actions.compose({ kind: 'answer', post: post.id }), shown.mayWrite ? 'main' : '')}
          ${post.isLeft ? nothing : button('hand', t('leave'), 'leave', () => actions.leave(post.id))}
          ${tools.has('thank') && !post.isThanked ? button('heart', t('thank'), 'thank', () => actions.thank(post.id)) : nothing}
          ${tools.has('pass') ? button('share', t('handOver'), 'handOver', () => actions.askHandOver(post.id)) : nothing}
          ${tools.has('promise') ? button('idea', t('promise'), null, () => actions.askPromise(post.id)) : nothing}`
    }
    ${
      tools.has('moderate')
        ? html`<details class="more" ?open=${shown.fresh === 'moderate'}>
            <summary class="button">${icon('shield')} ${t('moderate')} ${icon('more')}</summary>
            <div class="acts" role="group" aria-label=${t('moderate')}>
              ${MODERATION_TOOLS.filter((m) => isPossible(m, post)).map((m) =>
                button(
                  TOOL_LOOKS[m].icon,
                  tool(m),
                  m,
                  () => actions.moderate(m, post.id),
                  TOOL_LOOKS[m].isRisky ? 'risky' : '',
                ),
              )}
            </div>
          </details>`
        : nothing
    }
  </div>`;
}

/** Whether a tool would change anything on a post. */
export function isPossible(tool: ModerationTool, post: PostView): boolean {
  const { status } = post;
  if (status === 'removed') return tool === 'escalate';
  if (tool === 'restore') return status !== 'standing';
  if (status === 'hidden') return tool === 'remove' || tool === 'escalate';
  if (tool === 'pin') return status !== 'pinned';
  if (tool === 'relegate') return status !== 'relegated';
  return true;
}
