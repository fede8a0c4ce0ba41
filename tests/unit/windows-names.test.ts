import { describe, expect, it } from 'vitest';
import { windowsNameFault } from '../../src/files/guards/windows-names.ts';

describe('the name of a file to write', () => {
  it.each([
    ['C:\\out\\CON', /device/],
    ['C:\\out\\nul.txt', /device/],
    ['C:\\out\\Aux.tar.gz', /device/],
    ['C:\\out\\com1', /device/],
    ['C:\\out\\LPT9.log', /device/],
    ['C:\\out\\com².txt', /device/],
    ['C:\\out\\con .txt', /device/],
    ['\\\\.\\PhysicalDrive0', /device/],
    ['//./COM56', /device/],
    ['C:\\out\\a.txt.', /dot or a space/],
    ['C:\\out\\a ', /dot or a space/],
    ['C:\\out\\a.txt:hidden', /characters/],
    ['C:\\out\\a?.txt', /characters/],
    ['C:\\out\\a<b>.txt', /characters/],
  ])('is refused on Windows: %s', (path, reason) => {
    expect(windowsNameFault(path, '\\')).toMatch(reason);
    expect(windowsNameFault(path, '/')).toBeUndefined();
  });

  it.each([
    'C:\\out\\a.txt',
    'C:\\CON\\a.txt',
    'C:\\out\\console.txt',
    'C:\\out\\com10.txt',
    'C:\\out\\nullable',
    'C:\\out\\.env.example',
    '\\\\server\\share\\a.txt',
    '\\\\?\\C:\\out\\a.txt',
    'C:\\out\\données – 用户.txt',
  ])('is allowed: %s', (path) => {
    expect(windowsNameFault(path, '\\')).toBeUndefined();
  });
});
