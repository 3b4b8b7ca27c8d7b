import type { FileSeal, OpenEntry } from '../live/index.ts';
import type { ClassRoom } from './class-room.ts';

/** The classes that this process serves. */
export interface Hall {
  /** Opens a class: its code, and the token of whoever leads it. `open` is made once the code is known. */
  readonly open: (
    scenario: string,
    open: (code: string) => OpenEntry,
  ) => Promise<{ readonly code: string; readonly token: string }>;
  /** A class by its code; null when there is none. */
  readonly room: (code: string) => Promise<ClassRoom | null>;
  /** The classes there are, with the token of whoever leads each: for the process that started them. */
  readonly list: () => Promise<
    readonly { readonly code: string; readonly token: string; readonly room: ClassRoom }[]
  >;
  /** Seats scripted pupils in a class of this hall. */
  readonly rehearse: (code: string, count: number) => Promise<void>;
  /** Signs the file of a class for whoever has HOST's token; null for anybody else, and for a text that is none of it. */
  readonly sign: (code: string, token: string, text: string) => Promise<FileSeal | null>;
  /** The public key that signs here. */
  readonly signer: () => Promise<string | null>;
  readonly build: string;
  readonly close: () => Promise<void>;
}
