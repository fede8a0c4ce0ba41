/**
 * Words that people use, and words in the names of tools. A set lists interchangeable words; bars separate sets, and a
 * word may be in several. They are about a field in general (mail, files, tickets, code, sales), never one provider.
 */

import { wordSet } from '../tables.ts';

/** What a verb requests. Reading has three kinds, because tools are called `get_x`, `list_x` or `search_x`. */
export type Action = 'get' | 'list' | 'search' | 'create' | 'send' | 'update' | 'delete' | 'run' | 'copy';

/** Verbs by what they request. `update rename` and the like: if no tool renames, the one that updates can. */
export const VERBS: Readonly<Record<Action, string>> = {
  get: `
    get fetch retrieve read load | get show view see display | describe inspect show | check verify test validate |
    download export get save | count total | lookup get | scrape crawl get read | preview`,
  list: `
    list show browse enumerate fetch see`,
  search: `
    search find query lookup locate seek discover filter`,
  create: `
    create make new add open start | create generate build draw draft prepare |
    create write compose post publish | add insert append put attach include | reply answer respond | request ask |
    add invite enroll enrol register subscribe join | create file report log raise open submit |
    log record track enter | create schedule plan book arrange | upload import attach add save send |
    upsert refresh sync | approve review | share grant allow give let invite permit | link relate associate connect |
    create save | react like | begin instantiate start | create deploy redeploy | create shorten | remind`,
  send: `
    send post write message email dm | reply answer respond message | forward pass | send submit deliver mail |
    notify remind`,
  update: `
    update edit change modify alter adjust revise fix correct patch | set configure put | update write overwrite |
    move transfer transition | mark update set modify | complete finish close done tick resolve |
    archive hide close | enable activate | disable deactivate suspend pause snooze mute ban | resume unpause |
    merge combine dedupe | convert turn transform | assign delegate | sort order | replace swap |
    lock freeze protect | enrich fill | restore recover undelete undo untrash undrop revert unarchive rollback | highlight format style |
    approve accept | reject decline | tag label | update postpone reschedule push | pin bookmark star |
    publish release | leave exit quit | update rename | update close | update reopen | update complete | update assign |
    update move | update unsubscribe | modify archive | modify star | modify flag`,
  delete: `
    delete remove drop erase destroy discard | trash bin recycle delete | clear empty wipe reset |
    remove kick throw detach disassociate unassign | revoke remove unshare |
    cancel stop abort end void | cancel delete`,
  run: `
    run execute trigger launch dispatch start | retry rerun restart redo rebuild | query run | call`,
  copy: `
    copy duplicate clone replicate`,
};

/** Verbs that are as often nouns: next to another verb in a tool's name, the other one says what the tool does. */
export const NOUN_LIKE = wordSet(`
  list view query search record file report log post draft schedule plan book message email mail order
  release label tag share bill star pin export import test count answer comment forward link track call
  start display preview total new fix set format bookmark archive trash like open close filter request`);

/** Verbs that say no more than their action. */
export const GENERIC = wordSet(
  'get fetch retrieve list search create add update set edit modify delete remove send',
);

/** Verbs that match each other fully: some tools add what others create. */
export const INTERCHANGEABLE =
  'create add make new | post send | search find | deploy redeploy | run rerun | approve approval';
/** Nouns that always mean the same. */
export const SAME_NOUNS = 'email mail message | document doc | repository repo | organization organisation';
/** Verbs that only say that something is read. */
export const READERS = wordSet('get fetch retrieve list show see view read display');
/** Words in names that make a tool special: it is wrong for a request without them. */
export const QUALIFIERS = wordSet(`
  ephemeral scheduled schedule batch bulk mass all repeating recurring temporary inline default template templates test
  delta webhook property properties protected named monitor monitors permanent legacy anonymous test sandbox archived deleted starred internal type auto automatic`);
/** Singular nouns for several things: getting the content means listing it. */
export const COLLECTIVES = wordSet('content contents history feed timeline values activity agenda log');
/** Words in names for the current user: `user_repos_list` returns "my repositories". */
export const SELF = wordSet('my me mine self user viewer current authenticated');

export const NOUNS: Readonly<Record<string, string>> = {
  messages: `
    email mail message | inbox mail message | chat message conversation thread dm | said message | channel conversation |
    comment remark note reply feedback | note memo minutes | attachment attach file |
    content text body written said | transcript said | message history | block content bullet paragraph | dnd mute notification snooze |
    scheduled later tomorrow upcoming next | recipient subscriber contact member | newsletter campaign email | newsletter mail message |
    unsubscribe suppression optout asm | bounce undelivered undeliverable | discussion thread comment | news announcement |
    topic purpose subject description | inline highlighted selected selection | spam junk | reminder alarm task | msg message | presentation slide deck |
    survey questionnaire form poll | reaction emoji like | template layout | tweet post`,
  people: `
    user person people member colleague coworker teammate employee | profile person people |
    engineer developer designer manager recruiter founder executive people person profile candidate |
    contact person people client | customer client user |
    company organization organisation account business firm | organization organisation org | lead prospect | who user member people |
    agent admin teammate | collaborator member cc | panelist speaker presenter host | current self myself viewer | server guild | owner own rep seller | follower watcher |
    participant attendee attendance attend guest invitee | registrant attendee signup | employee staff people |
    permission access share role acl privilege`,
  files: `
    document doc file | file item | page doc document | folder directory | spreadsheet sheet worksheet tab | spreadsheet workbook file | presentation file |
    table database | column field property attribute | row record entry item value object | row column dimension | number value cell formula |
    bold italic color colour font style format | chart graph | version revision history | version release | thumbnail preview | ancestor parent | storage space quota usage | trash bin recycle |
    picture photo image avatar | video clip recording | caption subtitle transcript | db database | app application | schema structure field | children child sub nested descendant |
    web url site link | public shared shareable`,
  work: `
    task todo | issue ticket bug | ticket case request | status state stage transition | pass fail failed status check |
    label tag category | repository repo | job workflow pipeline | workflow automation trigger rule | rule filter | macro canned template | registry container docker | ci workflow pipeline |
    diff change compare | work worklog hours time minutes | log output | sprint iteration cycle |
    assignee assign owner | deadline due | timer time tracking | variable env environment secret | watcher subscriber |
    relation block dependency link | background async | build workflow pipeline check`,
  business: `
    meeting event appointment call | agenda event calendar | free busy available availability freebusy |
    recurring repeating weekly daily monthly series instance occurrence | presence status availability online away | recent latest lately last |
    payment charge transaction | price cost | subscription plan membership | dispute chargeback |
    coupon discount promotion | invoice bill | quote estimate proposal | expense purchase spending |
    revenue sale earning | vacation holiday leave pto | vacation mailbox autoreply responder | overdue aged outstanding unpaid | word phrase text |
    payout withdrawal transfer | limit usage quota | goal objective okr target | allocation capacity workload |
    api key token credential | alert vulnerability security | snippet gist | hook webhook | statistic stat analytics metric insight performance perform report traffic visit visitor pageview | cpu memory latency metric | alert monitor alarm | config setting preference option |
    activity history audit log changelog | delta change | money balance amount fund | deal opportunity | job position vacancy |
    advert advertisement ad | article knowledge | rating score satisfaction |
    answer response submission reply | audience segment list`,
  amounts: `
    batch bulk many multiple several | large big huge`,
};

/** Phrases and abbreviations, replaced first by words that names use. */
export const PHRASES = `
  someone = a person | somebody = a person | merge request = a merge request | merge requests = all merge requests |
  pr = pull request | prs = pull requests | mr = a merge request | mrs = all merge requests |
  out of office = vacation | auto reply = vacation | automatic reply = vacation automatic reply | thumbs up = add reaction |
  time off = time off vacation | look up = lookup | roll back = rollback | look for = search | bring back = restore |
  put back = restore | turn on = enable | turn off = disable | kick off = trigger | saved search = filter | saved searches = filters | knowledge base = knowledge | sign up = register |
  set up = create | leave a = create a | jot down = create note | write down = log |
  stop sharing = revoke permission | get rid of = delete | kick out = kick | tick off = complete |
  take off = remove | take away = remove | call off = cancel | put off = postpone | push back = postpone |
  check off = complete | switch on = enable | switch off = disable | sign off = approve |
  opt out = unsubscribe | fill out = submit | remind me = create reminder |
  give me = get | tell me = get | how many = count | do i have = what | do we have = what |
  have i = what | have we = what | assigned to me = mine | who am i = get current user |
  open the = read the | open this = read this | open my = read my |
  on my calendar = in my events | on the calendar = in the events | my inbox = my messages | the inbox = the messages | as read = message unread | as unread = message unread |
  in the bin = trash | in the trash = trash | get a link = create a link |
  get a public link = create a shared link | get a share link = create a shared link |
  on call = oncall | to do = todo | to dos = todos | on my plate = my tasks | direct message = chat message | direct messages = chat messages | a dm = a chat message |
  video call = online meeting | read access = permission | write access = permission |
  post in = send message in | post to = send message to | bullet points = bullets |
  to end of = append to | to the end of = append to | at the end = append | at the bottom = append | to the bottom of = append to |
  auto label = create rule to label | auto tag = create rule to label | automatically label = create rule to label |
  automatically tag = create rule to label | automatically archive = create rule to archive | automatically move = create rule to move |
  automatically forward = create rule to forward |
  what is in a = list items in a | what is in the = list items in the | what is on the = list items on the | whats in the = list items in the | deleted = trashed | out of office reply = vacation | everywhere = all | who took part in = participants of |
  build logs = logs of builds | build log = log of a build | test results = results of tests |
  who attended = participants of | who was in = participants of | who is in = members of | who is assigned to = get assignee of | add a row = append a row | add row = append row | add rows = append rows | am i free = is my availability | reply to a tweet = create tweet in reply | call a phone = create call to phone | call a number = create call to phone |
  call a person = create call to person | call a customer = create call to customer | who mentioned me = my mentions | who starred = stargazers of |
  open rate = get report of opens | open rates = get report of opens | click rate = get report of clicks | what changed = history of changes | what has changed = history of changes |
  start the next sprint = update sprint | start the sprint = update sprint | start a sprint = update sprint | who is coming to = attendees of | who booked = invitees of | request changes on = create review of | request changes to = create review of |
  subpage = child page | subpages = child pages | subfolder = child folder | subfolders = child folders`;

/** Nouns that act as the verb at the start of a request: "email the client", "comment on a card", "tag a chat". */
export const LEADING_NOUNS = `
  email = send email to | mail = send email to | message = send message to | dm = send chat message to |
  text = send message to | ping = send chat message to | comment = create comment | review = create review |
  bill = create invoice to | invoice = create invoice to | charge = create charge | refund = create refund | link = create link |
  subscribe = create subscription | tag = add tag | label = add label | react = add reaction |
  file = create | issue = create`;

const PEOPLE =
  'customer client buyer user member person contact lead subscriber guest attendee everyone everybody team colleague boss';
/** Objects of such a noun when no article follows it: "refund charge", but not "refund status". */
export const DONE_TO = `
  refund = charge payment order transaction purchase invoice ${PEOPLE} | charge = card ${PEOPLE} |
  bill invoice = company organization ${PEOPLE} | email mail message dm text ping = channel group ${PEOPLE} |
  comment = issue ticket task card post page pull document file video photo | review = pull |
  tag label = issue ticket task card email mail message conversation contact photo | react = message post |
  issue = refund credit`;

export const PREPOSITIONS = wordSet(`
  in on to from with for at by under into of about over onto inside since until before after during containing contain
  contains mentioning mention matching via using without between below due`);
export const DETERMINERS = wordSet(
  'a an the my our this that these those someone somebody two some on all several many it',
);
/** Words that precede a noun and never a verb. */
export const ARTICLES = wordSet('a an the my our your his her their this these those any all every some no');
/** Verbs that are as often adjectives: "open issues", "new mail". */
export const ADJECTIVES = wordSet('open new total');
export const QUESTIONS = wordSet(
  'what which who whose how when where why whats whos is are am was were did does',
);
/** Nouns that look like plurals but mean one thing. */
export const SINGULARS = wordSet('details contents settings stats statistics analytics news');
/** Words that request several things even if the noun is singular. */
export const PLURALISERS = wordSet('all every which who list recent latest upcoming next last inbox');
export const STOP_WORDS = wordSet(`
  a an the my our your his her their its this that these those it them i we you us please and or but as
  of in on at to for from by with into onto about since until before after during via am under than there here just is are was were be been do
  does did has have had can could would should will want need dont not no someone somebody somebodys one
  some any all every each me up out off down away what which how when where why if whats whos im mine`);

/** Verbs that say almost nothing about what to do. */
export const VAGUE_VERBS = wordSet(`
  tell let have do get give want need help use go try see look check deal handle manage work take bring keep say know
  hand pass catch note put turn run go make`);
/** Words that a request may contain without any tool having them. */
export const FORMAL_WORDS = wordSet(`
  thing things stuff something anything info information detail details new old current latest recent first last next
  today yesterday tomorrow week month year monday tuesday wednesday thursday friday saturday sunday day days hour hours
  morning afternoon evening tonight weekend january february march april may june july august september october november
  december urgent important quick short long big small full whole single specific certain different same other
  good best top public private internal everyone everybody anyone people team boss landlord client customer colleague
  name names word words text date time again lately everywhere two three four five ten open closed unread unpaid overdue
  slot sorted existing full still already currently only`);
/** Things of one service: nothing else stands in for them. */
export const UNIQUE_THINGS = wordSet('calendar tweet tweets');
/** Nouns that make the noun before them say which: "message history", "email address". */
export const COMPOUND_ENDS = wordSet(
  'address addresses history status result results recording recordings transcript analytics rate stats statistics settings link links',
);
/** Verbs and what takes them back, besides those with "un": a request for one must not do the other. */
export const OPPOSITES = `
  pause resume | enable disable | start stop | activate deactivate | add remove | attach detach | open close | lock release |
  approve decline | accept decline | accept reject | approve reject | grant revoke | show hide | join leave | enroll unenroll`;
