/**
 * The files of a drop, folders opened to their last file; each with its path in the folder, as senders name folders
 * after units.
 */
export type Found = { readonly file: File; readonly path: string };

/** Every file of a drop. Entries are taken at once: the browser forgets them when the event is over. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly Found[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  if (entries.length === 0) return filesChosen(transfer.files);
  return (await Promise.all(entries.map(filesUnder))).flat();
}

/** Of a field for files or a folder. */
export const filesChosen = (files: FileList | null): readonly Found[] =>
  [...(files ?? [])].filter(isDocument).map((file) => ({ file, path: file.webkitRelativePath || file.name }));

async function filesUnder(entry: FileSystemEntry): Promise<readonly Found[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File | null>((found) =>
      (entry as FileSystemFileEntry).file(found, () => found(null)),
    );
    return file && isDocument(file) ? [{ file, path }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: Found[] = [];
  // A reader gives a hundred at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found) => reader.readEntries(found, () => found([])));
    if (some.length === 0) return all;
    for (const one of some) all.push(...(await filesUnder(one)));
  }
}

/** What systems and Word leave lying about is nobody's report. */
const isDocument = ({ name }: File): boolean => !/^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
