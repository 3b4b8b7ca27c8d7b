export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly rule:
    | 'no-room' // a file under src/ that no room owns
    | 'upward'
    | 'sideways'
    | 'door' // a file of another room that is none of its doors
    | 'outside' // out of src/, from a room that may not
    | 'npm'
    | 'node'
    | 'closed-entry'
    | 'extension'
    | 'address' // an absolute path or a URL
    | 'unreadable' // an import whose address is computed
    | 'test' // takes from another room's test
    | 'ban'
    | 'escape' // a way around the fence itself
    | 'stale-debt';
  readonly what: string;
}

/** A known breach, forgiven for now. An entry that no longer matches anything is a finding itself. */
export interface Debt {
  readonly path: string;
  readonly rule: Finding['rule'];
  readonly what: string;
}
