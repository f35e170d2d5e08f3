/** The filters in the page's own address, by the names they show, so that a link leads to what is seen. */
export function readAddress(text: HTMLInputElement, selects: readonly HTMLSelectElement[]): void {
  const parameters = new URLSearchParams(location.search);
  text.value = parameters.get('text') ?? '';
  for (const select of selects) {
    const name = parameters.get(select.id);
    const option = [...select.options].find((one) => one.value !== '' && one.text === name);
    select.value = option?.value ?? '';
  }
}

export function writeAddress(text: HTMLInputElement, selects: readonly HTMLSelectElement[]): void {
  const parameters = new URLSearchParams();
  if (text.value !== '') parameters.set('text', text.value);
  for (const select of selects) {
    const option = select.selectedOptions[0];
    if (option && select.value !== '') parameters.set(select.id, option.text);
  }
  const query = parameters.toString();
  try {
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // Where a browser forbids it for files, the filters work all the same.
  }
}
