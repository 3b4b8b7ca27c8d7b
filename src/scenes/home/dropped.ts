import type { NamedFile } from '../open-file.ts';

const DEEPEST = 6;
const MOST = 400; // entries looked at: a folder dropped by mistake does not hold the page up

/** The files of a drop, those inside of folders too, each with its path. */
export async function droppedFiles(data: DataTransfer | null): Promise<readonly NamedFile[]> {
  if (data === null) return [];
  // Entries must be taken at once: the transfer is emptied when the event is over.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(data.files);
  const found: NamedFile[] = [];
  for (const entry of entries) await gather(entry, '', 0, found);
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
  found: NamedFile[],
): Promise<void> {
  if (found.length >= MOST || depth > DEEPEST || entry.name.startsWith('.')) return;
  const name = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file !== null) found.push({ name, file });
    return;
  }
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
    await gather(inner, `${name}/`, depth + 1, found);
}

/** A folder gives its entries a hundred at a time, and then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length > MOST) return all;
    all.push(...some);
  }
}
