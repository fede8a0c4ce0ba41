import { tool } from './tools/definitions.ts';
import type { AccountSpec, ConnectionSpec } from './world.ts';

const DOCS = {
  type: 'object',
  properties: {
    url: { type: 'string', description: 'Address of the documentation page' },
    format: { type: ['string', 'null'], description: 'How to render it', default: 'markdown' },
  },
  required: ['url'],
};
const LOOK = {
  type: 'object',
  properties: { query: { type: 'string', description: 'Words to look for' } },
  required: ['query'],
};

/** The tools that only the owner of the account on `apify-docs` sees. */
const CUSTOM = [
  tool('CUSTOMMCP', 'c-apifymcp_fetch-docs', 'Read one page of the documentation as Markdown.', DOCS),
  tool('CUSTOMMCP', 'c-apifymcp_search-docs', 'Find pages in the documentation.', LOOK),
];

/** More than one page of connections, in every possible state. */
export const CONNECTIONS: ConnectionSpec[] = [
  { name: 'notion', provider: 'NOTION' },
  { name: 'exa', provider: 'EXA', type: 'API_KEY' },
  { name: 'harvestapi', provider: 'HARVESTAPI', type: 'API_KEY' },
  // Two connections of one provider.
  { name: 'gmail-work', provider: 'GMAIL' },
  { name: 'gmail-private', provider: 'GMAIL' },
  // The draft comes first, so a client that takes the first takes the wrong one.
  { name: 'slack-draft', provider: 'SLACK', status: 'DRAFT' },
  { name: 'slack', provider: 'SLACK' },
  { name: 'github', provider: 'GITHUB' },
  { name: 'googledrive', provider: 'GOOGLEDRIVE' },
  { name: 'onedrive', provider: 'ONEDRIVE' },
  { name: 'sharepoint', provider: 'SHAREPOINT' },
  { name: 'linear', provider: 'LINEAR', status: 'IN_PROGRESS' },
  { name: 'brave', provider: 'BRAVE', type: 'API_KEY' },
  { name: 'apollo', provider: 'APOLLOAPIKEY', type: 'API_KEY' },
  { name: 'trello', provider: 'TRELLO', type: 'TRELLO_OAUTH1' },
  { name: 'hospital', provider: 'CUSTOMSMARTFHIR', type: 'SMART_FHIR' },
  { name: 'weather', provider: 'OPENMETEO', type: 'NO_AUTH' },
  { name: 'hubspot', provider: 'HUBSPOT', enabled: false },
  { name: 'stripe', provider: 'STRIPE', type: 'BEARER' },
  { name: 'twilio', provider: 'TWILIO', type: 'BASIC' },
  { name: 'googledwd', provider: 'GOOGLEDWD', type: 'GOOGLE_DWD' },
  { name: 'redshift', provider: 'REDSHIFT', type: 'TRUSTED_IDP' },
  { name: 'salesforce-m2m', provider: 'SALESFORCE', type: 'OAUTH_M2M' },
  { name: 'apify-docs', provider: 'CUSTOMMCP', type: 'BEARER', customTools: CUSTOM },
  { name: 'My Calendar: team', provider: 'GOOGLECALENDAR' },
  { name: 'google-ads', provider: 'GOOGLE_ADS' },
  { name: 'asana', provider: 'ASANA' },
  { name: 'airtable', provider: 'AIRTABLE' },
  { name: 'calendly', provider: 'CALENDLY' },
  { name: 'clickup', provider: 'CLICKUP' },
  { name: 'confluence', provider: 'CONFLUENCE' },
  { name: 'dropbox', provider: 'DROPBOX' },
  { name: 'figma', provider: 'FIGMA', status: 'DRAFT' },
  { name: 'gitlab', provider: 'GITLAB' },
  { name: 'jira', provider: 'JIRA' },
  { name: 'zoom', provider: 'ZOOM' },
  { name: 'box', provider: 'BOX' },
  { name: 'outlook', provider: 'OUTLOOK' },
  // On the last page: only a client that follows all pages finds it.
  { name: 'youtube', provider: 'YOUTUBE' },
];

/** The accounts of `user@example.com`. `notion` has none until its link is approved, `brave` has no key. */
export const ACCOUNTS: AccountSpec[] = [
  { connection: 'exa' },
  { connection: 'harvestapi' },
  { connection: 'gmail-work', scopes: ['gmail.readonly', 'gmail.send'] },
  { connection: 'gmail-private', scopes: ['gmail.readonly', 'gmail.send'] },
  { connection: 'slack', scopes: ['channels:read', 'chat:write'] },
  { connection: 'github', status: 'EXPIRED', scopes: ['repo'] },
  { connection: 'googledrive', scopes: ['drive'] },
  { connection: 'onedrive', scopes: ['Files.ReadWrite.All'] },
  { connection: 'sharepoint', scopes: ['Sites.ReadWrite.All'] },
  { connection: 'apollo', status: 'DISCONNECTED' },
  { connection: 'trello', status: 'PENDING_AUTH' },
  { connection: 'hubspot' },
  { connection: 'stripe' },
  { connection: 'twilio' },
  { connection: 'apify-docs' },
  { connection: 'youtube' },
  { connection: 'dropbox', scopes: ['files.content.read', 'files.content.write'] },
  { connection: 'box', scopes: ['root_readwrite'] },
  { connection: 'outlook', scopes: ['Mail.ReadWrite', 'Mail.Send'] },
  { connection: 'gmail-work', identifier: 'second@example.com', status: 'EXPIRED' },
  { connection: 'slack', identifier: '用户' },
];
