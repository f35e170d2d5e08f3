import type { Choice, FilterKeys } from './filter-keys.ts';
import { type Html, html } from './html.ts';

const formatChoices = (id: string, label: string, all: string, choices: readonly Choice[]): Html =>
  html`<p><label for="${id}">${label}</label>
<select id="${id}" data-filter="${id}"><option value="">${all}</option>${choices.map(({ key, name }) => html`<option value="${key}">${name}</option>`)}</select></p>
`;

/** The search and the filters; hidden where no script runs, since nothing would move them. */
export const formatControls = ({
  speakers,
  topics,
  outlets,
}: FilterKeys): Html => html`<search id="controls" aria-label="Search and filters" hidden>
<form>
<p class="search"><label for="text">Search</label>
<input id="text" type="search" autocomplete="off" spellcheck="false" placeholder="words in articles and findings"></p>
${formatChoices('speaker', 'Speaker', 'everybody', speakers)}${formatChoices('topic', 'Topic', 'every topic', topics)}${formatChoices('outlet', 'Outlet', 'every outlet', outlets)}<p><label for="theme">Colours</label>
<select id="theme"><option value="auto">as the system</option><option value="light">light</option><option value="dark">dark</option></select></p>
<p class="buttons"><button type="button" id="next" hidden>Next hit</button> <button type="reset">Clear</button></p>
</form>
<p id="status" role="status"></p>
</search>
`;
