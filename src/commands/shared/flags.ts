/** The kind of value a flag takes. */
export type FlagSpec =
  | { kind: 'text'; describe: string; choices?: readonly string[]; mayBeEmpty?: boolean }
  | { kind: 'list'; describe: string }
  | { kind: 'switch'; describe: string }
  | { kind: 'number'; describe: string; min: number; max: number; whole?: boolean };

export type FlagSpecs = Record<string, FlagSpec>;

type ValueOf<Spec extends FlagSpec> = Spec extends { kind: 'text' }
  ? string | undefined
  : Spec extends { kind: 'list' }
    ? string[]
    : Spec extends { kind: 'switch' }
      ? boolean
      : number | undefined;

/** The values of a command's flags, by their names. */
export type FlagValues<Specs extends FlagSpecs> = { [Name in keyof Specs]: ValueOf<Specs[Name]> };

/** A name, a path or similar text; must not be empty. */
export const text = (describe: string) => ({ kind: 'text', describe }) as const;
/** Content rather than a name; may be empty. */
export const content = (describe: string) => ({ kind: 'text', describe, mayBeEmpty: true }) as const;
/** One of a few words. */
export const choice = (describe: string, choices: readonly string[]) =>
  ({ kind: 'text', describe, choices }) as const;
/** A text that may be given several times. */
export const list = (describe: string) => ({ kind: 'list', describe }) as const;
/** On or off: `--name`, `--name=true` or `--name=false`. */
export const toggle = (describe: string) => ({ kind: 'switch', describe }) as const;
/** A number within an inclusive range. */
export const number = (describe: string, min: number, max: number) =>
  ({ kind: 'number', describe, min, max }) as const;
/** An integer within an inclusive range. */
export const count = (describe: string, min: number, max: number) =>
  ({ kind: 'number', describe, min, max, whole: true }) as const;

/** Flags that several commands share. */
export const CONNECTION = {
  'connection-name': text('name of the connection (`key_id` of list-connections)'),
  provider: text('provider, such as NOTION; case, spaces, - and _ do not matter'),
};
export const IDENTIFIER = { identifier: text('whose account to use (default: TOOL_IDENTIFIER)') };
export const ACCOUNT = { ...CONNECTION, ...IDENTIFIER };
export const DRY_RUN = { 'dry-run': toggle('check everything and show the request, send nothing') };
export const CONFIRM = { confirm: text('the `confirm` of a CONFIRMATION_REQUIRED answer') };

/** Flags of commands whose answers may be lists or contain files. */
export const PAGES = {
  'all-pages': toggle('follow the answer to its last page, into one list'),
  'max-items': count('maximum number of items that --all-pages collects (default 1000)', 1, 1e6),
};
export const SAVES = {
  save: list('PATH=FILE: save the value at a path of the answer; a URL is fetched, base64 decoded'),
  overwrite: toggle('replace files that exist'),
};
export const DEFAULT_MAX_ITEMS = 1000;

/** Flags that every command has. */
export const COMMON = {
  timeout: number(
    'seconds for the whole command; in transfers and batches, without progress (default 60)',
    0.1,
    86400,
  ),
  fields: text('keep only these paths of `data`: id,results.title'),
  'max-chars': count('longest answer to print; more goes to a file (default 12000, 0: no limit)', 0, 1e9),
  'env-from': text('file to read the credentials from'),
  pretty: toggle('indent the JSON'),
};
