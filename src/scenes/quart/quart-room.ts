import type { SessionState } from '../../session/types.ts';
import type { App } from '../app.ts';
export interface QuartRoom { readonly follow: (state: SessionState, before: SessionState) => void; readonly onKey: (event: KeyboardEvent) => void }
export function openQuartRoom(_app: App): QuartRoom { return { follow: () => undefined, onKey: () => undefined }; }
