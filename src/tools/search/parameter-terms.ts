import { wordSet } from '../tables.ts';

/** Words for how to do something, and the names of matching parameters, at any provider. */
export const CONCEPTS = `
  since after until before between date dates day days today yesterday tomorrow week weeks month months year years
  recent recently latest monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december hour hours ago last new upcoming next this quarter period range =
  since until before after start end date datetime time timestamp oldest latest min max updated created published posted
  modified at on period timeframe gte lte gt lt |
  due deadline by expires expiry expire expiration = due deadline expires expiry expiration end until date |
  schedule scheduled reschedule postpone later remind = at time date datetime start end schedule scheduled post |
  newest oldest sort sorted order ordered descending ascending highest lowest top alphabetical alphabetically biggest
  largest = sort sorts order orderby direction ascending descending |
  at most top first limit maximum = limit max count size results per top |
  my me mine i assigned assignee owner responsible = assignee assignees owner user author creator assigned |
  teammate colleague someone person user people member = assignee assignees email user users member owner |
  city country location where near place region = location locations city country region |
  title role position job = title titles role job |
  similar like = similar url |
  read only view edit access viewer editor write permission permissions = role permission permissions level type access |
  anyone public everyone link = type visibility scope access public audience |
  private hidden internal public = private public visibility types type internal is |
  draft = draft status isdraft |
  html plain markdown = type format html markdown content |
  sender from = from sender author | cc = cc | bcc = bcc |
  attach attachment attachments file files = attachment attachments file files |
  reply thread answer = thread parent reply discussion comment in |
  exclude without skip except not = exclude excluded |
  include with including full whole = include text content full expand |
  unread read open closed done completed incomplete unfinished active archived overdue paid unpaid approved pending urgent
  = status state completed archived read unread is filter query priority |
  urgent important priority high low = priority importance urgency |
  label labels tag tags category = label labels tag tags add remove categories |
  archive inbox star spam = label labels remove archive |
  search find look lookup matching containing contains mention mentions about with text keyword phrase =
  query q search keyword term text filter jql cql soql |
  filter where whose = filter filters query where |
  stage amount value price cost = stage amount value price unit total |
  currency dollars euros = currency |
  assign = assignee assignees user owner |
  guests invite attendees participants = attendees guests invitees participants emails |
  video online conference meet zoom = conference meeting online video |
  repeat recurring weekly daily monthly every = recurrence recurring repeat rrule interval |
  under below inside into child sub parent = parent folder ancestor |
  linked tied related link = linked parent record records related associations url |
  rows columns row column = dimension start end range values |
  formula formulas raw plain unformatted formatting = input render option raw |
  remote hybrid onsite fulltime parttime part full = workplace employment type types remote |
  deal company contact account customer client = company contact contacts account customer`;

/** Words in the names of parameters that are usually set for read tools. */
export const READ_PARAMETERS = wordSet(`
  query q search text keyword keywords filter filters where cql jql soql limit max count size per results since until after before
  start end from to date oldest latest status statuses state type types sort sorts order direction assignee owner
  author email name title label labels tag project include completed archived salary location locations range statement sql
  warehouse database periods timeframe`);

/** Words in the names of parameters that are usually set for write tools. */
export const WRITE_PARAMETERS = wordSet(`
  text body content message comment description notes note title name subject email emails to cc bcc assignee assignees
  owner due date deadline status state priority parent project projects label labels tags amount value values price
  quantity currency start end time attendees location thread reply role type visibility draft event action url path
  fields properties children child blocks data items line company stage phone first last folder file html attachments`);

/** Words in the names of parameters that are rarely set. */
export const UNWANTED_PARAMETERS = wordSet(`
  version cursor token offset page starting ending expand fields callback webhook metadata timezone locale language lang raw
  nonce idempotency internal debug unfurl icon cover color colour background locked override external custom mrkdwn parse
  username legacy deprecated beta embed embeds client agent`);
