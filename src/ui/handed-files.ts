/** A file with the path it had in its folder. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Above any scenario or game (bytes): a larger file is not read. */
export const MOST_BYTES = 8 * 1024 * 1024;
const DEEPEST = 6;

/**
 * The files of a drop, those inside of folders too, each with its path.
 * @param most entries looked at: a folder dropped by mistake does not hold the page up
 */
export async function droppedFiles(data: DataTransfer | null, most: number): Promise<readonly NamedFile[]> {
  if (data === null) return [];
  // Entries must be taken in the same task: the transfer is emptied when the event is over.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(data.files);
  const found: NamedFile[] = [];
  for (const entry of entries) await gather(entry, '', 0, most, found);
  return found.length > 0 ? found : chosenFiles(data.files);
}

/** The files of a chooser, with their path when a folder was chosen. */
export function chosenFiles(files: FileList | null): readonly NamedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

async function gather(
  entry: FileSystemEntry,
  folder: string,
  depth: number,
  most: number,
  found: NamedFile[],
): Promise<void> {
  if (found.length >= most || depth > DEEPEST || entry.name.startsWith('.')) return;
  const name = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file !== null) found.push({ name, file });
    return;
  }
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry, most))
    await gather(inner, `${name}/`, depth + 1, most, found);
}

/** All entries of a folder, which gives them a hundred at a time, then none. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
  most: number,
): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length > most) return all;
    all.push(...some);
  }
}
