import { pairsOf, wordSet } from '../tables.ts';
import type { Thing } from './entities.ts';
import { stemsOf } from './words.ts';

/** Services whose files another service stores, where ids are looked up by file name. */
const FILE_STORES = `
  GOOGLESHEETS GOOGLEDOCS GOOGLESLIDES GOOGLEFORMS = GOOGLEDRIVE googledrive_search_files |
  MICROSOFTEXCEL MICROSOFTWORD = ONEDRIVE onedrive_search_drive_items`;

/** Nouns for such files. */
const FILES = stemsOf(wordSet('spreadsheet document doc presentation form file workbook item'));

/** The provider that stores another's files, and the tool that finds one by name. */
export interface FileStore {
  provider: string;
  tool: string;
}

const fileStores = new Map<string, FileStore>();
for (const [keys, home] of pairsOf(FILE_STORES)) {
  const [provider = '', tool = ''] = home.split(' ');
  for (const key of keys.split(' ')) fileStores.set(key, { provider, tool });
}

/** The service that stores a provider's files, if it is a different one. */
export const fileStoreOf = (provider: string): FileStore | undefined => fileStores.get(provider);

/** Groups of similar services, in any of which a thing may be, and what only they have. */
const KINDS = `
  GMAIL OUTLOOK = mail mails email emails inbox mailbox | GOOGLECALENDAR OUTLOOK CALENDLY = calendar calendars |
  GOOGLEDRIVE ONEDRIVE SHAREPOINT DROPBOX BOX = drive | SLACK MICROSOFTTEAMS DISCORD = channel channels |
  HUBSPOT SALESFORCE PIPEDRIVE ZOHOCRM ATTIO = deal deals | NOTION CONFLUENCE = wiki |
  ASANA CLICKUP JIRA LINEAR MONDAY TODOIST TRELLO = sprint | GITHUB GITLAB BITBUCKET = repository repo commit |
  ZENDESK FRESHDESK INTERCOM = helpdesk | AIRTABLE GOOGLESHEETS MICROSOFTEXCEL = spreadsheet spreadsheets`;
const kinds = pairsOf(KINDS).map(([keys, things]) => ({
  keys: new Set(keys.split(/\s+/)),
  things: wordSet(things),
}));

/** Whether two providers are similar services. */
export const areAlike = (one: string, other: string): boolean =>
  kinds.some(({ keys }) => keys.has(one) && keys.has(other));

/** Whether a thing is in services of another kind than the provider: a mail is not in a chat. */
export const isElsewhere = (thing: string, provider: string): boolean => {
  const having = kinds.filter(({ things }) => things.has(thing));
  const isOfAKind = kinds.some(({ keys }) => keys.has(provider));
  return having.length > 0 && isOfAKind && !having.some(({ keys }) => keys.has(provider));
};

/** Whether a thing is a file, which a file search finds by name. */
export const isFile = (thing: Thing): boolean => FILES.has(thing.at(-1) ?? '');
