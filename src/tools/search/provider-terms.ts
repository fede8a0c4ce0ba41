import { wordSet } from '../tables.ts';

/** Providers whose names are everyday words; only --provider selects them. */
export const EVERYDAY_PROVIDERS = wordSet(`
  attention cal candid chorus clarify clay close customer descript digits dynamo eden era eraser expo fellow fever flux
  folk front grain harvest hex hive jam kit loops lucid make mem mercury momentum monday motion mux neon nimble outreach
  parallel plain plane prisma privacy profound read rize sanity scholar semaphore send splice swagger synapse tally tango
  upstream vibe whop word x you teams sheets excel`);

/** Services that people name but the public catalog lacks. */
export const OTHER_SERVICES = `
  facebook instagram whatsapp telegram tiktok reddit pinterest spotify netflix uber airbnb paypal venmo shopify
  woocommerce wordpress magento ebay etsy amazon evernote basecamp wrike smartsheet wechat skype webex doordash
  strava fitbit quora tumblr snapchat twitch docusign workday bamboohr netsuite freshbooks braintree adyen mattermost
  icloud yahoo protonmail obsidian bluesky mastodon viber yelp opentable expedia tripadvisor deliveroo lyft doodle
  hootsuite eventbrite meetup goodreads`;

/** Combinations of everyday words that mean a provider, replaced first by its key. */
export const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(ms|microsoft) teams\b|\bteams(?= (message|chat|channel|meeting|call)s?\b)|(?<=\b(in|on|via|over) )teams\b/gi,
    'microsoftteams',
  ],
  [/\bmonday\.com\b|\bmonday(?= (board|item|workspace|update)s?\b)/gi, 'mondaykey'],
  [/\bgoogle sheets?\b/gi, 'googlesheets'],
  [
    /\b(ms |microsoft )?excel(?= (file|sheet|workbook|table|spreadsheet)s?\b)|\b(ms|microsoft) excel\b/gi,
    'microsoftexcel',
  ],
  [/\b(ms|microsoft) word\b|\bword (?=(document|file)s?\b)/gi, 'microsoftword '],
  [/\b(on|via|using) x\b/gi, '$1 twitter'],
  [/\bclose(\.com| crm)\b/gi, 'closekey'],
];
