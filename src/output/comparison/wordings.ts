import type { Claim, ClaimMember, DiffStep } from '../../model/comparison.ts';
import { toSafeText } from '../sanitise.ts';
import { formatEntry, formatHeading, type Page, padTo, widest } from './page.ts';

/** No label is wider, so that the words keep room. */
const WIDEST_LABEL = 34;

/** Words only in the fullest wording as [-…-], words only here as {+…+}: as git marks them. */
export function formatDiff({ chalk }: Page, diff: readonly DiffStep[]): string {
  return diff
    .map(({ op, text }) => {
      const safe = toSafeText(text);
      if (op === 'drop') return chalk.red(`[-${safe}-]`);
      return op === 'add' ? chalk.green(`{+${safe}+}`) : safe;
    })
    .join(' ');
}

const toWhere = ({ outlet, published, document }: ClaimMember) =>
  toSafeText(`${outlet ?? document} ${published ?? ''}`.trim());

const FORMS: Readonly<Record<ClaimMember['form'], string>> = {
  verbatim: 'word for word',
  truncated: 'cut short',
  reworded: 'other words',
  paraphrase: 'in the reporter’s words',
};

const isWhole = (member: ClaimMember) => member.diff.every(({ op }) => op === 'keep');

function formatMember(page: Page, member: ClaimMember, label: string): string {
  const marked = member.form === 'reworded' || member.form === 'truncated';
  const words = marked && !isWhole(member) ? formatDiff(page, member.diff) : toSafeText(member.text);
  return formatEntry(page, label, `${words} ${page.chalk.dim(`(${FORMS[member.form]})`)}`, 4);
}

function formatClaim(page: Page, claim: Claim): string {
  const about = claim.topic ? `${claim.speaker.name} · ${claim.topic.name}` : claim.speaker.name;
  const labels = claim.members.map(toWhere);
  const room = widest(labels, WIDEST_LABEL);
  const members = claim.members.map((member, index) =>
    formatMember(page, member, `${padTo(labels[index] ?? '', room)}  `),
  );
  const missing =
    claim.missingIn.length === 0
      ? ''
      : formatEntry(page, 'Not in ', toSafeText(claim.missingIn.join(', ')), 4);
  return `  ${page.chalk.bold(toSafeText(about))}\n${members.join('')}${missing}`;
}

/** One statement in the words of each article, those that differ in their words first. */
export function formatWordings(page: Page, claims: readonly Claim[], most: number): string {
  const shared = claims.filter(({ status }) => status !== 'single');
  if (shared.length === 0) return '';
  const sorted = [...shared].sort((a, b) => Number(b.status === 'varied') - Number(a.status === 'varied'));
  const legend = formatEntry(page, '', page.chalk.dim('[-only in the fullest wording-] {+only here+}'));
  const shown = sorted.slice(0, most).map((claim) => formatClaim(page, claim));
  return `${formatHeading(page, 'The same statement in other words')}${legend}\n${shown.join('\n')}${formatRest(sorted.length, most)}`;
}

/** What only one outlet of a story carries. */
export function formatOmissions(page: Page, claims: readonly Claim[], most: number): string {
  const left = claims.filter(({ status, missingIn }) => status === 'single' && missingIn.length > 0);
  if (left.length === 0) return '';
  const shown = left.slice(0, most).map(({ speaker, gist, members, missingIn }) => {
    const where = members[0] ? toWhere(members[0]) : '';
    const note = page.chalk.dim(`(in ${where}; not in ${toSafeText(missingIn.join(', '))})`);
    const text = `${page.chalk.bold(toSafeText(speaker.name))}: ${toSafeText(gist)} ${note}`;
    return formatEntry(page, '', text, 4).slice(2);
  });
  return `${formatHeading(page, 'What others leave out')}\n${shown.join('')}${formatRest(left.length, most)}`;
}

/** A line that says how much is not shown; '' where all is. */
export const formatRest = (count: number, most: number): string =>
  count > most ? `  … ${count - most} more: see --limit\n` : '';
