import { nothing, render } from 'lit';
import type { App } from '../app.ts';
import type { HomeRoom } from '../home/home-room.ts';
import { teachPage } from './teach-page.ts';
import { openTeach, type TeachRoom } from './teach-room.ts';
import './teach.css';

let room: TeachRoom | null = null;
let draw: () => void = () => {};

/** Shows the page for those who teach in a place of the page. @returns a function that removes it */
export function mountTeach(host: HTMLElement, app: App, home: HomeRoom): () => void {
  let isDown = false;
  const own: App = { ...app, draw: () => draw() };
  const isNew = room === null;
  room ??= openTeach(() => own, home);
  const there = room;
  draw = () => {
    if (isDown) return;
    const { settings } = app.session.getState();
    render(teachPage({ app: own, state: app.session.getState(), lang: settings.lang }, there, home), host);
  };
  if (there.guide() !== null) void there.showGuide(true); // in the language of now
  if (isNew) void there.restore().catch(console.error);
  void home.loadShipped().then(draw, () => {});
  draw();
  return () => {
    isDown = true;
    render(nothing, host);
  };
}
