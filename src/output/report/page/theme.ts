const KEY = 'iran-corpus-colours';

/** Some browsers keep nothing for a page that is a file. */
function keep(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {}
}

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Light, dark or as the system has it, as chosen before. */
export function startTheme(select: HTMLSelectElement): void {
  const show = () => {
    if (select.value === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = select.value;
  };
  const before = kept();
  if ([...select.options].some(({ value }) => value === before)) select.value = before;
  show();
  select.addEventListener('change', () => {
    keep(select.value);
    show();
  });
}
