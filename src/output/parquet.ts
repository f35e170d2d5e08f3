import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Column } from './column.ts';
import type { Format } from './records.ts';

/** Rows held at once: readers skip by groups, and larger ones gain little. */
const GROUP = 10_000;

const TYPES = { integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', text: 'STRING' } as const;

const toData = (cells: Cell[], { name, kind = 'text' }: Pick<Column<never>, 'name' | 'kind'>) => ({
  name,
  data: kind === 'text' ? cells.map((cell) => (cell === null ? null : String(cell))) : cells,
  type: TYPES[kind],
  nullable: true,
});

/** Takes the bytes written so far. What is written next starts at the front of the buffer again. */
function drain(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/**
 * Apache Parquet: all columns of a list, every one of them nullable, in row groups. Files of the parts
 * of a corpus have the same columns and read as one table.
 */
export const formatParquet: Format = async function* (records, columns) {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns.map((column) => toData([], column)) });
  const parquet = new ParquetWriter({ writer, schema, createdBy: 'iran-corpus' });
  let cells: Cell[][] = columns.map(() => []);
  const flush = async () => {
    await parquet.write({
      columnData: columns.map((column, at) => toData(cells[at] ?? [], column)),
      rowGroupSize: GROUP,
    });
    cells = columns.map(() => []);
    return drain(writer);
  };
  let rows = 0;
  for await (const record of records) {
    for (const [at, column] of columns.entries()) cells[at]?.push(column.value(record));
    if (++rows % GROUP === 0) yield await flush();
  }
  if (rows % GROUP !== 0) yield await flush();
  await parquet.finish();
  yield drain(writer);
};
