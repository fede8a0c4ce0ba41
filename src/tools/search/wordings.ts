import { pairsOf } from '../tables.ts';
import { PHRASES } from './terms.ts';

const ARTICLE = '(?:an? |the |my |our |this |that )?';
const DAY =
  '(?:tomorrow|today|(?:next |this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|later|noon|\\d+(?: ?\\d\\d)? ?(?:am|pm))';
/** What things have: to change one of these is to change the thing. */
const ATTRIBUTE =
  '(?:status|state|stage|title|name|price|plan|description|priority|owner|assignee|due date|deadline|quantity|amount|email|phone number|phone|address|colou?r|location|time|date)';

/**
 * Ways to say something that no tool is named for, and the words that names use. In a text that has one space before
 * and after each word; every one is true of many services.
 */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  // "Write a reply, but do not send it", "save it as a draft".
  [
    /^(?=.* (?:(?:don t|do not|not|never) send|without sending) )(?!.* drafts? ) (?:please )?(?:write|prepare|compose|create|make|start|draft|reply|answer) /,
    ' create draft of ',
  ],
  [
    new RegExp(` (?:save|store|keep|leave) (.*?)(?:as|in|to|into) ${ARTICLE}drafts?(?: folder)? `),
    ' create draft of $1',
  ],
  [/ (?:don t|do not|not|without|never) [^ ]+/g, ' '],
  // "Create or update a contact", "create it if it does not exist": one tool for both.
  [/ (?:create|add|insert|make) or (?:update|refresh|edit|overwrite|change) (.*)$/, ' upsert $1'],
  [
    / (?:create|add|insert|make) (.+?) (?:or|and) (?:update|refresh|edit|overwrite|change) (?:.*)$/,
    ' upsert $1 ',
  ],
  // A status, and no place.
  [
    / (?:move|transition) (.+?) (?:to|into) (?:done|closed|resolved|completed|in progress|in review|todo|blocked) /,
    ' transition $1 ',
  ],
  // A time, and no place.
  [
    / (?:move|push|shift) (.+?) to (?:another|a different|an? (?:later|earlier)) (?:time|day|date|slot|week) /,
    ' reschedule $1 ',
  ],
  [new RegExp(` (?:move|push|shift) (.+?) to ${DAY} `), ' reschedule $1 '],
  [/ how (?:did|is|are|does|do|was|well did) (.+?) (?:do|doing|perform|performing) /, ' get report of $1 '],
  [
    new RegExp(
      ` what was said (?:in|on|at|during) ${ARTICLE}((?:[^ ]+ )?(?:meeting|call|interview|session)) `,
    ),
    ' transcript of $1 ',
  ],
  [/ why (?:did|has|does|is) (.+?) (?:fail|failed|failing|crash|crashed|crashing) /, ' logs of $1 '],
  [
    new RegExp(
      ` (change|update|set|edit|correct|fix) ${ARTICLE}${ATTRIBUTE.replace('?:', '')} (?:of|for|on) ${ARTICLE}(.+) $`,
    ),
    ' $1 $3 with $2 ',
  ],
  [
    / (?:add|put) (.+?) (?:to|on) (?:the |our |my |a )?(?:newsletter|mailing list) /,
    ' enroll $1 in newsletter ',
  ],
  [
    new RegExp(` invite (.+?) to ${ARTICLE}((?:[^ ]+ )?(?:meeting|event|appointment)) `),
    ' add attendees to $2 ',
  ],
  [
    / (?:put|add|place|enter|book|block) ((?:(?! calendars? ).)+?) (?:on|in|into|to) (?:my |the |our )?calendar (?!list )/,
    ' create calendar event $1 ',
  ],
  [/ (?:move|put|throw|send) (.+?) (?:to|into|in) (?:the )?(?:trash|bin|recycle bin) /, ' trash $1 '],
  // To save several things is to list them first.
  [
    /^ (?:please )?(?:save|store|export) (?:(?=all |every |the list |a list )|(?=(?:open|closed|new|my|recent|unread) [^ ]+s ))/,
    ' list ',
  ],
  // Notes of meetings are created, not scheduled.
  [new RegExp(` (?:schedule|arrange|set up) ${ARTICLE}(meeting|appointment) `), ' create calendar event $1 '],
  [new RegExp(` read ${ARTICLE}(page|document|doc|article|note) `), ' read content of $1 '],
  ...pairsOf(PHRASES).map(([said, meant]) => [new RegExp(` ${said} `, 'g'), ` ${meant} `] as const),
];

/** A request in the words that names use. @param text its words, a space before and after each */
export const rewordRequest = (text: string): string =>
  WORDINGS.reduce((read, [wording, meant]) => read.replace(wording, meant), text);
