import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/scalekit/connections.ts';
import { choiceWarnings, connectionsMeant, narrow } from '../../src/steps/connection-words.ts';

const connection = (keyId: string, provider: string) => ({ keyId, provider }) as Connection;
const WORK = connection('gmail-work', 'GMAIL');
const PRIVATE = connection('gmail-private', 'GMAIL');
const TEAM = connection('My Calendar: team', 'GOOGLECALENDAR');
const ALL = [WORK, PRIVATE, TEAM, connection('slack', 'SLACK'), connection('driveWork', 'GOOGLEDRIVE')];
const meant = (query: string) => connectionsMeant(query, ALL).meant.map(({ keyId }) => keyId);
const ACTIVE = () => 'ACTIVE';

describe('the connections that a request names', () => {
  it.each([
    ['list mail in my work mailbox', ['gmail-work']],
    ['list mail in my work account', ['gmail-work', 'driveWork']],
    ['mails in the private gmail', ['gmail-private']],
    ['send from gmail work', ['gmail-work']],
    ['find it in my work files', ['driveWork']],
    ['what is in the team calendar', ['My Calendar: team']],
    ['list private channels', []],
    ['what is there to work on', []],
    ['post a message in slack', []],
    ['open the team mailbox', []],
  ])('%s → %j', (query, expected) => expect(meant(query)).toEqual(expected));

  it('are removed from the request', () => {
    expect(connectionsMeant('read my Work mail', ALL).rest).toBe('read my  mail');
    expect(connectionsMeant('work on it', ALL).rest).toBe('work on it');
  });

  it('are all connections if none is named', () => {
    expect(narrow([WORK, PRIVATE], [TEAM])).toEqual([WORK, PRIVATE]);
    expect(narrow([WORK, PRIVATE], [PRIVATE, TEAM])).toEqual([PRIVATE]);
  });
});

describe('the warning about a choice', () => {
  const read = { name: 'gmail_list_messages', provider: 'GMAIL', description: '', inputSchema: {} };
  const send = { ...read, name: 'gmail_send_message' };

  it.each([
    ['only one possible', [WORK], [WORK], read, []],
    [
      'one that the request names',
      [WORK, PRIVATE],
      [PRIVATE],
      read,
      ['gmail-private was chosen', 'gmail-work (ACTIVE)'],
    ],
    ['several for a read', [WORK, PRIVATE], [WORK, PRIVATE], read, ['gmail-work was chosen', '(ACTIVE)']],
    ['several for a write', [WORK, PRIVATE], [WORK, PRIVATE], send, ['None was chosen']],
    ['several, but no tool', [WORK, PRIVATE], [WORK, PRIVATE], undefined, ['gmail-work was chosen']],
  ])('%s', (_, all, chosen, tool, parts) => {
    const warnings = choiceWarnings(all, chosen, ACTIVE, tool);
    expect(warnings).toHaveLength(parts.length > 0 ? 1 : 0);
    for (const part of parts) expect(warnings[0]).toContain(part);
  });
});
