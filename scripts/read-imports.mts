import { parseSync, Visitor } from 'vite';

/** One import of a file. `dynamic`: written as `import('…')`, in code or in a type. */
export interface ReadImport {
  readonly specifier: string;
  readonly dynamic: boolean;
}

/**
 * Every module that a TypeScript file names: imports, re-exports, dynamic imports, import types, type-only ones too,
 * in no promised order. Throws where the file does not parse, or imports something not written as a plain string.
 */
export const readImports = (file: string, code: string): readonly ReadImport[] => {
  const { module, program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const fixed = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ];
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const text = code.slice(start, end);
    const quoted = /^(['"`])([^$]*)\1$/.exec(text);
    if (quoted?.[2] === undefined)
      throw new Error(`${file}: import(${text}) is not a plain string`);
    return quoted[2];
  });
  new Visitor({
    TSImportType: (node) => {
      dynamic.push(node.source.value);
    },
  }).visit(program);
  return [
    ...[...new Set(fixed)].map((specifier) => ({ specifier, dynamic: false })),
    ...[...new Set(dynamic)].map((specifier) => ({ specifier, dynamic: true })),
  ];
};
