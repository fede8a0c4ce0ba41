import { usage } from '../../../answer/failure.ts';
import { quoted } from '../../failures.ts';

/** https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa */
const CHARACTERS = /["*:<>?\\|]/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)$|^~\$|_vti_/i;

/**
 * Refuses names that OneDrive and SharePoint do not accept, before anything is sent.
 *
 * @param flag the flag to suggest in the hint
 * @throws Failure USAGE
 */
export function checkMicrosoftName(name: string, flag: '--name' | '--to'): void {
  const character = CHARACTERS.exec(name)?.[0];
  const reason =
    (character !== undefined && `cannot contain ${character}`) ||
    (/^ |[ .]$/.test(name) && 'cannot begin with a space or end with a space or a dot') ||
    (RESERVED.test(name) && 'is reserved there');
  if (!reason) return;
  throw usage(
    `OneDrive and SharePoint do not accept ${quoted(name)}: a name ${reason}.`,
    flag === '--name' ? 'Pass --name with a simpler name.' : 'Pass --to with another folder.',
  );
}
