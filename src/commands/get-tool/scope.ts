import type { Target } from '../../steps/discover.ts';

/** Where tools are looked for; the identifier shows custom tools as well. */
export type ToolScope = Target & { identifier: string | undefined };
