declare module 'edtf' {
  /** Times in milliseconds of UTC; infinite where an end is open. Throws on what is no EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
