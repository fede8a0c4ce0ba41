import type { Target } from '../../steps/discover.ts';

/** Where to look for tools; an identifier also shows custom tools. */
export type ToolScope = Target & { identifier: string | undefined };
