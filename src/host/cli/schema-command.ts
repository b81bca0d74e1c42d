import { z } from 'zod';
import { recordSchema } from '../../engine/index.ts';

/** Prints the JSON Schema (2020-12) of `readout/1`. */
export function schemaCommand(out: { write(text: string): unknown }): void {
  out.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

/** The JSON Schema of a record, made from the schema that the program itself uses. */
export function jsonSchema(): object {
  return { $id: 'readout/1', title: 'Readout record', ...z.toJSONSchema(recordSchema) };
}
