/** Names that look like a gerund where a sentence begins with them. Source: UN list of cities; US Census surnames. */
export const namesInIng: ReadonlySet<string> = new Set(
  'beijing browning canning chongqing cushing dowling ewing fleming golding harding keating manning nanjing pickering rowling spalding'.split(
    ' ',
  ),
);
