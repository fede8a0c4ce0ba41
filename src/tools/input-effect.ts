import { type Effect, isObject, type JsonSchema, propertiesOf, type ToolDefinition } from './definition.ts';
import { effectOf, harmOf } from './effect.ts';
import { removesByStatement } from './statements.ts';

/** Parameters that remove something if they are true: `archived`, `is_deleted`, `in_trash`. */
const REMOVES = /^(?:is_?|should_?)?(?:archived?|deleted?|trash(?:ed)?|in_?trash)$/i;
/** The same by their description: "Set to true to archive (delete) the page", "Whether the card is archived". */
const SAYS_REMOVES =
  /\b(?:true|whether)\b[^.]{0,60}\b(?:archiv|delet|trash|remov|purg|eras)|\barchive \(true\)/i;
/** Members whose value is a state or an action, and the values that remove something. */
const STATE = /^(?:new_?|target_?)?(?:status|state|action|operation|op|method|command)$/i;
const REMOVED = /^(?:delete|remove|archive|trash|cancel|purge|destroy|erase|revoke|void)(?:e?d|led)?$/i;
/** Lists of things to remove. */
const REMOVED_ITEMS = /^(?:deletes?|deletions|(?:ids_?)?to_?delete|deleted?_?ids)$/i;
/** Gmail's label. */
const TRASH = 'TRASH';
/** Mentions that notify everyone in a channel, at Slack and Discord. */
const NOTIFIES_ALL = /<!(?:channel|everyone|here)[|>]|(?:^|\s)@(?:everyone|here)(?![\w-])/;

/** The parameter with which a tool that writes can remove its object; undefined if there is none. */
export function removalParameter(tool: ToolDefinition): string | undefined {
  const found = Object.entries(propertiesOf(tool)).find(
    ([name, schema]) =>
      REMOVES.test(name) || (name === 'closed' && SAYS_REMOVES.test(String(Object(schema).description))),
  );
  return found && effectOf(tool) === 'write' ? found[0] : undefined;
}

/** What a call does, and what makes it destructive, as the rest of a sentence. */
export interface CallEffect {
  effect: Effect;
  harm?: string;
}

/**
 * What a call of a tool does (docs/contract.md, Success: `effect`): a tool that writes may also remove something, if a
 * parameter says so, or notify many people.
 *
 * @param inputs one input, or those of a batch; of any shape
 */
export function effectOfCall(tool: ToolDefinition, inputs: readonly unknown[]): CallEffect {
  const effect = effectOf(tool);
  if (effect === 'destructive') return { effect, harm: harmOf(tool) };
  if (effect !== 'write') return { effect };
  const properties = propertiesOf(tool);
  const members = inputs.flatMap((input) => (isObject(input) ? Object.entries(input) : []));
  const removing = members.find(([name, value]) => removes(value, name, properties[name]));
  if (removing) return { effect: 'destructive', harm: `removes something (${removing[0]})` };
  return notifiesAll(members)
    ? { effect: 'destructive', harm: 'notifies everyone in a channel' }
    : { effect };
}

function removes(value: unknown, name: string, schema?: unknown): boolean {
  if (value === true || value === 'true') {
    const { description } = Object(schema) as JsonSchema;
    return REMOVES.test(name) || SAYS_REMOVES.test(String(description));
  }
  if (typeof value === 'string')
    return value === TRASH || (STATE.test(name) && REMOVED.test(value)) || removesByStatement(name, value);
  if (Array.isArray(value))
    return (value.length > 0 && REMOVED_ITEMS.test(name)) || value.some((item) => removes(item, name));
  return isObject(value) && Object.entries(value).some(([key, member]) => removes(member, key));
}

function notifiesAll(value: unknown): boolean {
  if (typeof value === 'string') return NOTIFIES_ALL.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(notifiesAll);
}
