import { contentRules } from './content-rules.ts';
import { cueRules } from './cue-rules.ts';
import { ownRules } from './own-rules.ts';
import type { StanceRule } from './rule.ts';

/** All rules in the order they are tried. */
export const stanceRules: readonly StanceRule[] = [...cueRules, ...contentRules, ...ownRules];
