import { html } from 'lit';
import type { Frame } from '../app.ts';
import type { QuartRoom } from './quart-room.ts';
export function quartScene(_frame: Frame, _room: QuartRoom) { return html`<main id="main" tabindex="-1"></main>`; }
