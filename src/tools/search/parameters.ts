import { type JsonSchema, propertiesOf, requiredOf, type ToolDefinition } from '../definition.ts';
import { pairsOf, wordSet } from '../tables.ts';
import { CONCEPTS, READ_PARAMETERS, UNWANTED_PARAMETERS, WRITE_PARAMETERS } from './parameter-terms.ts';
import type { Request } from './query.ts';
import { nameWords } from './toolname.ts';
import { stem, wordsOf, wordsOfProse } from './words.ts';

export interface Parameter {
  name: string;
  schema: JsonSchema;
  description: string;
  required: boolean;
  /** Its weight; above 2, the request mentions it. */
  weight: number;
}

/** Parameters for the text that is searched for. */
export const SEARCH_TEXT = /^(?:q|query|search|search_?(?:query|term|text)|keywords?)$/i;
/** From this weight on, the request mentions a parameter. */
export const ASKED = 2;

const NAMED = 3;
const NAMED_BY_SYNONYM = 1.6;
const CONCEPT = 2.2;
const DESCRIBED = 0.9;
const OWN_OBJECT = 0.35;
const USUAL = 1.2;
const UNWANTED = -2.5;
const EXCLUDING = 1.2;
/** `locations` is preferred to `company_headquarter_locations`. */
const PER_WORD = 0.15;
/** Providers list important parameters first. */
const PER_POSITION = 0.04;
const DESCRIPTION_CHARS = 160;
/** Descriptions of parameters that a caller should leave out. */
const NOT_TO_SET = /^\W*(?:computed by|deprecated|ignored)\b/i;

const concepts = pairsOf(CONCEPTS).map(([said, names]) => ({ said: wordSet(said), names: wordSet(names) }));

/**
 * The parameters of a tool, those that matter most first: required ones in the provider's order, then what the request speaks of, then what is
 * generally useful.
 *
 * @param reads whether the tool only reads: then filters and limits are useful, else contents
 */
export function rankParameters(tool: ToolDefinition, request: Request, reads: boolean): Parameter[] {
  const must = new Set(requiredOf(tool));
  const undescribed = [...must].map((name) => [name, {}]);
  const described = { ...propertiesOf(tool), ...Object.fromEntries(undescribed), ...propertiesOf(tool) };
  const ofTool = new Set(nameWords(tool).map(stem));
  const usual = reads ? READ_PARAMETERS : WRITE_PARAMETERS;
  const asked = concepts.filter(({ said }) => request.words.some((word) => said.has(word)));
  return Object.entries(described)
    .map(([name, value], position) => {
      const schema = Object(value) as JsonSchema;
      const description =
        typeof schema.description === 'string' ? schema.description.replace(/\s+/g, ' ').trim() : '';
      const words = wordsOf(name);
      const weight =
        termWeight(request, words, description, ofTool) +
        Math.max(0, ...asked.map(({ names }) => (words.some((word) => names.has(word)) ? CONCEPT : 0))) +
        (words.some((word) => usual.has(word)) ? USUAL : 0) +
        (words.some((word) => UNWANTED_PARAMETERS.has(word)) || NOT_TO_SET.test(description) ? UNWANTED : 0) -
        (/^excluded?$/.test(words[0] ?? '') ? EXCLUDING : 0) -
        words.length * PER_WORD -
        Math.min(position, 20) * PER_POSITION;
      return { name, schema, description, required: must.has(name), weight };
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.required ? 0 : b.weight - a.weight));
}

/** How well a parameter's name and description match the words of the request. */
function termWeight(
  { terms }: Request,
  words: readonly string[],
  description: string,
  ofTool: ReadonlySet<string>,
): number {
  const stems = words.map(stem);
  const prose = new Set(wordsOfProse(description.slice(0, DESCRIPTION_CHARS)).map(stem));
  let weight = 0;
  for (const term of terms) {
    if (term.isVerb) continue;
    // The tool's own object is in half of its parameter names, such as `event_types` of events.
    const part = [...term.stems].some((word) => ofTool.has(word)) ? OWN_OBJECT : 1;
    if (stems.some((word) => term.stems.has(word))) weight = Math.max(weight, NAMED * part);
    else if (stems.some((word) => term.synonyms.has(word)))
      weight = Math.max(weight, NAMED_BY_SYNONYM * part);
    if ([...term.stems].some((word) => prose.has(word))) weight += DESCRIBED * part;
  }
  return weight;
}
