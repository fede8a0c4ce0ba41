/** Common names of providers with a different key (docs/contract.md, Provider names). */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['LINKEDIN', 'HARVESTAPI'],
  ['GDRIVE', 'GOOGLEDRIVE'],
  ['GSHEETS', 'GOOGLESHEETS'],
  ['GOOGLESHEET', 'GOOGLESHEETS'],
  ['SHEETS', 'GOOGLESHEETS'],
  ['GDOCS', 'GOOGLEDOCS'],
  ['GOOGLEDOC', 'GOOGLEDOCS'],
  ['GCAL', 'GOOGLECALENDAR'],
  ['GMEET', 'GOOGLEMEET'],
  ['GOOGLEMAIL', 'GMAIL'],
  ['TEAMS', 'MICROSOFTTEAMS'],
  ['MSTEAMS', 'MICROSOFTTEAMS'],
  ['EXCEL', 'MICROSOFTEXCEL'],
  ['OFFICE365', 'MICROSOFT365'],
  ['X', 'TWITTER'],
]);

/** Provider names are compared without case, spaces, `-`, `_` and other punctuation. */
export function normalizeProvider(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** A key without its method of access, and that method: GITHUBMCP → GITHUB, MCP. */
export function brandOf(provider: string): [brand: string, access: string | undefined] {
  const [, brand = '', access] = /^(.+?)(MCP|APIKEY|OAUTH)?$/.exec(provider) ?? [];
  return [brand, access];
}
