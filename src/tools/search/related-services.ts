import { pairsOf, partsOf, wordSet } from '../tables.ts';
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

/** Groups of similar services: what a person looks for may be in any of them. */
const KINDS = `
  GMAIL OUTLOOK | GOOGLECALENDAR OUTLOOK CALENDLY | GOOGLEDRIVE ONEDRIVE SHAREPOINT DROPBOX BOX |
  SLACK MICROSOFTTEAMS DISCORD | HUBSPOT SALESFORCE PIPEDRIVE ZOHOCRM ATTIO | NOTION CONFLUENCE |
  ASANA CLICKUP JIRA LINEAR MONDAY TODOIST TRELLO | GITHUB GITLAB BITBUCKET | ZENDESK FRESHDESK INTERCOM |
  AIRTABLE GOOGLESHEETS MICROSOFTEXCEL`;
const kinds = partsOf(KINDS).map((keys) => new Set(keys.split(' ')));

/** Whether two providers are similar services. */
export const areAlike = (one: string, other: string): boolean =>
  kinds.some((kind) => kind.has(one) && kind.has(other));

/** Whether a thing is a file, which a file search finds by name. */
export const isFile = (thing: Thing): boolean => FILES.has(thing.at(-1) ?? '');
