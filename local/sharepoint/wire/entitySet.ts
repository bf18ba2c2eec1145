/**
 * The entity set that odata.metadata names. Recorded: SP.EventReceiverDefinition => SP.ApiData.EventReceiverDefinitions, and
 * for list items SP.Data.ReceiptsListItem => SP.ListData.ReceiptsListItems.
 */
export function entitySetOf(typeName: string): string {
  if (typeName.startsWith('SP.Data.')) return `SP.ListData.${typeName.slice('SP.Data.'.length)}s`;
  const name = typeName.slice(typeName.lastIndexOf('.') + 1);
  const plural = /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
  return `SP.ApiData.${plural}`;
}
