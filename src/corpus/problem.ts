/** Something that could not be read. The run goes on without it and ends with exit code 3. */
export interface Problem {
  /** As given or found, with forward slashes. */
  readonly path: string;
  /** What is wrong, as the end of a sentence: "is binary". */
  readonly message: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: not permitted',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'cannot be read: too many open files',
  EIO: 'cannot be read: input/output error',
};

/** Why a file could not be read, as the end of a sentence. */
export function formatReadError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) || `cannot be read (${code ?? (error as Error).message})`;
}
