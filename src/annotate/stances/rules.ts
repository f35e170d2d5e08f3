import { conditionRules } from './condition-rules.ts';
import { contentRules } from './content-rules.ts';
import { cueRules } from './cue-rules.ts';
import { ownRules } from './own-rules.ts';
import type { StanceRule } from './rule.ts';
import { statementRules } from './statement-rules.ts';

/** All rules in the order they are tried. */
export const stanceRules: readonly StanceRule[] = [
  ...statementRules,
  ...conditionRules,
  ...cueRules,
  ...contentRules,
  ...ownRules,
];
