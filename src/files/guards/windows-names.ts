import { basename, sep } from 'node:path';

/**
 * Names that Windows treats as devices, with any extension, and spellings that it changes or reads as a file's stream:
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\s*\..*|\s*)$/i;

/**
 * Why a file of this name cannot be written on this system.
 *
 * @param path absolute
 * @param separator the separator in the system's paths
 * @returns the rest of a sentence; undefined if nothing speaks against the name
 */
export function windowsNameFault(path: string, separator = sep): string | undefined {
  if (separator !== '\\') return undefined;
  const name = basename(path.replaceAll('\\', '/'));
  if (/^[\\/]{2}\.[\\/]/.test(path) || DEVICE.test(name)) return 'is the name of a device on Windows';
  if (/[. ]$/.test(name)) return 'ends with a dot or a space, which Windows drops';
  if (/[<>:"|?*]/.test(name.replace(/^[a-z]:/i, ''))) return 'has characters that Windows reserves';
  return undefined;
}
