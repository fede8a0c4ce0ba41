/*
 * Which calls move money, which cannot be undone (docs/contract.md, Success: `effect`). A name must say both that it
 * acts and that money moves: creating a refund does; creating an invoice, a payment link or a payment method does not.
 */

/** Things whose creation moves money. */
const MOVEMENTS =
  'payments?|payouts?|refunds?|charges?|transfers?|reimbursements?|disbursements?|withdrawals?|deposits?|wires?|top_?ups?|donations?|payrolls?|remittances?';

/** Verbs that create or execute them. */
const MAKES =
  'create|make|send|resend|issue|initiate|execute|submit|process|capture|confirm|approve|retry|release|trigger|run|collect|settle|finalize|complete|post|add|schedule|perform|start|insert';

/** Verbs that always move money, and those that do if followed by money or a payee. */
const VERBS =
  'pay|repay|prepay|refund|charge|payout|buy|sell|donate|remit|reimburse|disburse|purchase|lend|borrow';
const WEAK_VERBS = 'transfer|wire|withdraw|deposit|settle|move|swap|stake|invest|release|spend';
const MONEY = 'money|funds?|cash|balances?|usdc?|crypto|bitcoin|btc|eth|sol|coins?|earnings?';

/** Words after a verb or a movement that turn it into a thing: a payment method, a refund policy, a pay rate. */
const ABOUT =
  'links?|methods?|requests?|reminders?|receipts?|terms?|plans?|templates?|notes?|settings?|sources?|pages?|profiles?|gateways?|tokens?|types?|config|configurations?|status|records?|reports?|options?|accounts?|details?|comments?|sessions?|rules?|categor(?:y|ies)|polic(?:y|ies)|schedules?|rates?|periods?|groups?|forms?|fields?|tags?|webhooks?|exports?|imports?|files?|jobs?|slips?|stubs?|codes?|grades?|calendars?|reasons?|attachments?|evidence|runs?|backs?|points?|cards?|create|update|add|ownership|events?';

/** At most one word in between: a refund of a receipt is a refund. */
const ONE = '(?:(?!(?:for|by|from|to|with|via|on|of)_)[a-z]+_)?';

/** Batteries are charged too, and not only money is transferred. */
const NOT_MONEY =
  'domains?|ownership|files?|data|inventory|stock|calls?|numbers?|projects?|repos?|repository|tickets?|issues?|users?|members?|leads?|chats?|conversations?|zones?';
const NO_MONEY = new RegExp(
  `(?:^|_)(?:batter(?:y|ies)|vehicles?|cars?|stations?|ports?)(?:_|$)|(?:^|_)charge_(?:start|stop|limit|state|level)|(?:start|stop)_charge(?:_|$)|(?:^|_)(?:${NOT_MONEY})_transfers?(?:_|$)|(?:^|_)transfer_(?:${NOT_MONEY})(?:_|$)`,
);

const FORMS: readonly RegExp[] = [
  // `pay_invoice`, `create_and_charge`, but not `pay_schedule_create`.
  `^(?:.*_(?:and|or|then)_)?(?:${VERBS})(?!(?<=purchase)_orders?(?:_|$)|_${ONE}(?:${ABOUT})(?:_|$))(?:_|$)`,
  // `invoices_pay`, but not `create_purchase` or `add_charge`, which MAKES decides.
  `^(?!(?:.*_)?(?:create|update|add|edit|set|approve|unlink|export)_).*_(?:${VERBS})$`,
  `(?:^|_)(?:pay|charge|refund)_(?:invoices?|bills?|vendors?|payments?|customers?|cards?|charges?)$`,
  `^(?:transfer|payout|withdraw|deposit)$`,
  `(?:^|_)(?:${WEAK_VERBS})_(?:\\w+_)?(?:${MONEY})(?:_|$)`,
  `(?:^|_)send_(?:money|funds?|cash|usdc?|crypto|bitcoin|btc|eth|sol)(?:_|$)`,
  // Sending an invoice asks someone for money; finalizing one may collect it at once.
  `(?:^|_)(?:send|resend|email|charge|collect|finalize|deliver|issue)_(?:\\w+_)?invoices?(?!_${ONE}(?:${ABOUT})(?:_|$))(?:_|$)`,
  `(?:^|_)invoices?_(?:send|resend|email|charge|collect|finalize|deliver|issue)(?:_|$)`,
  `(?:^|_)(?:place|submit)_(?:\\w+_)?orders?$|(?:^|_)orders?_(?:place|submit|capture)$`,
  `(?:^|_)(?:complete|submit|confirm)_checkouts?$|(?:^|_)checkouts?_(?:complete|submit|confirm)$`,
  `(?:^|_)(?:authorizations?|intents?)_capture(?:_|$)|(?:^|_)capture_(?:authorizations?|orders?)(?:_|$)`,
].map((form) => new RegExp(form));

const MAKING = new RegExp(`(?:^|_)(?:${MAKES})(?:_|$)`);
const MOVEMENT = new RegExp(
  `(?:^|_)(?:${MOVEMENTS})(?!_${ONE}(?:${ABOUT.replace('|create|update|add', '')})(?:_|$))(?:_|$)`,
);

/**
 * Whether a call with this name moves money; only for names that may change something.
 *
 * @param whole - the name's words in lower case, joined with `_`, without the provider
 */
export function movesMoney(whole: string): boolean {
  if (NO_MONEY.test(whole)) return false;
  return (
    FORMS.some((form) => form.test(whole)) ||
    (MOVEMENT.test(whole) && MAKING.test(whole) && !CHANGES.test(whole))
  );
}

/** `update_payment_post_date` changes an existing payment. */
const CHANGES =
  /^(update|edit|modify|set|patch|request|draft|preview|simulate|calculate|estimate|validate|void)_|_(update|edit|modify)$/;

const CREATED = new RegExp(`^(?:${MOVEMENTS}|payment_intents?)$`);

/**
 * Whether a request that changes something moves money, by its path: it creates a movement (`POST /v1/refunds`), or ends
 * in such a verb (`/v1/invoices/7/pay`).
 *
 * @param segments - of the path, decoded
 * @param makes - whether the method creates something: POST
 */
export function pathMovesMoney(segments: readonly string[], makes: boolean): boolean {
  const words = segments.map((segment) =>
    segment
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/[-:.]/g, '_')
      .toLowerCase(),
  );
  const [last = '', parent = '', grandparent = ''] = words.reverse();
  // An id is between a collection and a verb.
  const above = /^[a-z_]+[^s]s$|^transfer$/.test(parent) ? parent : grandparent;
  if (NO_MONEY.test(`${above}_${last}`) || NO_MONEY.test(`${parent}_${last}`)) return false;
  if (CREATED.test(last) && last !== 'transfer') return makes;
  return (last !== 'transfer' && movesMoney(last)) || movesMoney(`${above}_${last}`);
}
