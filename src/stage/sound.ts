import { clamp01, hash01, lerp } from './noise.ts';
import { type StageEffect, type StageView, THUNDER_HOLD_MS, THUNDER_SOUND_MS } from './view.ts';
import { weatherOf } from './weather.ts';

/** Every sound of the stage, made on the spot: rain, wind, a drop, thunder, a bell. Silent until asked. */
export interface Sound {
  /** Turns sound on or off. Turn it on from a key or a click: browsers allow it only there. */
  enable(on: boolean): void;
  show(view: StageView): void;
  play(effect: StageEffect): void;
  /** The bureau has something for the player. */
  bell(): void;
  /** Composer open: heard as through a wall. */
  hold(on: boolean): void;
  /** Paused: the weather falls silent. */
  rest(on: boolean): void;
  destroy(): void;
}

const LOUD = 0.22; // of full scale: a sound to work beside
const OPEN_HZ = 12000;
const HELD_HZ = 420;
const GLIDE_S = 0.8; // seconds the weather takes to follow

/** Makes the sounds' door; no audio device is opened before `enable(true)`. */
export function createSound(): Sound {
  let desk: MixingDesk | null = null;
  let isOn = false;
  let isResting = false;
  let isHeld = false;
  let rain = 0;
  let wind = 0;
  const mix = (): void => {
    if (desk === null) return;
    const now = desk.context.currentTime;
    desk.wall.frequency.setTargetAtTime(isHeld ? HELD_HZ : OPEN_HZ, now, 0.12);
    desk.rain.gain.setTargetAtTime(isResting ? 0 : rain * 0.5, now, GLIDE_S);
    desk.wind.gain.setTargetAtTime(isResting ? 0 : wind * 0.7, now, GLIDE_S);
  };
  const once = (make: (desk: MixingDesk, at: number) => void, afterMs = 0): void => {
    if (desk !== null && isOn && !isResting) make(desk, desk.context.currentTime + afterMs / 1000);
  };
  return {
    enable(on) {
      isOn = on;
      if (on) {
        desk ??= openDesk();
        void desk?.context.resume();
        mix();
      } else void desk?.context.suspend();
    },
    show(view) {
      const weather = weatherOf(view.sky, view.intensity);
      rain = clamp01(weather.rain + weather.veil * 0.15);
      wind = clamp01(weather.drift * 0.8 - 0.08);
      mix();
    },
    play(effect) {
      if (effect.kind === 'drop') once(drop);
      else if (effect.kind === 'thunder') once(thunder, THUNDER_HOLD_MS + THUNDER_SOUND_MS);
      else if (effect.kind === 'reply') once((d, at) => tone(d, at, 392, 523, 0.35, 0.12));
      else once((d, at) => tone(d, at, 196, 98, 0.9, 0.25));
    },
    bell() {
      once((d, at) => {
        for (const [hz, seconds, loud] of BELL) tone(d, at, hz, hz, seconds, loud);
      });
    },
    hold(on) {
      isHeld = on;
      mix();
    },
    rest(on) {
      isResting = on;
      mix();
    },
    destroy() {
      void desk?.context.close();
      desk = null;
    },
  };
}

// Partials of a small struck bell: hertz, seconds, loudness.
const BELL = [
  [659, 1.6, 0.3],
  [1318, 1, 0.14],
  [1977, 0.6, 0.07],
] as const;

interface MixingDesk {
  readonly context: AudioContext;
  readonly noise: AudioBuffer;
  readonly wall: BiquadFilterNode; // all passes through it
  readonly rain: GainNode;
  readonly wind: GainNode;
}

// Null when the browser has no audio: the game is silent and goes on.
function openDesk(): MixingDesk | null {
  if (typeof AudioContext === 'undefined') return null;
  const context = new AudioContext();
  const noise = context.createBuffer(1, context.sampleRate * 3, context.sampleRate);
  const samples = noise.getChannelData(0);
  for (let n = 0; n < samples.length; n++) samples[n] = hash01(n, 3, 41) * 2 - 1;
  const master = context.createGain();
  master.gain.value = LOUD;
  const wall = context.createBiquadFilter();
  wall.type = 'lowpass';
  wall.frequency.value = OPEN_HZ;
  wall.connect(master).connect(context.destination);
  const loop = (
    type: BiquadFilterType,
    hz: number,
    q: number,
  ): { band: BiquadFilterNode; gain: GainNode } => {
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
    const band = new BiquadFilterNode(context, { type, frequency: hz, Q: q });
    const gain = new GainNode(context, { gain: 0 });
    source.connect(band).connect(gain).connect(wall);
    source.start();
    return { band, gain };
  };
  const rain = loop('highpass', 1400, 0.4);
  const wind = loop('bandpass', 260, 1.1);
  // The wind rises and falls over eleven seconds.
  const gust = new OscillatorNode(context, { frequency: 0.09 });
  gust.connect(new GainNode(context, { gain: 120 })).connect(wind.band.frequency);
  gust.start();
  return { context, noise, wall, rain: rain.gain, wind: wind.gain };
}

function tone(desk: MixingDesk, at: number, from: number, to: number, seconds: number, loud: number): void {
  const { context, wall } = desk;
  const voice = new OscillatorNode(context, { frequency: from });
  const gain = new GainNode(context, { gain: 0 });
  voice.frequency.setValueAtTime(from, at);
  voice.frequency.exponentialRampToValueAtTime(to, at + seconds);
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud, at + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0006, at + seconds);
  voice.connect(gain).connect(wall);
  voice.start(at);
  voice.stop(at + seconds + 0.05);
}

function drop(desk: MixingDesk, at: number): void {
  const pitch = lerp(760, 980, (at * 7.3) % 1); // no two drops quite alike
  tone(desk, at, pitch, pitch * 0.55, 0.16, 0.16);
}

function thunder(desk: MixingDesk, at: number): void {
  const { context, noise, wall } = desk;
  const roll = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const deep = new BiquadFilterNode(context, { type: 'lowpass', frequency: 220, Q: 0.5 });
  const gain = new GainNode(context, { gain: 0 });
  deep.frequency.setValueAtTime(260, at);
  deep.frequency.exponentialRampToValueAtTime(60, at + 2.6);
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(1.6, at + 0.05);
  gain.gain.exponentialRampToValueAtTime(0.5, at + 0.5);
  gain.gain.linearRampToValueAtTime(0.8, at + 0.75);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 2.8);
  roll.connect(deep).connect(gain).connect(wall);
  roll.start(at);
  roll.stop(at + 2.9);
}
