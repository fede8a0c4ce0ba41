import { chooseFile, isSameName, numberedNames } from '../names.ts';

/** The selected attachment of a mail; those of one name get numbers. @throws Failure as `chooseFile` */
export function chooseAttachment<File extends { name: string; type: string }>(
  all: readonly File[],
  name: string | undefined,
): File {
  return chooseFile(withNumbers(all), name, 'The message', ({ name, type }) => ({ name, type }));
}

/** Tells files of one name apart, such as pasted images: `image (1).png`, `image (2).png`, in the order of the mail. */
function withNumbers<File extends { name: string }>(all: readonly File[]): (File & { given: string })[] {
  const distinct: (File & { given: string })[] = [];
  for (const file of all) {
    const isShared = all.some((one) => one !== file && isSameName(one.name, file.name));
    const taken = [...all, ...distinct];
    const free = (name: string) => !taken.some((one) => isSameName(one.name, name));
    const name = isShared ? [...numberedNames(file.name)].find(free) : undefined;
    distinct.push({ ...file, name: name ?? file.name, given: file.name });
  }
  return distinct;
}
